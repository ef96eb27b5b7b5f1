/** Shares work out among threads. Law: the result is the same for any number of them. */
@NullMarked
package org.crosscheck.work;

import org.jspecify.annotations.NullMarked;
