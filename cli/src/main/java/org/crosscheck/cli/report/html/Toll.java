package org.crosscheck.cli.report.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Quantity;
import org.crosscheck.event.Timeline;

/**
 * One thing counted in an event, in words.
 *
 * @param quantity the thing
 * @param claims those that count it
 */
record Toll(Quantity quantity, List<Claim> claims) {
  Toll {
    claims = List.copyOf(claims);
  }

  /** What more than one claim counts, the most told first. */
  static List<Toll> of(Dossier dossier) {
    Map<String, Claim> byId = dossier.event().claims().stream()
        .collect(Collectors.toMap(Claim::id, claim -> claim, (a, b) -> a));
    return dossier.event().quantities().stream()
        .filter(quantity -> quantity.claims().size() > 1)
        .map(quantity -> new Toll(quantity, pick(byId, quantity.claims())))
        .sorted(Comparator.comparing((Toll toll) -> -toll.claims.size()))
        .toList();
  }

  private static List<Claim> pick(Map<String, Claim> byId, Collection<String> ids) {
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  /** {@code Civilians killed}. */
  String what() {
    String whom = quantity.population().isEverybody() || !quantity.population().isStated()
        ? ""
        : quantity.population().words() + " ";
    return Words.capital(whom + quantity.measure().words());
  }

  String when() {
    return Words.window(quantity.when());
  }

  /** {@code 22–48}; {@code 22–48 or more} where a figure has no upper bound. */
  String range() {
    boolean open = quantity.high() == Double.POSITIVE_INFINITY;
    double high = open ? most() : quantity.high();
    String low = Words.number(quantity.low());
    return (high <= quantity.low() ? low : low + "–" + Words.number(high))
        + (open ? " or more" : "");
  }

  /** The largest number that a claim names. */
  private double most() {
    return claims.stream()
        .mapToDouble(claim -> Math.max(claim.figure().low(), claim.figure().anchor()))
        .max()
        .orElse(quantity.low());
  }

  String best() {
    return quantity.best().isPresent() ? Words.number(quantity.best().getAsDouble()) : "none";
  }

  /** {@code 24 (15 Apr 2017), 43 (16 Apr 2017)}. */
  String story(Timeline timeline) {
    Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    return pick(byId, timeline.claims()).stream()
        .map(claim -> Words.notation(claim.figure()) + " (" + Words.published(claim) + ")")
        .collect(Collectors.joining(" → "));
  }
}
