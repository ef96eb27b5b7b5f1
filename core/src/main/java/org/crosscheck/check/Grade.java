package org.crosscheck.check;

/**
 * How well an event is attested: a grade of the event, not of a figure. Agreement of many is no proof, so that no grade
 * is called true.
 *
 * @see "Airwars, Methodology: confirmed, fair, weak, contested, discounted"
 */
public enum Grade {
  /** Who is named as the perpetrator says so too. */
  CONFIRMED("the perpetrator named says so too"),
  /** Two origins or more, each on its own, tell of it, and none contradicts them. */
  FAIR("two origins or more, and no contradiction"),
  /** One origin tells of it, however many repeat it. */
  WEAK("one origin"),
  /** Origins contradict each other on who did it, on whether it happened, or gravely on how many. */
  CONTESTED("origins contradict each other"),
  /** Nobody who was read says that anybody was harmed: it is denied, or counted as none. */
  DISCOUNTED("denied, or none counted, by all who were read");

  private final String meaning;

  Grade(String meaning) {
    this.meaning = meaning;
  }

  /** {@code fair}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What it takes, in a few words. */
  public String meaning() {
    return meaning;
  }
}
