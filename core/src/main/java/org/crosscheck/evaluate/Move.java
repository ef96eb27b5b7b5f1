package org.crosscheck.evaluate;

import java.util.Comparator;

/**
 * A repair as it is tried: one group leaves its event.
 *
 * @param kind whether it leaves for the event of the other group or for one of its own
 * @param group what moves
 * @param other the group that it is wrongly apart from or wrongly together with
 */
record Move(Repair.Kind kind, Group group, Group other) {
  /** Those that concern most pairs first; of two alike the one that moves less. */
  static final Comparator<Move> WEIGHTIEST_FIRST = Comparator.comparing(
          (Move move) -> -(long) move.group.size() * move.other.size())
      .thenComparing(move -> move.group.size())
      .thenComparing(Move::group, Group.LARGEST_FIRST)
      .thenComparing(Move::other, Group.LARGEST_FIRST)
      .thenComparing(Move::kind);

  /** No label holds a NUL: an event that is not there yet. */
  private static final String OWN = "\u0000own";

  String from() {
    return group.said();
  }

  String to() {
    return kind == Repair.Kind.JOIN ? other.said() : OWN;
  }

  /** Whether both move one group, or each the group that the other leaves in place. */
  boolean isLike(Move move) {
    return group.equals(move.group) || (group.equals(move.other) && other.equals(move.group));
  }
}
