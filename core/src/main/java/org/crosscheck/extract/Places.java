package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Place;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;

/** Finds where the counted things happened. */
final class Places {
  private static final int LONGEST_NAME = 7;
  private static final int LONGEST_LEAD = 6;
  private static final int MOST_LOOKED_BACK = 50;
  private static final java.util.Set<String> NO_PARTICLES =
      java.util.Set.of("and", "for", "on", "as", "y");

  /**
   * A place named in the text.
   *
   * @param from first token of the phrase, the preposition
   * @param type the plain noun it was introduced with ({@code town}); empty when there is none
   */
  private record Named(int from, int to, String name, String type) {}

  private final Page page;
  private final Speakers speakers;
  private final Tokens tokens;
  private final List<Named> named = new ArrayList<>();

  Places(Page page, Speakers speakers) {
    this.page = page;
    this.speakers = speakers;
    this.tokens = page.tokens();
    dateline().ifPresent(named::add);
    int at = 0;
    while (at < tokens.size()) {
      Optional<Named> place = at(at);
      place.ifPresent(named::add);
      at = place.map(Named::to).orElse(at + 1);
    }
  }

  /** Where the sentence says a claim happened; else unstated. */
  Place of(Reading claim) {
    return inSentence(claim)
        .or(() -> byType(claim.sentence()))
        .or(() -> fromDateline(claim.sentence()))
        .map(place -> Place.of(place.name()))
        .orElse(Place.UNSTATED);
  }

  private Optional<Named> inSentence(Reading claim) {
    Optional<Named> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Named place : Ordered.within(named, Named::from, claim.sentence())) {
      int distance = distance(place, claim);
      boolean told = !place.type().equals(DATELINE) && !isOfSpeaker(place, claim);
      if (told && distance < least) {
        best = Optional.of(place);
        least = distance;
      }
    }
    return best;
  }

  /** {@code sources inside Syria}: where the speaker is, not what happened. */
  private boolean isOfSpeaker(Named place, Reading claim) {
    int number = claim.expression().from();
    return speakers.in(claim.sentence()).stream()
        .anyMatch(speech -> (place.from() >= speech.from() && place.from() < speech.verb())
            || (number < speech.verb() && place.from() >= speech.verb()));
  }

  private static final String DATELINE = "dateline";
  private static final int CLAUSE = 1000;

  /** A river or a road runs through many places: the town beside it says more. */
  private static final Pattern FEATURE = Pattern.compile(
      "(?i)\\b(?:river|canal|sea|strait|road|highway|motorway|street|avenue|bridge|creek|boulevard)$");

  private int distance(Named place, Reading claim) {
    boolean behind = place.from() >= claim.expression().from();
    int from = behind ? claim.expression().to() : place.to();
    int to = behind ? place.from() : claim.expression().from();
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += tokens.is(i, ",") || tokens.is(i, ";") ? 1 : 0;
    }
    return commas * CLAUSE * (behind ? 2 : 1)
        + Math.max(0, to - from)
        + (behind ? 0 : CLAUSE / 2)
        + (FEATURE.matcher(place.name()).find() ? CLAUSE : 0);
  }

  /** {@code the strategic town}: the last place that was called a town. */
  private Optional<Named> byType(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean definite = tokens.is(i, "the") || tokens.is(i - 1, "the");
      if (definite && WordClass.PLACE_TYPE.has(tokens, i + 1)) {
        Optional<Named> place = lastOfType(tokens.word(i + 1), i);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Named> lastOfType(String type, int before) {
    int last = Ordered.firstAt(named, Named::from, before) - 1;
    for (int i = last; i >= 0 && i > last - MOST_LOOKED_BACK; i--) {
      if (named.get(i).type().equals(type)) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Named> fromDateline(Sentence sentence) {
    return named.stream()
        .limit(1)
        .filter(place -> place.type().equals(DATELINE) && sentence.holds(place.from()))
        .findFirst();
  }

  /** {@code BEIRUT, Nov 21 (Agency) —}, {@code CLEVELAND, Ohio —}. */
  private Optional<Named> dateline() {
    int end = 0;
    while (end < LONGEST_NAME && isUpperCase(end)) {
      end++;
    }
    if (end == 0) {
      return Optional.empty();
    }
    for (int i = end; i < end + 2 * LONGEST_NAME && i < tokens.size(); i++) {
      boolean dash = tokens.is(i, "\u2014") || tokens.is(i, "\u2013") || tokens.is(i, "-");
      if (dash && !tokens.isGluedToNext(i)) {
        return Optional.of(new Named(0, end, page.words(0, end), DATELINE));
      }
    }
    return Optional.empty();
  }

  private boolean isUpperCase(int at) {
    String spelt = tokens.spelt(at);
    return tokens.isWord(at)
        && spelt.length() > 1
        && spelt.chars().noneMatch(Character::isLowerCase);
  }

  private Optional<Named> at(int from) {
    return WordClass.PLACE_NEAR.has(tokens, from)
        ? lead(from + 1).flatMap(lead -> named(from, lead))
        : Optional.empty();
  }

  private Optional<Named> named(int from, Lead lead) {
    int end = nameEnd(lead.name());
    if (end == lead.name() || !isPlace(lead.name(), end)) {
      return Optional.empty();
    }
    int tail = WordClass.PLACE_TAIL.has(tokens, end) && !tokens.isCapitalised(end) ? end + 1 : end;
    String name = page.words(compass(lead.name()), tail);
    return Optional.of(broader(new Named(from, tail, name, lead.type())));
  }

  /** What stands between the preposition and the name: {@code the border town of}. */
  private record Lead(int name, String type) {}

  private Optional<Lead> lead(int from) {
    String type = "";
    int at = from;
    while (at < from + LONGEST_LEAD && !isName(at) && isLead(at)) {
      type = WordClass.PLACE_TYPE.has(tokens, at) ? tokens.word(at) : type;
      at++;
    }
    boolean bare = at <= from + 1 || tokens.is(at - 1, "the") || tokens.is(at - 1, "'s");
    boolean leads = bare || !type.isEmpty() || WordClass.COMPASS.has(tokens, at - 1);
    return leads ? Optional.of(new Lead(owner(at), type)) : Optional.empty();
  }

  /** {@code Syria's vast Badiya desert}: the second name is the place. */
  private int owner(int at) {
    int end = nameEnd(at);
    if (end == at || !tokens.is(end, "'s")) {
      return at;
    }
    int next = end + 1;
    while (next < end + 4
        && !isName(next)
        && tokens.isWord(next)
        && !WordClass.STOP.has(tokens, next)) {
      next++;
    }
    return isName(next) && nameEnd(next) > next ? next : at;
  }

  private boolean isLead(int at) {
    return tokens.isWord(at)
        && (!WordClass.STOP.has(tokens, at) || tokens.is(at, "a"))
        && !Trigger.predicateAt(tokens, at).isPresent()
        && !CountedNouns.isPerson(tokens, at);
  }

  private boolean isName(int at) {
    return (tokens.isCapitalised(at) && !WordClass.NOT_PLACE.has(tokens, at))
        || isArabicArticle(at);
  }

  private boolean isArabicArticle(int at) {
    return tokens.is(at, "al") && tokens.is(at + 1, "-") && tokens.isCapitalised(at + 2);
  }

  private int nameEnd(int from) {
    int at = from;
    while (at - from < LONGEST_NAME && isPartOfName(at, from) && !page.marks().isInTime(at)) {
      at++;
    }
    while (at > from && !isName(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isPartOfName(int at, int from) {
    return isName(at) || (at > from && (isJointMark(at) || isParticle(at)));
  }

  private boolean isJointMark(int at) {
    boolean abbreviation = tokens.is(at, ".") && tokens.word(at - 1).length() <= 3;
    return ((tokens.is(at, "-") || tokens.is(at, "'")) && tokens.isGluedToNext(at))
        || (abbreviation && tokens.isGluedToNext(at - 1));
  }

  private boolean isParticle(int at) {
    return WordClass.PARTICLE.has(tokens, at)
        && !NO_PARTICLES.contains(tokens.word(at))
        && isName(at + 1);
  }

  /** Not {@code in Russian air strikes}: an adjective of a nation before a plain noun. */
  private boolean isPlace(int from, int end) {
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
    return !(oneWord && plainNoun && nation) && !tokens.is(end, "-") && !tokens.is(end, "'s");
  }

  private int compass(int name) {
    return WordClass.COMPASS.has(tokens, name - 1) ? name - 1 : name;
  }

  /** {@code the Sundra desert at the wells of Wadi Ramm}, {@code Compton, California}: the broader place goes behind a comma. */
  private Named broader(Named place) {
    int at = place.to();
    boolean comma = tokens.is(at, ",") && isName(at + 1) && !isName(at + 3);
    if (comma) {
      int end = nameEnd(at + 1);
      boolean closed = tokens.isMark(end) || end == tokens.size();
      return closed && end > at + 1 && end - at <= 3 ? joined(place, at + 1, end) : place;
    }
    if (!tokens.is(at, "in") && !tokens.is(at, "at")) {
      return place;
    }
    return lead(at + 1)
        .filter(lead -> nameEnd(lead.name()) > lead.name())
        .filter(lead -> isPlace(lead.name(), nameEnd(lead.name())))
        .map(lead -> joined(place, lead.name(), nameEnd(lead.name())))
        .orElse(place);
  }

  private Named joined(Named place, int from, int end) {
    return new Named(place.from(), end, place.name() + ", " + page.words(from, end), place.type());
  }
}
