package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.Tokens;

/** Finds what stands between quotation marks; a quotation ends with its paragraph at the latest. */
final class Quotations {
  /** What may open and close: straight marks do both. */
  private enum Mark {
    NONE,
    OPENS,
    CLOSES,
    EITHER
  }

  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private int single = -1;

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
  }

  /** In the order of the text; none lies in another. */
  static List<Quotation> of(Tokens tokens, List<Sentence> sentences) {
    Quotations quotations = new Quotations(tokens);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int at = sentence.from();
      while (at < sentence.to()) {
        at += quotations.visit(at);
      }
      boolean last =
          i + 1 == sentences.size() || sentences.get(i + 1).paragraph() != sentence.paragraph();
      if (last) {
        quotations.endParagraph(sentence.to());
      }
    }
    return List.copyOf(quotations.found);
  }

  /** The one that holds a token. */
  static Optional<Quotation> at(List<Quotation> quotations, int token) {
    int index = Ordered.firstAt(quotations, Quotation::from, token + 1) - 1;
    return index < 0
        ? Optional.empty()
        : Optional.of(quotations.get(index)).filter(quotation -> quotation.holds(token));
  }

  /** How many tokens were read. */
  private int visit(int at) {
    int length = isPair(at) ? 2 : 1;
    Mark mark = mark(at);
    if (mark == Mark.NONE) {
      singles(at);
    } else if (open >= 0 && mark != Mark.OPENS) {
      found.add(new Quotation(open, at + length, true));
      open = -1;
    } else if (open < 0 && mark != Mark.CLOSES) {
      open = at;
      single = -1;
    }
    return length;
  }

  /** {@code ‘Dozens killed’}: the closing mark is an apostrophe too, so only an opening one counts. */
  private void singles(int at) {
    if (open < 0 && single < 0 && tokens.is(at, "\u2018")) {
      single = at;
    } else if (single >= 0 && tokens.isMark(at) && tokens.is(at, "'")) {
      found.add(new Quotation(single, at + 1, true));
      single = -1;
    }
  }

  private void endParagraph(int to) {
    if (open >= 0) {
      found.add(new Quotation(open, to, false));
    }
    open = -1;
    single = -1;
  }

  private Mark mark(int at) {
    if (!tokens.isMark(at)) {
      return Mark.NONE;
    }
    return switch (tokens.word(at)) {
      case "\u201c", "\u00ab", "\u201e" -> Mark.OPENS;
      case "\u201d", "\u00bb" -> Mark.CLOSES;
      case "\"" -> Mark.EITHER;
      default -> isPair(at) ? Mark.EITHER : Mark.NONE;
    };
  }

  /** Two apostrophes for one mark. */
  private boolean isPair(int at) {
    return isApostrophe(at) && isApostrophe(at + 1) && tokens.isGluedToNext(at);
  }

  private boolean isApostrophe(int at) {
    return tokens.isMark(at) && (tokens.is(at, "'") || tokens.is(at, "`"));
  }
}
