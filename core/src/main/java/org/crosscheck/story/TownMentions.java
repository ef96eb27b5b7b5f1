package org.crosscheck.story;

import java.util.BitSet;
import java.util.Optional;
import org.crosscheck.extract.Outline;
import org.crosscheck.extract.Sentence;
import org.crosscheck.extract.TimeSpan;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.gazetteer.KnownPlace;
import org.crosscheck.wording.Tokens;

/** Weighs the towns that a text names by how likely each is the place of the event. */
final class TownMentions {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_DATELINE = 14;
  private static final int TOWN = 20_000;
  private static final int NEAR = 6;

  /** A sentence that has so many before it weighs half of the first. */
  private static final double HALFWAY = 6;

  private static final double IN_TITLE = 2.5;
  private static final double IN_DATELINE = 5;
  private static final double BEHIND_IN = 1.5;
  private static final double BEHIND_AT = 0.6;
  private static final double BEHIND_OF = 0.4;
  private static final double BARE = 0.05;
  private static final double WITH_LOCAL = 1;
  private static final double WITH_STATE = 1;
  private static final double ELSEWHERE = 0.25;
  private static final double UNKNOWN_VILLAGE = 0.1;

  private final Outline outline;
  private final Tokens tokens;
  private final boolean title;
  private final TownVotes votes;
  private final BitSet times = new BitSet();

  TownMentions(Outline outline, boolean title, TownVotes votes) {
    this.outline = outline;
    this.tokens = outline.tokens();
    this.title = title;
    this.votes = votes;
    for (TimeSpan time : outline.times()) {
      times.set(time.from(), time.to());
    }
  }

  void count() {
    int index = 0;
    for (Sentence sentence : outline.sentences()) {
      int at = sentence.from();
      while (at < sentence.to()) {
        int end = end(at, sentence);
        if (end > at) {
          weigh(at, end, sentence, index);
        }
        at = Math.max(end, at + 1);
      }
      index++;
    }
  }

  /** The token behind a run of capitalised words; {@code at} when there is none. */
  private int end(int from, Sentence sentence) {
    int at = from;
    while (at < Math.min(sentence.to(), from + LONGEST_NAME + 2) && isName(at, from)) {
      at++;
    }
    while (at > from && !tokens.isWord(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isName(int at, int from) {
    boolean dot = tokens.is(at, ".") && at > from && tokens.word(at - 1).length() <= 2;
    boolean hyphen = tokens.is(at, "-") && at > from && tokens.isGluedToNext(at);
    return (tokens.isCapitalised(at) && !times.get(at))
        || ((dot || hyphen) && tokens.isCapitalised(at + 1) && tokens.isGluedToNext(at - 1));
  }

  private void weigh(int from, int end, Sentence sentence, int index) {
    int to = nameEnd(from, end);
    int start = nameStart(from, to);
    if (start > from) {
      weigh(start, end, sentence, index);
      return;
    }
    String name = words(from, to);
    Optional<KnownPlace> town = Towns.find(name);
    if (to == from + 1 && isCommon(from)) {
      return;
    }
    double place = title ? IN_TITLE : 1 / (1 + index / HALFWAY);
    if (town.isEmpty()) {
      if (StoryWords.PLACE_IN.has(tokens, from - 1) && isUnknown(from, end, name)) {
        votes.add(name, UNKNOWN_VILLAGE * place);
      }
      return;
    }
    if (StoryWords.POLICE.has(tokens, to)) {
      votes.police(name);
    }
    double weight = weight(from, to, end, sentence, town.get());
    if (weight > 0) {
      votes.add(Towns.isCapital(town.get()) ? Towns.CAPITAL : name, weight * place);
    }
  }

  /** {@code Houston Police} without the police; {@code Kansas City} is whole. */
  private int nameEnd(int from, int end) {
    int to = end;
    while (to > from + 1
        && StoryWords.SUFFIX.has(tokens, to - 1)
        && Towns.find(words(from, to)).isEmpty()) {
      to--;
    }
    return to;
  }

  /** {@code Downtown Austin} without its first word; {@code North Platte} is whole. */
  private int nameStart(int from, int to) {
    boolean quarter = to > from + 1
        && isCompass(from)
        && Towns.find(words(from, to)).isEmpty()
        && Gazetteer.lands(words(from, to)).isEmpty();
    return quarter && Towns.find(words(from + 1, to)).isPresent() ? from + 1 : from;
  }

  private String words(int from, int to) {
    return tokens.text().substring(tokens.start(from), tokens.end(to - 1));
  }

  /** {@code in Waitsburg}: a village that the gazetteer lacks. */
  private boolean isUnknown(int from, int end, String name) {
    for (int i = from; i < end; i++) {
      if (StoryWords.NO_TOWN.has(tokens, i)) {
        return false;
      }
    }
    return end - from <= 2
        && Gazetteer.lands(name).isEmpty()
        && Gazetteer.byDemonym(name).isEmpty();
  }

  /** Villages are called like many a word: {@code Police}, {@code Man}. */
  private boolean isCommon(int at) {
    return StoryWords.SUFFIX.has(tokens, at)
        || StoryWords.LOCAL.has(tokens, at)
        || StoryWords.AWAY.has(tokens, at)
        || StoryWords.INCIDENT.has(tokens, at)
        || StoryWords.AFTERMATH.has(tokens, at)
        || StoryWords.REPORT.has(tokens, at)
        || (tokens.word(at).length() < 4 && Gazetteer.lands(tokens.word(at)).isEmpty());
  }

  private double weight(int from, int to, int end, Sentence sentence, KnownPlace town) {
    if (isDateline(from, to)) {
      return IN_DATELINE;
    }
    double weight = before(from, town);
    boolean owns = tokens.is(end, "'s") && town.population() > TOWN;
    if (to < end || StoryWords.LOCAL.has(tokens, end) || owns) {
      weight = Math.max(weight, WITH_LOCAL);
    }
    if (isInState(to)) {
      weight += WITH_STATE;
    }
    return isAway(from, sentence) ? weight * ELSEWHERE : weight;
  }

  private double before(int from, KnownPlace town) {
    int at = from - 1;
    if (tokens.is(at, "of") && tokens.is(at - 1, "block")) {
      return 0;
    }
    while (at > from - 4 && tokens.isWord(at) && !tokens.isCapitalised(at) && isCompass(at)) {
      at--;
    }
    if (StoryWords.PLACE_IN.has(tokens, at)) {
      return BEHIND_IN;
    }
    return StoryWords.PLACE_AT.has(tokens, at)
        ? BEHIND_AT
        : StoryWords.PLACE_OF.has(tokens, at) ? BEHIND_OF : town.population() > TOWN ? BARE : 0;
  }

  private boolean isCompass(int at) {
    return tokens
        .word(at)
        .matches("(?:north|south|east|west|central|down)(?:east|west|town)?(?:ern)?");
  }

  /** {@code Palm Springs, Fla.} */
  private boolean isInState(int to) {
    return tokens.is(to, ",")
        && tokens.isCapitalised(to + 1)
        && (!Gazetteer.lands(tokens.word(to + 1)).isEmpty()
            || !Gazetteer.lands(tokens.word(to + 1) + " " + tokens.word(to + 2)).isEmpty());
  }

  /** {@code HOUSTON (AP) —} */
  private boolean isDateline(int from, int to) {
    boolean capitals = tokens.spelt(from).chars().noneMatch(Character::isLowerCase);
    boolean opens = from == 0 || tokens.text().charAt(tokens.start(from) - 1) == '\n';
    if (title || !opens) {
      return false;
    }
    for (int i = to; i < to + (capitals ? LONGEST_DATELINE : 1); i++) {
      boolean dash = tokens.is(i, "-")
          || tokens.is(i, "\u2013")
          || tokens.is(i, "\u2014")
          || tokens.is(i, ">");
      if (dash && !tokens.isGluedToNext(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAway(int from, Sentence sentence) {
    for (int i = Math.max(sentence.from(), from - NEAR); i < from; i++) {
      if (StoryWords.AWAY.has(tokens, i)) {
        return true;
      }
    }
    return tokens.isNumber(from - 3) && tokens.is(from - 2, ",") && tokens.is(from - 1, "of");
  }
}
