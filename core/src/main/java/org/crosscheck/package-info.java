/** The whole job in a handful of calls: see {@link org.crosscheck.Crosscheck}. */
@NullMarked
package org.crosscheck;

import org.jspecify.annotations.NullMarked;
