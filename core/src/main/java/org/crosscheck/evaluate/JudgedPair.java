package org.crosscheck.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two claims that somebody judged, as far as that tells whether they are about one event.
 *
 * @param a id of a claim
 * @param b id of a claim
 * @param answer what the judgement tells
 */
public record JudgedPair(String a, String b, Answer answer) {
  static final String A = "claim_a";
  private static final String B = "claim_b";

  /** A part may be an event of its own, or none, and so may what happened in another window. */
  private static final Set<String> NO_ANSWER =
      Set.of("", "part_vs_whole", "parts_sum_to_whole", "different_window");

  /** Whether two claims are about one event. */
  public enum Answer {
    SAME,
    DIFFERENT,
    /** The judgement is about their figures and leaves this open, or the judges disagree. */
    UNKNOWN
  }

  /**
   * Reads a table with {@code claim_a}, {@code claim_b}, {@code label}, and {@code kind} or {@code relation}. Figures
   * conflict only about one event. Where they do not, the kind must tell why: {@code NOT_CONFLICT/different_event}.
   *
   * @throws IOException when the file cannot be read, or a row lacks a claim; the message names the line
   */
  public static List<JudgedPair> read(Path file) throws IOException {
    return PairTable.read(file, A, B, (a, b, cell) -> {
      String kind = cell.apply("kind") + cell.apply("relation");
      String last = kind.substring(kind.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
      return new JudgedPair(
          a, b, answer(cell.apply("label").strip().toLowerCase(Locale.ROOT), last));
    });
  }

  private static Answer answer(String label, String kind) {
    if (label.equals("disputed")) {
      return Answer.UNKNOWN;
    }
    if (kind.equals("different_event")) {
      return Answer.DIFFERENT;
    }
    return label.equals("conflict") || !NO_ANSWER.contains(kind) ? Answer.SAME : Answer.UNKNOWN;
  }
}
