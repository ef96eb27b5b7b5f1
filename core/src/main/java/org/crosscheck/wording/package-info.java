/** What words mean: figures and times in a cell of a table or in running text, with exact offsets. */
@NullMarked
package org.crosscheck.wording;

import org.jspecify.annotations.NullMarked;
