package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.gazetteer.KnownPlace;
import org.crosscheck.gazetteer.KnownPlace.Kind;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Finds the places that a text names behind a preposition, and its dateline. */
final class PlaceFinder {
  private static final int LONGEST_NAME = 7;
  private static final int LONGEST_LEAD = 6;
  private static final Set<String> NO_PARTICLES = Set.of("and", "for", "on", "as", "y");

  private static final WordBits LEADS = new WordBits(word -> canLead(word) ? 1 : 0);

  private final Page page;
  private final Tokens tokens;
  private final PlaceNames names;

  PlaceFinder(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.names = new PlaceNames(page);
  }

  /** In the order of the text. */
  List<PlaceMention> find() {
    List<PlaceMention> found = new ArrayList<>();
    Optional<PlaceMention> dateline = new Dateline(page).find();
    int head = dateline.map(PlaceMention::from).orElse(-1);
    int at = 0;
    while (at < tokens.size()) {
      Optional<PlaceMention> place =
          at == head ? dateline : tokens.bits(at, LEADS) == 0 ? Optional.empty() : at(at);
      place.ifPresent(found::add);
      at = place.isPresent() ? place.get().to() : at + 1;
    }
    return found;
  }

  /** What may lead to a place; at all other words {@link #at} finds none. */
  private static boolean canLead(String word) {
    return WordClass.PLACE_NEAR.has(word) || WordClass.COMPASS.has(word) || word.equals("between");
  }

  private Optional<PlaceMention> at(int from) {
    if (WordClass.PLACE_NEAR.has(tokens, from)) {
      return lead(from + 1).flatMap(lead -> named(from, lead));
    }
    if (WordClass.COMPASS.has(tokens, from) && tokens.is(from + 1, "of") && isName(from + 2)) {
      return named(from, new Lead(from + 2, "", "")); // south of Harada
    }
    return tokens.is(from, "between") && isName(from + 1) ? between(from) : Optional.empty();
  }

  /** {@code between Harada and Salla}. */
  private Optional<PlaceMention> between(int from) {
    int and = nameEnd(from + 1);
    int end = tokens.is(and, "and") ? nameEnd(and + 1) : and;
    return end > and + 1
            && names.isPlace(from, from + 1, and, "")
            && names.isPlace(from, and + 1, end, "")
        ? Optional.of(new PlaceMention(from, end, page.words(from + 1, end), "", ""))
        : Optional.empty();
  }

  private Optional<PlaceMention> named(int from, Lead lead) {
    int end = names.end(lead.name(), nameEnd(lead.name()), lead.type());
    if (end == lead.name() || !names.isPlace(from, lead.name(), end, lead.type())) {
      return Optional.empty();
    }
    int tail = WordClass.PLACE_TAIL.has(tokens, end) && !tokens.isCapitalised(end) ? end + 1 : end;
    String name = page.words(compass(lead.name()), tail);
    return Optional.of(broader(new PlaceMention(from, tail, name, lead.type(), lead.owner())));
  }

  /** What stands between the preposition and the name: {@code the border town of}. */
  private record Lead(int name, String type, String owner) {}

  private Optional<Lead> lead(int from) {
    String type = "";
    String owner = "";
    int at = from;
    while (at < from + LONGEST_LEAD && !page.marks().startsSentence(at)) {
      Optional<String> nation = nation(at);
      if (nation.isEmpty() && (isName(at) || !isLead(at)) && !isCount(at, from)) {
        break;
      }
      owner = nation.orElse(owner);
      type = WordClass.PLACE_TYPE.has(tokens, at) ? tokens.word(at) : type;
      at++;
    }
    boolean bare = at <= from + 1 || tokens.is(at - 1, "the") || tokens.is(at - 1, "'s");
    boolean leads = bare || !type.isEmpty() || WordClass.COMPASS.has(tokens, at - 1);
    int name = owned(at);
    owner = name == at ? owner : page.words(at, nameEnd(at));
    return leads && !page.marks().startsSentence(at)
        ? Optional.of(new Lead(name, type, owner))
        : Optional.empty();
  }

  /** {@code Syria} for the first word of {@code Syrian town of}. */
  private Optional<String> nation(int at) {
    boolean adjective = tokens.isCapitalised(at)
        && (WordClass.PLACE_TYPE.has(tokens, at + 1) || WordClass.COMPASS.has(tokens, at + 1))
        && !tokens.isCapitalised(at + 1);
    return adjective
        ? Gazetteer.byDemonym(tokens.spelt(at))
            .or(() -> Gazetteer.lands(tokens.spelt(at)).stream()
                .filter(land -> land.kind() == Kind.COUNTRY)
                .findFirst())
            .map(KnownPlace::name)
        : Optional.empty();
  }

  /** {@code Syria's vast Badiya desert}: the second name is the place. */
  private int owned(int at) {
    int end = nameEnd(at);
    if (end == at || !tokens.is(end, "'s")) {
      return at;
    }
    int next = end + 1;
    while (next < end + 4
        && !isName(next)
        && !page.marks().startsSentence(next)
        && tokens.isWord(next)
        && !WordClass.STOP.has(tokens, next)) {
      next++;
    }
    boolean name = isName(next) && !page.marks().startsSentence(next);
    return name && nameEnd(next) > next ? next : at;
  }

  /** {@code in two Harada shootings}. */
  private boolean isCount(int at, int from) {
    return at == from
        && tokens.is(at - 1, "in")
        && page.marks().startsNumber(at)
        && !page.marks().isInTime(at)
        && isName(at + 1);
  }

  private boolean isLead(int at) {
    return tokens.isWord(at)
        && (!WordClass.STOP.has(tokens, at) || tokens.is(at, "a"))
        && !Trigger.predicateAt(tokens, at).isPresent()
        && !CountedNouns.isPerson(tokens, at);
  }

  private boolean isName(int at) {
    return (tokens.isCapitalised(at) && !WordClass.NOT_PLACE.has(tokens, at) && !isShouted(at))
        || isArabicArticle(at);
  }

  /** {@code IN THE TOWN OF}. */
  private boolean isShouted(int at) {
    boolean type = WordClass.PLACE_TYPE.has(tokens, at) && tokens.spelt(at + 1).equals("OF");
    boolean small = tokens.is(at, "of") || WordClass.STOP.has(tokens, at);
    return type || (small && tokens.word(at).length() > 1 && isUpperCase(tokens.spelt(at)));
  }

  private static boolean isUpperCase(String spelt) {
    return spelt.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isArabicArticle(int at) {
    return tokens.is(at, "al") && tokens.is(at + 1, "-") && tokens.isCapitalised(at + 2);
  }

  private int nameEnd(int from) {
    int at = from;
    while (at - from < LONGEST_NAME
        && isPartOfName(at, from)
        && !page.marks().isInTime(at)
        && !(at > from && page.marks().startsSentence(at))) {
      at++;
    }
    while (at > from
        && (!isName(at - 1) || (at > from + 1 && WordClass.STOP.has(tokens, at - 1)))) {
      at--;
    }
    boolean possessive = at > from && tokens.is(at, "'s") && tokens.isCapitalised(at + 1);
    return possessive && WordClass.PLACE_TAIL.has(tokens, at + 1) ? at + 2 : at; // Mary's County
  }

  private boolean isPartOfName(int at, int from) {
    boolean counted = at > from && page.marks().startsNumber(at) && !tokens.is(at - 1, "-");
    return (isName(at) && !counted) || (at > from && (isJointMark(at) || isParticle(at)));
  }

  private boolean isJointMark(int at) {
    boolean abbreviation = tokens.is(at, ".") && tokens.word(at - 1).length() <= 3;
    return ((tokens.is(at, "-") || tokens.is(at, "'")) && tokens.isGluedToNext(at))
        || (abbreviation && tokens.isGluedToNext(at - 1) && !page.marks().startsSentence(at + 1));
  }

  private boolean isParticle(int at) {
    return WordClass.PARTICLE.has(tokens, at)
        && !NO_PARTICLES.contains(tokens.word(at))
        && isName(at + 1);
  }

  private int compass(int name) {
    return WordClass.COMPASS.has(tokens, name - 1) ? name - 1 : name;
  }

  /** {@code the Sundra desert at the wells of Wadi Ramm}, {@code Compton, California}: the broader place goes behind a comma. */
  private PlaceMention broader(PlaceMention place) {
    int at = place.to();
    boolean last = page.marks().startsSentence(at + 2) || page.marks().startsSentence(at + 3);
    boolean comma =
        tokens.is(at, ",") && isName(at + 1) && (last || !isName(at + 3) || isLand(at + 3));
    if (comma) {
      int end = nameEnd(at + 1);
      boolean closed = tokens.isMark(end) || page.marks().startsSentence(end);
      return closed && end > at + 1 && end - at <= 3 ? broader(joined(place, at + 1, end)) : place;
    }
    boolean inside = tokens.is(at, "in")
        || tokens.is(at, "at")
        || (tokens.is(at, "of") && WordClass.PLACE_TAIL.has(tokens, at - 1));
    if (!inside) {
      return place;
    }
    return lead(at + 1)
        .filter(lead -> nameEnd(lead.name()) > lead.name())
        .filter(lead -> names.isPlace(at, lead.name(), nameEnd(lead.name()), lead.type()))
        .map(lead -> joined(place, lead.name(), nameEnd(lead.name())))
        .orElse(place);
  }

  private boolean isLand(int at) {
    return !Gazetteer.lands(page.words(at, nameEnd(at))).isEmpty();
  }

  private PlaceMention joined(PlaceMention place, int from, int end) {
    return place.within(page.words(from, end), end);
  }
}
