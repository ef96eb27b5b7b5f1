/**
 * The vocabulary: what one outlet says about one number, and where it says so. Values only; depends on nothing but the
 * JDK and Guava's immutable collections.
 */
@NullMarked
package org.crosscheck.claim;

import org.jspecify.annotations.NullMarked;
