package org.crosscheck.wording;

import org.crosscheck.wording.Tokens.Kind;

/** Cuts a text into tokens, one pass from left to right; looks ahead by a few characters only. */
final class Lexer {
  /** Receives the tokens in order. */
  @FunctionalInterface
  interface Sink {
    void token(int start, int end, Kind kind);
  }

  private static final int ASCII = 128;
  private static final int DELETE = 127;
  private static final Kind[] BEGINS = new Kind[ASCII];

  // Most characters are of these: one look tells what begins with them.
  static {
    for (int c = 0; c < ASCII; c++) {
      BEGINS[c] =
          Character.isLetter(c) ? Kind.WORD : Character.isDigit(c) ? Kind.NUMBER : Kind.MARK;
    }
  }

  private final String text;
  private final Sink sink;

  Lexer(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  void run() {
    int at = 0;
    while (at < text.length()) {
      at = token(at);
    }
  }

  private int token(int at) {
    int point = text.codePointAt(at);
    if (isBlank(point)) {
      return at + Character.charCount(point);
    }
    if (isDigit(point)) {
      return emit(at, new NumberShape(text).end(at), Kind.NUMBER);
    }
    if (isLetter(point)) {
      return emit(at, wordEnd(at), Kind.WORD);
    }
    return apostrophe(at) ? emit(at, clitic(at), Kind.WORD) : mark(at, point);
  }

  private int mark(int at, int point) {
    return emit(at, at + Character.charCount(point), Kind.MARK);
  }

  private int emit(int start, int end, Kind kind) {
    int behind = skipJoiners(end);
    sink.token(start, behind, kind);
    return behind;
  }

  private int skipJoiners(int at) {
    int behind = at;
    while (behind < text.length() && text.charAt(behind) == Repairs.JOINER) {
      behind++;
    }
    return behind;
  }

  /** A possessive {@code 's} is cut off its noun, so that the noun can be looked up. */
  private boolean apostrophe(int at) {
    return isApostrophe(at)
        && at > 0
        && isLetter(text.charAt(at - 1))
        && isS(skipJoiners(at + 1))
        && !letterAt(clitic(at));
  }

  private boolean isS(int at) {
    return at < text.length() && (text.charAt(at) | 0x20) == 's';
  }

  private int clitic(int apostrophe) {
    return skipJoiners(apostrophe + 1) + 1;
  }

  /** Marks that nobody sees are part of a word inside it, not at its end. */
  private int wordEnd(int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      char first = text.charAt(at);
      int point = first < ASCII ? first : text.codePointAt(at);
      if (isWordPart(point)) {
        at += Character.charCount(point);
        end = at;
      } else if (point >= ASCII && Character.getType(point) == Character.FORMAT) {
        at += Character.charCount(point);
      } else if (at == end
          && isApostrophe(at)
          && letterAt(skipJoiners(at + 1))
          && !apostrophe(at)) {
        at++;
      } else {
        break;
      }
    }
    return initials(start, end);
  }

  /** {@code U.S.}, {@code a.m.}: single letters, each with its dot. */
  private int initials(int start, int end) {
    int at = end;
    if (end - start != 1 || !(dotAt(end) && letterAt(end + 1) && dotAt(end + 2))) {
      return end;
    }
    while (dotAt(at) && letterAt(at + 1) && dotAt(at + 2)) {
      at += 2;
    }
    return at + 1;
  }

  private boolean dotAt(int at) {
    return at < text.length() && text.charAt(at) == '.';
  }

  private boolean letterAt(int at) {
    return at < text.length() && isLetter(text.charAt(at));
  }

  private boolean isApostrophe(int at) {
    char c = text.charAt(at);
    return c == '\'' || c == '\u2019';
  }

  private static boolean isDigit(int point) {
    return point < ASCII ? BEGINS[point] == Kind.NUMBER : Character.isDigit(point);
  }

  private static boolean isLetter(int point) {
    return point < ASCII ? BEGINS[point] == Kind.WORD : Character.isLetter(point);
  }

  private static boolean isWordPart(int point) {
    return point < ASCII
        ? BEGINS[point] == Kind.WORD
        : Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** Blanks, control and format characters: none of them is part of a wording. */
  static boolean isBlank(int point) {
    if (point < ASCII) {
      return point <= ' ' || point == DELETE;
    }
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
