/** How alike two spellings or two sentences are. Laws: symmetric, deterministic, locale-free. */
@NullMarked
package org.crosscheck.similarity;

import org.jspecify.annotations.NullMarked;
