package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.Tokens;

/** Finds what a claim counts, where and when; what its own sentence leaves out is taken over from before. */
final class Scopes {
  /** Where and when. */
  private record Setting(Place place, Window window) {}

  private static final int MOST_LOOKED_BACK = 200;

  private final Tokens tokens;
  private final Windows windows;
  private final Places places;
  private final Map<Expression, Setting> settings = new HashMap<>();
  private final List<Reading> told = new ArrayList<>();

  Scopes(Page page, Speakers speakers, Windows windows, List<Reading> readings) {
    this.tokens = page.tokens();
    this.windows = windows;
    this.places = new Places(page, speakers);
    Optional<Reading> last = Optional.empty();
    for (Reading reading : readings) {
      if (reading.isClaim()) {
        settings.put(reading.expression(), setting(reading, last));
        last = Optional.of(reading);
        told.add(reading);
      }
    }
  }

  Scope of(Reading reading) {
    Setting setting =
        settings.getOrDefault(reading.expression(), new Setting(Place.UNSTATED, Window.UNKNOWN));
    return new Scope(
        reading.link().orElseThrow().measure(),
        Populations.of(reading.noun()),
        setting.place(),
        setting.window());
  }

  private Setting setting(Reading reading, Optional<Reading> last) {
    Setting own = new Setting(places.of(reading), windows.of(reading));
    Optional<Setting> whole = reading.whole().map(settings::get);
    if (whole.isPresent()) {
      return filled(own, whole.get());
    }
    Optional<Setting> namesake = namesake(reading).map(settings::get);
    if (namesake.isPresent()) {
      return filled(own, namesake.get());
    }
    return last.filter(before -> continues(reading, before))
        .map(before -> settings.get(before.expression()))
        .map(before -> filled(own, before))
        .orElse(own);
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

  private static Setting filled(Setting own, Setting other) {
    return new Setting(
        own.place().isStated() ? own.place() : other.place(),
        own.window().isUnstated() ? other.window() : own.window());
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
