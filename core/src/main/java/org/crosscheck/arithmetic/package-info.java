/** What several figures come to together: parts and their wholes, shares, and sets of claims that cannot all hold. */
@NullMarked
package org.crosscheck.arithmetic;

import org.jspecify.annotations.NullMarked;
