/** Makes large sets of documents for the measurements of scale, varied from real ones. */
@org.jspecify.annotations.NullMarked
package org.linewatch.bench.corpus;
