/** The grammar of Chinese: word tables, words, clauses, acts. */
@NullMarked
package org.linewatch.engine.coder.zh;

import org.jspecify.annotations.NullMarked;
