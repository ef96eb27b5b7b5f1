/** Claims that are about one thing: events, and the quantities that their claims put a number on. */
@NullMarked
package org.crosscheck.event;

import org.jspecify.annotations.NullMarked;
