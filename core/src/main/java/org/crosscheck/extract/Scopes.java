package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.wording.Tokens;

/** Finds what a claim counts, where and when; what its own sentence leaves out is taken over from before. */
final class Scopes {
  /** How a place or a window came to a claim. */
  enum Taken {
    OWN("the sentence of the claim"),
    WHOLE("taken from the whole that it is a part of"),
    NAMESAKE("taken from the claim with the same number, which it refers to"),
    BEFORE("taken from the claim before it, about the same incident");

    private final String words;

    Taken(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * Where and when.
   *
   * @param placeTaken how the place was found
   * @param windowTaken how the window was found
   */
  record Setting(Place place, Taken placeTaken, Window window, Taken windowTaken) {
    private static final Setting NONE =
        new Setting(Place.UNSTATED, Taken.OWN, Window.UNKNOWN, Taken.OWN);

    /** With what it lacks taken from another claim's. */
    Setting filled(Setting other, Taken taken) {
      return new Setting(
          place.isStated() ? place : other.place,
          place.isStated() ? placeTaken : taken,
          window.isUnstated() ? other.window : window,
          window.isUnstated() ? taken : windowTaken);
    }
  }

  private static final int MOST_LOOKED_BACK = 200;

  private final Tokens tokens;
  private final Windows windows;
  private final Places places;
  private final IdentityHashMap<Expression, Setting> settings = new IdentityHashMap<>();
  private final List<Reading> told = new ArrayList<>();

  Scopes(Page page, Speakers speakers, Windows windows, List<Reading> claims) {
    this.tokens = page.tokens();
    this.windows = windows;
    this.places = new Places(page, speakers);
    Optional<Reading> last = Optional.empty();
    for (Reading claim : claims) {
      settings.put(claim.expression(), setting(claim, last));
      last = Optional.of(claim);
      told.add(claim);
    }
  }

  Scope of(Reading reading) {
    Setting setting = settingOf(reading);
    return new Scope(
        reading.link().orElseThrow().measure(),
        Populations.of(reading.noun()),
        setting.place(),
        setting.window());
  }

  /** Where and when, with how that was found. */
  Setting settingOf(Reading reading) {
    return settings.getOrDefault(reading.expression(), Setting.NONE);
  }

  private Setting setting(Reading reading, Optional<Reading> last) {
    Setting own = new Setting(places.of(reading), Taken.OWN, windows.of(reading), Taken.OWN);
    Optional<Setting> whole = reading.whole().map(settings::get);
    if (whole.isPresent()) {
      return own.filled(whole.get(), Taken.WHOLE);
    }
    Optional<Setting> revised =
        last.filter(now -> isOldOf(reading, now)).map(now -> settings.get(now.expression()));
    if (revised.isPresent()) {
      return Setting.NONE.filled(revised.get(), Taken.BEFORE);
    }
    Optional<Setting> namesake = namesake(reading).map(settings::get);
    if (namesake.isPresent()) {
      return own.filled(namesake.get(), Taken.NAMESAKE);
    }
    return last.filter(before -> continues(reading, before))
        .map(before -> settings.get(before.expression()))
        .map(before -> own.filled(before, Taken.BEFORE))
        .orElse(own);
  }

  /** {@code 23 died on Monday, up from 17 on Tuesday}: Tuesday is when 17 were counted. */
  private static boolean isOldOf(Reading reading, Reading now) {
    return reading.link().orElseThrow().tie() == Tie.OLD
        && now.sentence().equals(reading.sentence());
  }

  /** {@code The 955 civilians}: those of the claim with the same number. */
  private Optional<Expression> namesake(Reading reading) {
    if (!WordClass.DEFINITE.has(tokens, reading.expression().from() - 1)) {
      return Optional.empty();
    }
    return told.subList(Math.max(0, told.size() - MOST_LOOKED_BACK), told.size()).stream()
        .map(Reading::expression)
        .filter(other -> other.figure().sameInterval(reading.expression().figure()))
        .findFirst();
  }

  /** Whether a claim is plainly about the same incident as the one before it. */
  private boolean continues(Reading reading, Reading last) {
    int from = reading.sentence().from();
    if (last.sentence().equals(reading.sentence())) {
      return true;
    }
    boolean near = from == last.sentence().to();
    boolean incident = tokens.is(from, "the")
        && (WordClass.INCIDENT.has(tokens, from + 1) || WordClass.INCIDENT.has(tokens, from + 2));
    return near
        && (incident
            || WordClass.CONTINUES.has(tokens, from)
            || WordClass.CONTINUES.has(tokens, reading.expression().from() - 1)
            || tokens.is(reading.expression().to(), "others"));
  }
}
