/**
 * The event coder: tokens → entities → acts → roles → filters → qualifiers. No stage reads the text again, and every
 * code carries its reason.
 */
@NullMarked
package org.linewatch.engine.coder;

import org.jspecify.annotations.NullMarked;
