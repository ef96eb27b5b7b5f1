package org.crosscheck.evaluate;

import java.util.Comparator;

/**
 * The things that one event of the key and one of the system share.
 *
 * @param right the event of the key
 * @param said the event of the system
 * @param size how many things
 */
record Group(String right, String said, int size) {
  static final Comparator<Group> LARGEST_FIRST = Comparator.comparing((Group group) -> -group.size)
      .thenComparing(Group::right)
      .thenComparing(Group::said);
}
