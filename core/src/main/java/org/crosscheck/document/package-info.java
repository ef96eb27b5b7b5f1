/** Articles to groups of articles about one event. */
@NullMarked
package org.crosscheck.document;

import org.jspecify.annotations.NullMarked;
