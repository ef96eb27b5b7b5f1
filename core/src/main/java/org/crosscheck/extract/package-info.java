/** Articles in, claims out: which number counts whom, where, when, and on whose word. */
@NullMarked
package org.crosscheck.extract;

import org.jspecify.annotations.NullMarked;
