/** Draws records of the coder on real text for people to judge, and counts what they found. */
@org.jspecify.annotations.NullMarked
package org.linewatch.bench.audit;
