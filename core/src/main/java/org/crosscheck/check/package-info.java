/** Judging: what the figures of one event say to each other, rule by rule in a written order. */
@NullMarked
package org.crosscheck.check;

import org.jspecify.annotations.NullMarked;
