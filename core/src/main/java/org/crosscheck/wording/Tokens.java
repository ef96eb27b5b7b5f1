package org.crosscheck.wording;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers and marks of a text, each with its exact place. Blanks are no tokens. Columns instead of objects,
 * so that ten megabytes of text stay small; built in one pass.
 *
 * <p>A word is a run of letters; {@code 's} behind a word is a token of its own, and {@code U.S.} or {@code a.m.} is one
 * word. A number is a run of digits with its separators. Everything else is one mark a token.
 */
public final class Tokens {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final Kind[] kinds;

  private Tokens(String text, int[] starts, int[] ends, String[] words, Kind[] kinds) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.kinds = kinds;
  }

  public static Tokens of(String text) {
    Collector collector = new Collector(text);
    new Lexer(text, collector::add).run();
    return collector.tokens();
  }

  public int size() {
    return starts.length;
  }

  public String text() {
    return text;
  }

  /** Offset of the first character of a token, UTF-16; for an index of {@link #size()} the length of the text. */
  public int start(int index) {
    return index < starts.length ? starts[index] : text.length();
  }

  /** Offset behind the last character of a token; for the index -1 it is 0. */
  public int end(int index) {
    return index < 0 ? 0 : ends[index];
  }

  /** The token in lower case with straight apostrophes and without soft hyphens; empty outside the text. */
  public String word(int index) {
    return index < 0 || index >= words.length ? "" : words[index];
  }

  /** The token as spelt; empty outside the text. */
  public String spelt(int index) {
    return index < 0 || index >= words.length ? "" : text.substring(starts[index], ends[index]);
  }

  public boolean is(int index, String word) {
    return word(index).equals(word);
  }

  public boolean isWord(int index) {
    return index >= 0 && index < kinds.length && kinds[index] == Kind.WORD;
  }

  public boolean isNumber(int index) {
    return index >= 0 && index < kinds.length && kinds[index] == Kind.NUMBER;
  }

  public boolean isMark(int index) {
    return index >= 0 && index < kinds.length && kinds[index] == Kind.MARK;
  }

  /** True when the token begins with a capital letter. */
  public boolean isCapitalised(int index) {
    return isWord(index) && Character.isUpperCase(text.codePointAt(starts[index]));
  }

  /** True when nothing, not even a blank, stands between a token and the next one. */
  public boolean isGluedToNext(int index) {
    return index >= 0 && index + 1 < starts.length && ends[index] == starts[index + 1];
  }

  /** First token that starts at the offset or behind it; {@link #size()} when there is none. */
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Grows the columns. Words that occur again share one string. */
  private static final class Collector {
    private static final int ROOM = 64;
    private final String text;
    private final java.util.Map<String, String> shared = new java.util.HashMap<>();
    private int[] starts = new int[ROOM];
    private int[] ends = new int[ROOM];
    private String[] words = new String[ROOM];
    private Kind[] kinds = new Kind[ROOM];
    private int size;

    Collector(String text) {
      this.text = text;
    }

    void add(int start, int end, Kind kind) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        words = Arrays.copyOf(words, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size] = kind;
      words[size++] = shared.computeIfAbsent(
          text.substring(start, end), spelt -> kind == Kind.NUMBER ? spelt : normal(spelt));
    }

    private static String normal(String spelt) {
      return spelt.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("\u00ad", "");
    }

    Tokens tokens() {
      return new Tokens(
          text,
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(words, size),
          Arrays.copyOf(kinds, size));
    }
  }
}
