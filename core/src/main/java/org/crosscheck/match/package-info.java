/** Which claims are about the same event: candidate pairs, evidence in bits, a score that is their sum. */
@NullMarked
package org.crosscheck.match;

import org.jspecify.annotations.NullMarked;
