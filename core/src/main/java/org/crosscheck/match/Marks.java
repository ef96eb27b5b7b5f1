package org.crosscheck.match;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window.Kind;

/** The small facts of a claim, packed into one number. */
final class Marks {
  /** Grades of precision: how many days may be meant. */
  static final int DAY = 0;

  static final int WEEK = 1;
  static final int MONTH = 2;
  static final int YEAR = 3;

  private static final int GRADE = 7;
  private static final int PUBLISHED = 3;
  private static final int ENGLISH = 1 << 6;
  private static final int INCIDENT = 1 << 7;
  private static final int REGISTER = 1 << 8;

  private Marks() {}

  static int of(Claim claim, boolean english) {
    boolean table = claim.at().start().isEmpty();
    return grade(claim.window().precision())
        | (published(claim.published()) << PUBLISHED)
        | (english ? ENGLISH : 0)
        | (claim.window().kind() == Kind.INCIDENT ? INCIDENT : 0)
        | (table && claim.curation().record().isPresent() ? REGISTER : 0);
  }

  /** How precisely the window was stated. */
  static int window(int marks) {
    return marks & GRADE;
  }

  /** How precisely the time of publication was stated. */
  static int published(int marks) {
    return (marks >> PUBLISHED) & GRADE;
  }

  static boolean isEnglish(int marks) {
    return (marks & ENGLISH) != 0;
  }

  /** Whether the window holds one incident, and not all that happened in it. */
  static boolean isIncident(int marks) {
    return (marks & INCIDENT) != 0;
  }

  /** Whether a table names the entry that the row is from: its rows are about one incident. */
  static boolean isEntry(int marks) {
    return (marks & REGISTER) != 0;
  }

  private static int published(Optional<Moment> moment) {
    return moment.isPresent() ? grade(moment.get().precision()) : YEAR;
  }

  private static int grade(Precision precision) {
    return switch (precision) {
      case SECOND, MINUTE, HOUR, DAY -> DAY;
      case WEEK -> WEEK;
      case MONTH -> MONTH;
      case YEAR, UNKNOWN -> YEAR;
    };
  }
}
