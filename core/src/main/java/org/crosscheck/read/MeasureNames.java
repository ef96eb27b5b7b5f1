package org.crosscheck.read;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.finding.Finding;

/** Words for what is counted. Any word may be one, but few of those near a usual one are meant: {@code killd}. */
final class MeasureNames {
  /** Those of the documentation, and others that are common enough to be told from them. */
  private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
      "killed",
      "injured",
      "killed_or_injured",
      "killed_or_missing",
      "missing",
      "displaced",
      "detained",
      "rescued",
      "strikes",
      "share",
      "participants",
      "abducted",
      "aboard",
      "homeless",
      "trapped",
      "treated",
      "workforce");

  private static final int EDITS = 2;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(EDITS);

  private final Set<Measure> met = new HashSet<>();

  /** Whether no claim before had it. */
  boolean isNew(Measure measure) {
    return met.add(measure);
  }

  /** What is to be said of a claim's measure: once a run for each word, at its first claim. */
  static Optional<Finding> fault(Claim claim) {
    return meant(claim.measure()).map(known -> fault(claim, known));
  }

  private static Finding fault(Claim claim, String known) {
    String name = claim.measure().name();
    String message = "measure %s is compared only with itself; did you mean %s?"
        .formatted(Quoted.of(name), Quoted.of(known));
    return Fault.of(ReadingRules.UNKNOWN_MEASURE, name, message).at(claim.at());
  }

  /** The usual word within two edits, with the same first letter: {@code willed} would be another word. */
  static Optional<String> meant(Measure measure) {
    String name = measure.name();
    if (KNOWN.contains(name) || measure.isShare()) {
      return Optional.empty();
    }
    return KNOWN.stream()
        .filter(known -> known.charAt(0) == name.charAt(0))
        .filter(known -> isNear(known, name))
        .findFirst();
  }

  /** Of a short word, two edits leave too little. */
  private static boolean isNear(String known, String name) {
    int edits = DISTANCE.apply(known, name);
    return edits >= 0 && edits <= known.length() / 3;
  }
}
