package org.crosscheck.scope;

import java.util.Locale;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;
import org.crosscheck.claim.Window.Kind;

/** How two windows relate. */
public final class Windows {
  /** A night crosses midnight, so one outlet dates it a day later than the other. */
  private static final long NIGHT = 2;

  private Windows() {}

  public static Relation relation(Window a, Window b) {
    if (a.isUnstated() || b.isUnstated()) {
      return Relation.UNKNOWN;
    }
    if (a.isResolved() && b.isResolved()) {
      return resolved(a, b);
    }
    if (a.from().isPresent() && b.from().isPresent()) {
      return a.from().equals(b.from()) && a.kind() == b.kind() ? Relation.SAME : Relation.UNKNOWN;
    }
    return a.from().isPresent() || b.from().isPresent() ? Relation.UNKNOWN : worded(a, b);
  }

  private static Relation resolved(Window a, Window b) {
    if (a.sameDays(b) || sameIncident(a, b) || sameIncident(b, a)) {
      return Relation.SAME;
    }
    if (a.isApartFrom(b)) {
      return Relation.APART;
    }
    if (a.contains(b)) {
      return Relation.AROUND;
    }
    return b.contains(a) ? Relation.INSIDE : Relation.DIFFERENT;
  }

  /** An incident "in March" and one on 17 March, or a night dated by either of its days. */
  private static boolean sameIncident(Window wide, Window narrow) {
    if (!wide.contains(narrow) || narrow.kind() != Kind.INCIDENT) {
      return false;
    }
    boolean coarse = wide.kind() == Kind.INCIDENT && wide.precision().compareTo(Precision.DAY) > 0;
    return coarse || wide.days().orElse(Long.MAX_VALUE) <= NIGHT;
  }

  /** Neither could be resolved, so only their wording can be held together. */
  private static Relation worded(Window a, Window b) {
    return a.kind() == b.kind() && plain(a).equals(plain(b)) ? Relation.SAME : Relation.DIFFERENT;
  }

  private static String plain(Window window) {
    return window
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b(on|in|the|over|during)\\b", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
