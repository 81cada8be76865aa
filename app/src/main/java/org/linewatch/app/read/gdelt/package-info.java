/** Event exports of the GDELT Project: other people's machine coding, read as such. */
@NullMarked
package org.linewatch.app.read.gdelt;

import org.jspecify.annotations.NullMarked;
