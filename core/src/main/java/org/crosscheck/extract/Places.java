package org.crosscheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Place;
import org.crosscheck.wording.Tokens;

/** Finds where the counted things happened. */
final class Places {
  private static final int MOST_LOOKED_BACK = 50;

  private final Page page;
  private final Speakers speakers;
  private final Respective respective;
  private final Tokens tokens;
  private final Atlas atlas;
  private List<PlaceMention> named = List.of();
  private Optional<PlaceMention> dateline = Optional.empty();
  private boolean read;

  Places(Page page, Speakers speakers) {
    this.page = page;
    this.speakers = speakers;
    this.respective = new Respective(page);
    this.tokens = page.tokens();
    this.atlas = new Atlas(tokens);
  }

  /** Reads the article when first asked: of one without claims nobody asks. */
  private void read() {
    if (!read) {
      read = true;
      named = new PlaceFinder(page).find();
      dateline = named.stream().filter(PlaceMention::isDateline).findFirst();
    }
  }

  /** Where the sentence says a claim happened; else unstated. */
  Place of(Reading claim) {
    read();
    return inSentence(claim)
        .map(place -> inTurn(place, claim))
        .map(place -> inTown(place, claim.sentence()))
        .or(() -> byType(claim.sentence()))
        .or(() -> fromDateline(claim.sentence()))
        .map(atlas::locate)
        .orElse(Place.UNSTATED);
  }

  /** {@code killed 3 and 5 in Aden and Taiz respectively}: each number has its own place. */
  private PlaceMention inTurn(PlaceMention place, Reading claim) {
    return respective
        .turn(claim.sentence(), claim.expression())
        .flatMap(turn -> respective.place(place, turn))
        .orElse(place);
  }

  /** A street or a building lies in the town named before it in its paragraph, else in that of the dateline. */
  private PlaceMention inTown(PlaceMention place, Sentence sentence) {
    if (!isSite(place) || !place.owner().isEmpty() || place.name().indexOf(',') >= 0) {
      return place;
    }
    return townBefore(place, sentence)
        .or(() -> dateline)
        .map(town -> place.within(town.name(), place.to()))
        .orElse(place);
  }

  private Optional<PlaceMention> townBefore(PlaceMention place, Sentence sentence) {
    int at = Ordered.firstAt(named, PlaceMention::from, place.from());
    for (int i = at - 1; i >= 0 && i > at - MOST_LOOKED_BACK; i--) {
      PlaceMention before = named.get(i);
      if (page.sentenceAt(before.from()).paragraph() != sentence.paragraph()) {
        break;
      }
      if (!isSite(before) && atlas.isTown(before)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceMention> inSentence(Reading claim) {
    Optional<PlaceMention> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (PlaceMention place : Ordered.within(named, PlaceMention::from, claim.sentence())) {
      int distance = distance(place, claim);
      boolean told = !place.isDateline() && !isOfSpeaker(place, claim);
      if (told && distance < least) {
        best = Optional.of(place);
        least = distance;
      }
    }
    return best;
  }

  /** {@code sources inside Syria}: where the speaker is, not what happened. */
  private boolean isOfSpeaker(PlaceMention place, Reading claim) {
    int number = claim.expression().from();
    return speakers.in(claim.sentence()).stream()
        .anyMatch(speech -> (place.from() >= speech.from() && place.from() < speech.verb())
            || (number < speech.verb() && place.from() >= speech.verb()));
  }

  private static final int CLAUSE = 1000;

  private int distance(PlaceMention place, Reading claim) {
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
        + (isSite(place) ? CLAUSE : 0);
  }

  /** A river or a street runs through many places, and one is treated in a hospital: the town beside it says more. */
  private static boolean isSite(PlaceMention place) {
    String last = place.name().substring(place.name().lastIndexOf(' ') + 1);
    return WordClass.SITE.has(last.toLowerCase(Locale.ROOT));
  }

  /** {@code the strategic town}: the last place that was called a town. */
  private Optional<PlaceMention> byType(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean definite = tokens.is(i, "the") || tokens.is(i - 1, "the");
      if (definite && WordClass.PLACE_TYPE.has(tokens, i + 1)) {
        Optional<PlaceMention> place = lastOfType(tokens.word(i + 1), i);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceMention> lastOfType(String type, int before) {
    int last = Ordered.firstAt(named, PlaceMention::from, before) - 1;
    for (int i = last; i >= 0 && i > last - MOST_LOOKED_BACK; i--) {
      if (named.get(i).type().equals(type)) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceMention> fromDateline(Sentence sentence) {
    return dateline.filter(place -> sentence.holds(place.from()));
  }
}
