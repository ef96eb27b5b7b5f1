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
    for (String word : text.split(" ")) {
      if (line.length() > 0 && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
