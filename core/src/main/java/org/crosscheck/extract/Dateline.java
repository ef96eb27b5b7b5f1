package org.crosscheck.extract;

import java.util.Optional;
import org.crosscheck.wording.Tokens;

/**
 * {@code BEIRUT, Nov 21 (Agency) —}, {@code CLEVELAND, Ohio —}: where an article was written, at the start of one of its
 * first paragraphs, behind headline and credits.
 */
final class Dateline {
  private static final int LONGEST = 7;
  private static final int LONGEST_BROADER = 3;
  private static final int MOST_PARAGRAPHS = 6;

  private final Page page;
  private final Tokens tokens;

  Dateline(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  Optional<PlaceMention> find() {
    int paragraph = -1;
    for (Sentence sentence : page.sentences()) {
      if (sentence.paragraph() > MOST_PARAGRAPHS) {
        break;
      }
      if (sentence.paragraph() != paragraph) {
        Optional<PlaceMention> place = at(sentence.from());
        if (place.isPresent()) {
          return place;
        }
      }
      paragraph = sentence.paragraph();
    }
    return Optional.empty();
  }

  private Optional<PlaceMention> at(int from) {
    int end = from;
    while (end - from < LONGEST && isUpperCase(end)) {
      end++;
    }
    if (end == from || dash(end) == tokens.size()) {
      return Optional.empty();
    }
    PlaceMention place =
        new PlaceMention(from, end, page.words(from, end), PlaceMention.DATELINE, "");
    int broader = tokens.is(end, ",") ? broaderEnd(end + 1) : end;
    return Optional.of(broader > end ? place.within(page.words(end + 1, broader), broader) : place);
  }

  /** The dash that closes it. */
  private int dash(int from) {
    for (int i = from; i < from + 2 * LONGEST && i < tokens.size(); i++) {
      boolean dash = tokens.is(i, "\u2014") || tokens.is(i, "\u2013") || tokens.is(i, "-");
      if (dash && !tokens.isGluedToNext(i)) {
        return i;
      }
    }
    return tokens.size();
  }

  /** {@code Ohio}, {@code Fla.}; the token before it when a date or an agency follows the comma. */
  private int broaderEnd(int from) {
    int at = from;
    while (at - from < LONGEST_BROADER
        && tokens.isCapitalised(at)
        && !page.marks().isInTime(at)
        && !WordClass.NOT_PLACE.has(tokens, at)) {
      at++;
    }
    int end = at > from && tokens.is(at, ".") ? at + 1 : at;
    boolean closed = tokens.is(end, "(") || tokens.is(end, ",") || end == dash(from);
    return at > from && closed ? at : from - 1;
  }

  private boolean isUpperCase(int at) {
    String spelt = tokens.spelt(at);
    return tokens.isWord(at)
        && spelt.length() > 1
        && spelt.chars().noneMatch(Character::isLowerCase);
  }
}
