package org.crosscheck.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Two records known to be about one event, in no order: the first is the lesser id.
 *
 * @param a id of a record
 * @param b id of a record, mostly of another organisation
 */
public record RecordLink(String a, String b) {
  static final String A = "record_a";
  private static final String B = "record_b";

  public RecordLink {
    if (a.compareTo(b) > 0) {
      String greater = a;
      a = b;
      b = greater;
    }
  }

  /**
   * Reads a table with {@code record_a} and {@code record_b}, each link once.
   *
   * @throws IOException when the file cannot be read, or a row lacks one of them; the message names the line
   */
  public static List<RecordLink> read(Path file) throws IOException {
    return PairTable.read(file, A, B, (a, b, cell) -> new RecordLink(a, b)).stream()
        .distinct()
        .toList();
  }
}
