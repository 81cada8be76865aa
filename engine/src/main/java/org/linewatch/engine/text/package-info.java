/** Text before meaning: code points, normalised views, language, sentences, tokens, dates. */
@NullMarked
package org.linewatch.engine.text;

import org.jspecify.annotations.NullMarked;
