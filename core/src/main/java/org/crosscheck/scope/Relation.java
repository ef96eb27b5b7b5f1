package org.crosscheck.scope;

/** How one scope stands to another. */
public enum Relation {
  SAME,
  /** The first lies inside the second. */
  INSIDE,
  /** The first holds the second. */
  AROUND,
  /** They differ, and neither holds the other. */
  DIFFERENT,
  /** Nothing is in both. */
  APART,
  /** What is stated does not tell. */
  UNKNOWN;

  /** The relation seen from the second. */
  public Relation reversed() {
    return switch (this) {
      case INSIDE -> AROUND;
      case AROUND -> INSIDE;
      case SAME, DIFFERENT, APART, UNKNOWN -> this;
    };
  }

  /** True when one is a part of the other. */
  public boolean isNested() {
    return this == INSIDE || this == AROUND;
  }
}
