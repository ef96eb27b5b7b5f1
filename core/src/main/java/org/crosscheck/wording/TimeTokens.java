package org.crosscheck.wording;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into runs of letters, runs of ASCII digits and single other characters, blanks left out. Asking beyond
 * either end is allowed and finds nothing, so that a reader may look around freely.
 *
 * <p>Only words that times are made of are known at once; all others become strings when somebody asks for them.
 */
final class TimeTokens {
  /** Longer words mean no time; cutting them keeps a hostile text from being copied. */
  private static final int LONGEST_WORD = 14;

  private static final String[] MARKS = marks();

  private final String text;
  private final Shared<String> shared;
  private int[] starts;
  private int[] ends;
  private String[] words;
  private boolean[] known;
  private int size;

  TimeTokens(String text) {
    this.text = text;
    this.shared = new Shared<>(text, String::equals);
    int room = text.length() / 6 + 16;
    this.starts = new int[room];
    this.ends = new int[room];
    this.words = new String[room];
    this.known = new boolean[room];
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = isDigit(c) ? endOfDigits(i) : Character.isLetter(c) ? endOfWord(i) : i + 1;
      if (!isBlank(c)) {
        add(i, end);
      }
      i = end;
    }
  }

  private static String[] marks() {
    String[] marks = new String[128];
    for (char c = 0; c < marks.length; c++) {
      marks[c] = String.valueOf(Character.toLowerCase(c));
    }
    return marks;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      words = Arrays.copyOf(words, room);
      known = Arrays.copyOf(known, room);
    }
    starts[size] = start;
    ends[size] = end;
    if (end - start > 1 && end - start <= TimeVocabulary.LONGEST) {
      String word = TimeVocabulary.INSTANCE.find(text, start, end);
      if (!word.isEmpty()) {
        words[size] = word;
        known[size] = true;
      }
    }
    size++;
  }

  private int endOfDigits(int start) {
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfWord(int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
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
    if (i < 0 || i >= size) {
      return "";
    }
    String word = words[i];
    if (word == null) {
      String spelt = spelt(starts[i], ends[i]);
      word = shared.of(spelt, spelt);
      words[i] = word;
    }
    return word;
  }

  private String spelt(int start, int end) {
    char first = text.charAt(start);
    if (end - start == 1 && first < MARKS.length) {
      return MARKS[first];
    }
    return end - start > LONGEST_WORD ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size && ends[i] - starts[i] == word.length() && isSpelt(i, word);
  }

  /** Without making a string of most words; of letters beyond ASCII only a string knows the lower case. */
  private boolean isSpelt(int i, String word) {
    for (int k = 0; k < word.length(); k++) {
      char c = text.charAt(starts[i] + k);
      if (c >= MARKS.length) {
        return word(i).equals(word);
      }
      if (TimeVocabulary.lower(c) != word.charAt(k)) {
        return false;
      }
    }
    return word.length() <= LONGEST_WORD;
  }

  /** True for a word that is part of the language of times. */
  boolean isKnown(int i) {
    return i >= 0 && i < size && known[i];
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
    if (digits == 0 || digits > 8) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }

  /** True when nothing stands between the token and the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** True for a hyphen or a dash. */
  boolean isDash(int i) {
    if (i < 0 || i >= size) {
      return false;
    }
    char c = text.charAt(starts[i]);
    return c == '-' || (c >= '\u2010' && c <= '\u2014');
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
