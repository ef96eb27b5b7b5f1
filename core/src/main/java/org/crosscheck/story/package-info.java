/** Articles to stories: the one event that an article is about. */
@NullMarked
package org.crosscheck.story;

import org.jspecify.annotations.NullMarked;
