/** Who stands behind a figure: outlets and the origins they name, with their aliases. */
@NullMarked
package org.crosscheck.origin;

import org.jspecify.annotations.NullMarked;
