package org.crosscheck.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text cut into runs of letters, runs of ASCII digits and single other characters, blanks left out. Asking beyond
 * either end is allowed and finds nothing, so that a reader may look around freely.
 */
final class TimeTokens {
  /** Longer words mean no time; cutting them keeps a hostile text from being copied. */
  private static final int LONGEST_WORD = 14;

  /** Distinct words kept for sharing: a bound on memory, not on meaning. */
  private static final int SHARED_WORDS = 20_000;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] words = new String[64];
  private int size;

  TimeTokens(String text) {
    this.text = text;
    Map<String, String> shared = new HashMap<>();
    for (int i = 0; i < text.length(); ) {
      int end = endOfToken(text, i);
      if (!isBlank(text.charAt(i))) {
        add(i, end, share(word(text, i, end), shared));
      }
      i = end;
    }
  }

  private void add(int start, int end, String word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = word;
  }

  private static String share(String word, Map<String, String> shared) {
    String known = shared.size() < SHARED_WORDS
        ? shared.putIfAbsent(word, word)
        : shared.getOrDefault(word, word);
    return known == null ? word : known;
  }

  private static int endOfToken(String text, int start) {
    int end = start + 1;
    char c = text.charAt(start);
    if (isDigit(c)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(c)) {
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static String word(String text, int start, int end) {
    return end - start > LONGEST_WORD ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  String text() {
    return text;
  }

  /** The text from the first token to the one before {@code to}. */
  String between(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** The token in lower case; empty beyond the ends and for a word too long to mean a time. */
  String word(int i) {
    return i < 0 || i >= size ? "" : words[i];
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  /** True for a run of letters that starts with a capital. */
  boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  boolean isLowerCase(int i) {
    return i >= 0 && i < size && Character.isLowerCase(text.charAt(starts[i]));
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && isDigit(text.charAt(starts[i]));
  }

  /** The number of digits; 0 when the token is none. */
  int digits(int i) {
    return isNumber(i) ? ends[i] - starts[i] : 0;
  }

  /** The value of one to eight digits, else -1. */
  int number(int i) {
    int digits = digits(i);
    return digits == 0 || digits > 8 ? -1 : Integer.parseInt(words[i]);
  }

  /** True when nothing stands between the token and the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** True for a hyphen or a dash. */
  boolean isDash(int i) {
    return switch (word(i)) {
      case "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }

  /** The token behind a full stop that ends an abbreviation, else {@code i} itself. */
  int pastStop(int i) {
    return is(i, ".") && isGlued(i) ? i + 1 : i;
  }

  /** The token behind a comma, else {@code i} itself. */
  int pastComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }
}
