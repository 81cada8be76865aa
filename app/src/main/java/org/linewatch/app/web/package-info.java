/** The web pages and the HTTP API. */
@NullMarked
package org.linewatch.app.web;

import org.jspecify.annotations.NullMarked;
