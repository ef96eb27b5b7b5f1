package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Splits tokens into sentences and paragraphs, hard-wrapped lines included. */
final class Sentences {
  private static final Set<String> ENDS = ImmutableSet.of(".", "!", "?", "\u2026");
  private static final Set<String> CLOSERS =
      ImmutableSet.of("\"", "\u201d", "\u2019", "'", ")", "]");

  /** What stands behind a sentence belongs to it, and a dash goes on with whose words they were. */
  private static final Set<String> NEVER_FIRST = ImmutableSet.of(
      ".", "!", "?", "\u2026", ",", ";", ":", ")", "]", "}", "\u201d", "-", "\u2013", "\u2014");

  /** Longer than any sentence of prose: a table or noise. */
  private static final int MOST_TOKENS = 300;

  /** No sentence closes more quotations and brackets at once; beyond them is noise. */
  private static final int MOST_CLOSERS = 8;

  private static final WordBits CAN_END = new WordBits(word -> canEnd(word) ? 1 : 0);

  private final Tokens tokens;
  private final List<Sentence> found = new ArrayList<>();
  private int from;
  private int paragraph;

  private Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Sentence> of(Tokens tokens) {
    Sentences sentences = new Sentences(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      sentences.visit(i);
    }
    return List.copyOf(sentences.found);
  }

  private void visit(int token) {
    boolean endsParagraph = token + 1 == tokens.size() || tokens.isBreak(token + 1);
    if (tokens.isBreak(token)) {
      from = token + 1;
    } else if (endsParagraph || endsSentence(token) || token - from >= MOST_TOKENS) {
      found.add(new Sentence(from, token + 1, paragraph));
      from = token + 1;
    }
    paragraph += endsParagraph ? 1 : 0;
  }

  private static boolean canEnd(String word) {
    boolean end = ENDS.contains(word) || CLOSERS.contains(word) || word.endsWith(".");
    return end || WordClass.ENDING_ABBREVIATION.has(word);
  }

  private boolean endsSentence(int token) {
    if (tokens.bits(token, CAN_END) == 0) {
      return false;
    }
    if (WordClass.ENDING_ABBREVIATION.has(tokens, token) || isInitials(token)) {
      return startsAnew(token + 1);
    }
    int mark = finalMark(token);
    if (!ENDS.contains(tokens.word(mark)) || isAbbreviated(mark)) {
      return false;
    }
    if (!tokens.isGluedToNext(token)) {
      return startsSentence(token + 1);
    }
    return mark == token
        ? isRunTogether(token)
        : !CLOSERS.contains(tokens.word(token + 1)) && startsSentence(token + 1);
  }

  /** The full stop before closing quotes and brackets, or the token itself. */
  private int finalMark(int closer) {
    int at = closer;
    int first = Math.max(from, closer - MOST_CLOSERS);
    while (at > first && CLOSERS.contains(tokens.word(at)) && tokens.isGluedToNext(at - 1)) {
      at--;
    }
    return at;
  }

  /** {@code U.S.}, {@code N.C.}: the last dot may end the sentence too. */
  private boolean isInitials(int token) {
    return tokens.isWord(token) && tokens.word(token).endsWith(".");
  }

  /** {@code The}, {@code Police}: hardly goes on behind an abbreviation. In capitals a noun may: {@code U.S. POLICE}. */
  private boolean startsAnew(int token) {
    return tokens.isCapitalised(token)
        && (WordClass.STARTER.has(tokens, token)
            || (WordClass.STARTING_NOUN.has(tokens, token) && !isAllCapitals(token)));
  }

  private boolean isAllCapitals(int token) {
    return Character.isUpperCase(tokens.text().codePointBefore(tokens.end(token)));
  }

  /** {@code Maj.}, {@code J.}: the dot belongs to the word. */
  private boolean isAbbreviated(int mark) {
    if (!tokens.is(mark, ".") || !tokens.isGluedToNext(mark - 1)) {
      return false;
    }
    boolean capital = tokens.isCapitalised(mark - 1);
    if (capital && WordClass.ABBREVIATION.has(tokens, mark - 1)) {
      return !WordClass.CLOSING_ABBREVIATION.has(tokens, mark - 1) || !startsAnew(mark + 1);
    }
    if (WordClass.NUMBER_ABBREVIATION.has(tokens, mark - 1) && tokens.isNumber(mark + 1)) {
      return true;
    }
    boolean initial = capital && tokens.word(mark - 1).length() == 1;
    return (initial || WordClass.LOWER_ABBREVIATION.has(tokens, mark - 1)) && !startsAnew(mark + 1);
  }

  /** {@code killed.The}, {@code killed.12}: a blank was lost. */
  private boolean isRunTogether(int mark) {
    if (!tokens.isWord(mark - 1) || tokens.word(mark - 1).length() <= 2) {
      return false;
    }
    if (isAllCapitals(mark - 1)) {
      return startsAnew(mark + 1); // KTVX.COM is one name
    }
    return tokens.isCapitalised(mark + 1)
        ? tokens.word(mark + 1).length() > 1
        : tokens.isNumber(mark + 1) && tokens.is(mark, ".");
  }

  private boolean startsSentence(int token) {
    return tokens.isMark(token)
        ? !NEVER_FIRST.contains(tokens.word(token))
        : tokens.isCapitalised(token)
            || !Character.isLetter(tokens.text().codePointAt(tokens.start(token)));
  }
}
