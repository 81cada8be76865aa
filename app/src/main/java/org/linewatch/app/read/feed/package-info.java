/** Feeds of news: RSS and Atom files, an entry a document. */
@org.jspecify.annotations.NullMarked
package org.linewatch.app.read.feed;
