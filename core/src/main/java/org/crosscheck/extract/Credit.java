package org.crosscheck.extract;

import java.util.Locale;
import java.util.Optional;
import org.crosscheck.wording.Tokens;

/**
 * {@code ADEN, May 3 (Echo) —}: the agency whose text an outlet prints. Behind a place or a day at the start of one of the
 * first paragraphs, and before a dash.
 */
final class Credit {
  private static final int LONGEST = 12;
  private static final int LONGEST_NAME = 3;
  private static final int MOST_PARAGRAPHS = 6;

  private final Page page;
  private final Tokens tokens;

  private Credit(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The agency; empty when none is credited, or when the outlet is the agency itself. */
  static Optional<String> of(Page page) {
    String outlet = page.article().publication().outlet().name().toLowerCase(Locale.ROOT);
    return new Credit(page)
        .find()
        .filter(agency -> !outlet.contains(agency.toLowerCase(Locale.ROOT)));
  }

  private Optional<String> find() {
    int paragraph = -1;
    for (Sentence sentence : page.sentences()) {
      if (sentence.paragraph() > MOST_PARAGRAPHS) {
        break;
      }
      Optional<String> agency =
          sentence.paragraph() == paragraph ? Optional.empty() : at(sentence.from());
      if (agency.isPresent()) {
        return agency;
      }
      paragraph = sentence.paragraph();
    }
    return Optional.empty();
  }

  private Optional<String> at(int from) {
    int open = from;
    while (open < from + LONGEST && isOfPlaceOrDay(open)) {
      open++;
    }
    int close = open + 1;
    while (close <= open + LONGEST_NAME && tokens.isCapitalised(close)) {
      close++;
    }
    boolean credit = open > from
        && tokens.is(open, "(")
        && close > open + 1
        && tokens.is(close, ")")
        && isDash(close + 1)
        && !page.marks().isInTime(open + 1);
    return credit ? Optional.of(page.words(open + 1, close)) : Optional.empty();
  }

  private boolean isOfPlaceOrDay(int at) {
    return tokens.isCapitalised(at)
        || page.marks().isInTime(at)
        || tokens.is(at, ",")
        || tokens.is(at, ".");
  }

  private boolean isDash(int at) {
    return (tokens.is(at, "-")
            || tokens.is(at, "\u2013")
            || tokens.is(at, "\u2014")
            || tokens.is(at, "_"))
        && !tokens.isGluedToNext(at - 1);
  }
}
