/** Learns the weights of acts from sentences coded by hand. */
@org.jspecify.annotations.NullMarked
package org.linewatch.bench.acts;
