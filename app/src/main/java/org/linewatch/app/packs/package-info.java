/** Where packs lie: in a folder, or bundled with the program. */
@NullMarked
package org.linewatch.app.packs;

import org.jspecify.annotations.NullMarked;
