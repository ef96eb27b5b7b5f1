package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/** Splits tokens into sentences and paragraphs, hard-wrapped lines included. */
final class Sentences {
  private static final Set<String> ENDS = ImmutableSet.of(".", "!", "?", "\u2026");
  private static final Set<String> CLOSERS =
      ImmutableSet.of("\"", "\u201d", "\u2019", "'", ")", "]");

  /** A line shorter than this was ended on purpose, not by a hard wrap. */
  private static final int SHORT_LINE = 50;

  /** Longer than any sentence of prose: a table or noise. */
  private static final int MOST_TOKENS = 300;

  private static final int INDENT = 2;

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
    boolean endsParagraph = token + 1 == tokens.size() || endsParagraph(token);
    if (endsParagraph || endsSentence(token) || token - from >= MOST_TOKENS) {
      found.add(new Sentence(from, token + 1, paragraph));
      from = token + 1;
    }
    paragraph += endsParagraph ? 1 : 0;
  }

  private boolean endsParagraph(int token) {
    int newlines = 0;
    int column = 0;
    for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
      boolean newline = tokens.text().charAt(i) == '\n';
      newlines += newline ? 1 : 0;
      column = newline ? 0 : column + 1;
    }
    if (newlines == 0) {
      return false;
    }
    return newlines > 1 || column >= INDENT || isFinal(token) || endsShortLine(token);
  }

  private boolean isFinal(int token) {
    int at = token;
    while (at > from && CLOSERS.contains(tokens.word(at))) {
      at--;
    }
    return ENDS.contains(tokens.word(at)) || tokens.is(at, ":");
  }

  private boolean endsShortLine(int token) {
    boolean opens = tokens.isCapitalised(token + 1) || !tokens.isWord(token + 1);
    int end = tokens.end(token);
    int line = tokens.text().lastIndexOf('\n', Math.max(0, end - 1));
    return opens && end - line <= SHORT_LINE;
  }

  private boolean endsSentence(int token) {
    if (CLOSERS.contains(tokens.word(token))) {
      return tokens.isGluedToNext(token - 1)
          && isFinal(token)
          && startsSentence(token + 1)
          && !isAbbreviated(finalMark(token));
    }
    if (WordClass.ENDING_ABBREVIATION.has(tokens, token)) {
      return tokens.isCapitalised(token + 1) && WordClass.STARTER.has(tokens, token + 1);
    }
    if (!ENDS.contains(tokens.word(token)) || isAbbreviated(token)) {
      return false;
    }
    return tokens.isGluedToNext(token) ? isRunTogether(token) : startsSentence(token + 1);
  }

  private int finalMark(int closer) {
    int at = closer;
    while (at > from && CLOSERS.contains(tokens.word(at))) {
      at--;
    }
    return at;
  }

  /** {@code Maj.}, {@code J.}: the dot belongs to the word. */
  private boolean isAbbreviated(int mark) {
    if (!tokens.is(mark, ".") || !tokens.isGluedToNext(mark - 1)) {
      return false;
    }
    boolean initial = tokens.isCapitalised(mark - 1) && tokens.word(mark - 1).length() == 1;
    boolean known = WordClass.ABBREVIATION.has(tokens, mark - 1) && !isWordThatEnds(mark);
    return initial || known;
  }

  /** {@code Route no. The …}: an abbreviation at the end of its sentence after all. */
  private boolean isWordThatEnds(int mark) {
    boolean lowerCase = !tokens.isCapitalised(mark - 1);
    return lowerCase && tokens.isCapitalised(mark + 1) && WordClass.STARTER.has(tokens, mark + 1);
  }

  /** {@code killed.The}: a blank was lost. */
  private boolean isRunTogether(int mark) {
    boolean before = tokens.isWord(mark - 1) && tokens.word(mark - 1).length() > 2;
    return before
        && tokens.isCapitalised(mark + 1)
        && tokens.word(mark + 1).length() > 1
        && tokens.is(mark, ".");
  }

  private boolean startsSentence(int token) {
    return !tokens.isWord(token) || tokens.isCapitalised(token) || !startsWithLowerCase(token);
  }

  private boolean startsWithLowerCase(int token) {
    return Character.isLowerCase(tokens.text().charAt(tokens.start(token)));
  }
}
