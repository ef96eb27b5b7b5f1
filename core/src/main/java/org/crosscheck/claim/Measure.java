package org.crosscheck.claim;

import java.util.Locale;
import java.util.Map;

/**
 * What is counted: {@code killed}, {@code injured}, {@code missing}, {@code strikes}, or any other word.
 *
 * @param name lower case, words joined by {@code _}, never empty
 */
public record Measure(String name) {
  public static final Measure KILLED = new Measure("killed");
  public static final Measure INJURED = new Measure("injured");
  public static final Measure KILLED_OR_INJURED = new Measure("killed_or_injured");
  public static final Measure MISSING = new Measure("missing");
  public static final Measure SHARE = new Measure("share");

  /** How a count of this measure moves between two reports of one event. */
  public enum Course {
    /** Only upwards, but for corrections: the dead, the injured, strikes flown. */
    GROWS,
    /** Up and down: the missing, people in hospital. */
    MOVES,
    /** Not at all: people aboard, the size of a crowd. A later figure is no excuse for another number. */
    FIXED
  }

  private static final Map<String, Course> COURSES = Map.ofEntries(
      Map.entry("missing", Course.MOVES),
      Map.entry("in_hospital", Course.MOVES),
      Map.entry("detained", Course.MOVES),
      Map.entry("trapped", Course.MOVES),
      Map.entry("workforce", Course.MOVES),
      Map.entry("displaced", Course.MOVES),
      Map.entry("share", Course.MOVES),
      Map.entry("aboard", Course.FIXED),
      Map.entry("participants", Course.FIXED));

  public Measure {
    name = isPlain(name) ? name : name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("measure must not be empty");
    }
  }

  /** Whether it is spelt as all are in the end: most are, and there are millions. */
  private static boolean isPlain(String name) {
    char before = '_';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c != '_' || before == '_')) {
        return false;
      }
      before = c;
    }
    return before != '_';
  }

  // Written out, as those of a record take long at first.
  @Override
  public boolean equals(Object other) {
    return other instanceof Measure measure && name.equals(measure.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** How a figure of this measure may change from one report to a later one; {@link Course#GROWS} for unknown words. */
  public Course course() {
    return isShare() ? Course.MOVES : COURSES.getOrDefault(name, Course.GROWS);
  }

  /** True for shares of a whole, in percent: {@code share}, {@code share_killed_by_air_strikes}. */
  public boolean isShare() {
    return name.equals("share") || name.startsWith("share_");
  }

  /** The name as prose: {@code killed or injured}. */
  public String words() {
    return name.replace('_', ' ');
  }
}
