/** English: word forms, tokens, phrases and clauses. */
@NullMarked
package org.linewatch.engine.coder.en;

import org.jspecify.annotations.NullMarked;
