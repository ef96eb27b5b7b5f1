/** How well the program does, measured against what is known to be right. */
@NullMarked
package org.crosscheck.evaluate;

import org.jspecify.annotations.NullMarked;
