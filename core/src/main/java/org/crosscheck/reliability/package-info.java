/** How outlets and origins fared. */
@NullMarked
package org.crosscheck.reliability;

import org.jspecify.annotations.NullMarked;
