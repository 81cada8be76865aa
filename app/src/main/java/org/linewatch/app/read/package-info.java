/** Bytes in, drafts out: one reader a format, each under caps, none of which knows the store. */
@org.jspecify.annotations.NullMarked
package org.linewatch.app.read;
