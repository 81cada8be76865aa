/** The nouns of the domain as immutable values: what a document, a passage, a coded event and a pack's rows are. */
@NullMarked
package org.linewatch.engine.model;

import org.jspecify.annotations.NullMarked;
