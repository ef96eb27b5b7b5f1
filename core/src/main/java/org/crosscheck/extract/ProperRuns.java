package org.crosscheck.extract;

import org.crosscheck.wording.Tokens;

/** Finds the capitalised words that are one name. */
final class ProperRuns {
  private final Tokens tokens;
  private final int from;
  private final int base;

  ProperRuns(Tokens tokens, int from, int base) {
    this.tokens = tokens;
    this.from = from;
    this.base = base;
  }

  /** Where the capitalised words that end before a token begin. */
  int start(int end) {
    int start = end;
    while (start > from) {
      if (tokens.isCapitalised(start - 1) || (tokens.isNumber(start - 1) && start < end)) {
        start--;
      } else if (start < end && (joins(start - 1) || isArticle(start))) {
        start -= 2;
      } else if (start < end
          && start - 3 >= from
          && WordClass.PARTICLE.has(tokens, start - 1)
          && WordClass.PARTICLE.has(tokens, start - 2)
          && tokens.isCapitalised(start - 3)) {
        start -= 3;
      } else {
        break;
      }
    }
    return start;
  }

  /** The Arabic article: {@code al-Wadi}. */
  private boolean isArticle(int start) {
    return start - 2 >= from
        && tokens.is(start - 1, "-")
        && WordClass.PARTICLE.has(tokens, start - 2);
  }

  /** Marks and small words inside a name. */
  boolean joins(int at) {
    boolean office = tokens.is(at, "'s") && SpeechWord.ORGANISATION.has(tokens, base - 1);
    boolean joint = office
        || tokens.is(at, "-")
        || tokens.is(at, ".")
        || tokens.is(at, "&")
        || tokens.is(at, "/")
        || (WordClass.PARTICLE.has(tokens, at) && !tokens.isCapitalised(at));
    return joint && at - 1 >= from && tokens.isCapitalised(at - 1);
  }

  /** Behind titles: {@code Gov. Lena Hart}, {@code Police Chief Omar Haddad}. */
  int untitled(int start, int end) {
    int first = start;
    for (int i = start; i + 1 < end; i++) {
      boolean more = tokens.isCapitalised(end - 1)
          && !SpeechWord.ORGANISATION.has(tokens, end - 1)
          && !SpeechWord.ROLE.has(tokens, end - 1);
      if (SpeechWord.TITLE.has(tokens, i) && more) {
        first = tokens.is(i + 1, ".") ? i + 2 : i + 1;
      } else if (!tokens.is(i, ".") && !tokens.isCapitalised(i)) {
        break;
      }
    }
    return first < end && tokens.isCapitalised(first) ? first : start;
  }
}
