package org.crosscheck.wording;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words, numbers and marks of a text, each with its exact place. Blanks are no tokens. Columns instead of objects,
 * so that ten megabytes of text stay small; built in one pass.
 *
 * <p>A word is a run of letters; {@code 's} behind a word is a token of its own, and {@code U.S.} or {@code a.m.} is one
 * word. A number is a run of digits with its separators. Everything else is one mark a token.
 *
 * <p>Between two paragraphs stands a break without any width, in which nothing is found, as beyond the ends of the text:
 * whoever looks around freely takes no word of a neighbouring paragraph for the next one of his own.
 */
public final class Tokens {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK,
    BREAK
  }

  private final String text;
  private final String repaired;
  private final int[] starts;
  private final int[] ends;
  private final Word[] words;
  private final BitSet small;

  private Tokens(String text, String repaired, int[] starts, int[] ends, Word[] words) {
    this.text = text;
    this.repaired = repaired;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.small = Capitals.small(repaired, starts, words);
  }

  public static Tokens of(String text) {
    String repaired = Repairs.of(text);
    Collector collector = new Collector(repaired, new LineBreaks(text));
    new Lexer(repaired, collector::add).run();
    return collector.tokens(text);
  }

  public int size() {
    return starts.length;
  }

  public String text() {
    return text;
  }

  /**
   * The text with entities, misread characters and words parted at the end of a line put right. As long as the text, so
   * that offsets are the same; U+2060 fills what became shorter.
   */
  public String repaired() {
    return repaired;
  }

  /**
   * The words from one token to another on one line as they were meant, without marks that nobody sees: what a name or a
   * sentence is called outside its text.
   */
  public String phrase(int from, int to) {
    return from >= to ? "" : Plain.line(repaired, starts[from], ends[to - 1]);
  }

  /** Offset of the first character of a token, UTF-16; for an index of {@link #size()} the length of the text. */
  public int start(int index) {
    return index < starts.length ? starts[index] : text.length();
  }

  /** Offset behind the last character of a token; for the index -1 it is 0. */
  public int end(int index) {
    return index < 0 ? 0 : ends[index];
  }

  /** The token in lower case with straight apostrophes, composed and without invisible marks; empty outside the text. */
  public String word(int index) {
    return isInside(index) ? words[index].plain() : "";
  }

  /** What is known of the token's word; no bits outside the text. */
  public int bits(int index, WordBits known) {
    return isInside(index) ? words[index].bits(known) : 0;
  }

  /** Which ends of phrases the token is; none outside the text. */
  int ends(int index, Phrases<?> phrases) {
    return isInside(index) ? words[index].ends(phrases) : 0;
  }

  /** The token as spelt; empty outside the text. */
  public String spelt(int index) {
    return isInside(index) ? words[index].spelt() : "";
  }

  public boolean is(int index, String word) {
    return word(index).equals(word);
  }

  public boolean isWord(int index) {
    return is(index, Kind.WORD);
  }

  public boolean isNumber(int index) {
    return is(index, Kind.NUMBER);
  }

  public boolean isMark(int index) {
    return is(index, Kind.MARK);
  }

  /** Whether a paragraph ends before the token behind this one; true of no word, number or mark. */
  public boolean isBreak(int index) {
    return index >= 0 && index < words.length && words[index].kind() == Kind.BREAK;
  }

  private boolean is(int index, Kind kind) {
    return isInside(index) && words[index].kind() == kind;
  }

  private boolean isInside(int index) {
    return index >= 0 && index < words.length && words[index].kind() != Kind.BREAK;
  }

  /**
   * True when the token begins with a capital letter; not where everything does and it would be written small elsewhere,
   * as all but {@code ADEN} in {@code five killed in Aden} said in capitals.
   */
  public boolean isCapitalised(int index) {
    return isInside(index) && words[index].isCapitalised() && !small.get(index);
  }

  /** True when nothing, not even a blank, stands between a token and the next one. */
  public boolean isGluedToNext(int index) {
    return isInside(index) && isInside(index + 1) && ends[index] == starts[index + 1];
  }

  /** First token that starts at the offset or behind it; {@link #size()} when there is none. */
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Grows the columns. */
  private static final class Collector {
    private final String text;
    private final LineBreaks breaks;
    private final Lexicon lexicon;
    private int[] starts;
    private int[] ends;
    private Word[] words;
    private int size;

    Collector(String text, LineBreaks breaks) {
      int room = text.length() / 5 + 16;
      this.text = text;
      this.breaks = breaks;
      this.lexicon = new Lexicon(text);
      this.starts = new int[room];
      this.ends = new int[room];
      this.words = new Word[room];
    }

    void add(int start, int end, Kind kind) {
      if (size > 0 && breaks.endsParagraph(ends[size - 1], start)) {
        add(ends[size - 1], ends[size - 1], Word.BREAK);
      }
      add(start, end, lexicon.word(start, end, kind));
    }

    private void add(int start, int end, Word word) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        words = Arrays.copyOf(words, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      words[size++] = word;
    }

    Tokens tokens(String given) {
      return new Tokens(
          given,
          text,
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(words, size));
    }
  }
}
