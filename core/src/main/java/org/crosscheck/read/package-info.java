/** Files in: claims from tables, articles from texts, and a finding for every row that is not one. */
@NullMarked
package org.crosscheck.read;

import org.jspecify.annotations.NullMarked;
