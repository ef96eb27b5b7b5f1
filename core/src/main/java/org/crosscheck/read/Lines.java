package org.crosscheck.read;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** A text and where its physical lines start. LF, CR or both together end a line, which is how FastCSV counts. */
final class Lines {
  private final String text;
  private final ImmutableIntArray starts;

  Lines(String text) {
    this.text = text;
    ImmutableIntArray.Builder found = ImmutableIntArray.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        found.add(i + 1);
      }
    }
    starts = found.build();
  }

  String text() {
    return text;
  }

  int count() {
    return starts.length();
  }

  /** Offset of the first character of a line, from 1. */
  int start(int line) {
    return starts.get(line - 1);
  }

  /** Offset behind a line and its end. */
  int end(int line) {
    return line < count() ? start(line + 1) : text.length();
  }

  /** A line without its end. */
  String line(int line) {
    return text.substring(start(line), end(line)).stripTrailing();
  }

  /** The text from a line on, not copied. */
  StringReader from(int line) {
    StringReader rest = new StringReader(text);
    try {
      rest.skip(start(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rest;
  }
}
