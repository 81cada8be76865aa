/** Counts terms in what is kept: how often, in which documents, measured against how much text. */
@NullMarked
package org.linewatch.app.terms;

import org.jspecify.annotations.NullMarked;
