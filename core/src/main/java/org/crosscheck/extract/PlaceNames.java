package org.crosscheck.extract;

import java.util.HashMap;
import java.util.Map;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.similarity.Words;
import org.crosscheck.wording.Tokens;

/**
 * Which capitalised words are the name of a place. What the gazetteer knows is one; of the rest, villages as well as
 * organisations, streets and the words of headlines, the words themselves must tell.
 */
final class PlaceNames {
  /** A name has its sentence's lower-case words near it, when it has any. */
  private static final int NEAR = 12;

  private static final int SHORTEST = 4;

  /** In a text with more names than that nobody waits for a look at each. */
  private static final int MOST_ASKED = 5000;

  private final Page page;
  private final Tokens tokens;
  private final Map<String, Boolean> known = new HashMap<>();

  PlaceNames(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /**
   * Where a name ends that seems to end at a token. In a headline and in a text in capitals it ends before the next
   * common word, or with the longest name that is known.
   */
  int end(int from, int to, String type) {
    if (to == from || capitalsTell(from)) {
      return to;
    }
    int end = from;
    while (end < to && !isCommon(end)) {
      end++;
    }
    for (int at = end; at > from; at--) {
      if (isKnown(from, at) && !isShort(from, at)) {
        return at;
      }
    }
    boolean typed = !type.isEmpty() || WordClass.PLACE_TAIL.has(tokens, end);
    return typed ? end : from;
  }

  /** Whether the words behind a preposition name a place. */
  boolean isPlace(int preposition, int from, int to, String type) {
    if (to <= from
        || tokens.is(to, "-")
        || tokens.is(to, "'s")
        || tokens.is(to, "border")
        || isNation(from, to)) {
      return false;
    }
    boolean organised = isOrganisation(from, to);
    boolean placed = !type.isEmpty() || WordClass.PLACE_TAIL.has(tokens, to);
    boolean site = WordClass.SITE.has(tokens, to - 1);
    boolean loose = !WordClass.PLACE_FIRM.has(tokens, preposition)
        && !WordClass.COMPASS.has(tokens, preposition);
    return (placed && !organised)
        || site
        || !(organised || isDirection(from, to) || loose)
        || isKnown(from, to);
  }

  /** {@code City Council}, {@code Department of Justice}. */
  private boolean isOrganisation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordClass.NO_PLACE_HEAD.has(tokens, i) && (i == to - 1 || tokens.is(i + 1, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** Not {@code in Russian air strikes}: an adjective of a nation before a plain noun. */
  private boolean isNation(int from, int end) {
    boolean oneWord = end == from + 1;
    boolean plainNoun = tokens.isWord(end)
        && !tokens.isCapitalised(end)
        && !WordClass.STOP.has(tokens, end)
        && !WordClass.PLACE_TAIL.has(tokens, end)
        && !WordClass.PLACE_TYPE.has(tokens, end)
        && !tokens.is(end, "and");
    String word = tokens.word(from);
    boolean nation = word.endsWith("an")
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("i")
        || word.startsWith("u.s");
    return oneWord
        && ((plainNoun && nation)
            || (!plainNoun && Gazetteer.byDemonym(tokens.spelt(from)).isPresent()));
  }

  private boolean isDirection(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!WordClass.COMPASS.has(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Towns are called Central, San and La, too: among capitals that says nothing. */
  private boolean isShort(int from, int to) {
    return to == from + 1
        && (tokens.word(from).length() < SHORTEST
            || WordClass.COMPASS.has(tokens, from)
            || WordClass.SITE.has(tokens, from)
            || WordClass.NO_PLACE_HEAD.has(tokens, from));
  }

  private boolean isKnown(int from, int to) {
    String name = page.words(from, to);
    Boolean answer = known.get(name);
    if (answer == null) {
      answer = known.size() >= MOST_ASKED || Gazetteer.knows(name);
      known.put(name, answer);
    }
    return answer;
  }

  private boolean isCommon(int at) {
    return WordClass.STOP.has(tokens, at)
        || WordClass.INCIDENT.has(tokens, at)
        || Words.isCommon(tokens.word(at))
        || page.marks().startsNumber(at)
        || Trigger.predicateAt(tokens, at).isPresent();
  }

  /** False in a headline such as {@code Bomb Kills 12 in Harada Market} and in a text in capitals. */
  private boolean capitalsTell(int at) {
    for (int i = at - 1; i > at - NEAR && !page.marks().startsSentence(i + 1); i--) {
      if (isLower(i)) {
        return true;
      }
    }
    for (int i = at + 1; i < at + NEAR && !page.marks().startsSentence(i); i++) {
      if (isLower(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLower(int at) {
    return tokens.isWord(at)
        && Character.isLowerCase(tokens.spelt(at).codePointAt(0))
        && tokens.word(at).length() > 3
        && !WordClass.PLACE_NEAR.has(tokens, at);
  }
}
