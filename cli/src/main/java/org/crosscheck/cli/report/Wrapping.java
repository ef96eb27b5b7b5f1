package org.crosscheck.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text at blanks.
 *
 * @param width columns of a line; a longer word gets a line of its own
 */
record Wrapping(int width) {
  /** The lines of a text, at least one; lengths are counted in code points. */
  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    for (String word : text.split(" ")) {
      int length = length(word);
      if (filled > 0 && filled + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      filled += filled == 0 ? length : 1 + length;
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
