/** A country's data: loads, validates and answers questions "as of a day". */
@NullMarked
package org.linewatch.engine.pack;

import org.jspecify.annotations.NullMarked;
