package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.VagueConvention;

/** Extracts from short texts and puts claims in one line each, for tests to compare. */
final class Told {
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));

  private Told() {}

  static List<Claim> claims(String text) {
    return EXTRACTOR.extract(
        new Article("a", Publication.by("Herald"), text, Location.of("a.txt", 1, 1)));
  }

  /** {@code killed 12 civilians}: measure, interval, population. */
  static List<String> counts(String text) {
    return claims(text).stream()
        .map(claim -> (claim.measure().name() + " " + claim.figure().interval() + " "
                + claim.population().name())
            .strip())
        .toList();
  }

  /** All that is told but the quote and its place. */
  static List<String> facts(String text) {
    return claims(text).stream().map(Told::fact).toList();
  }

  private static String fact(Claim claim) {
    return String.join(
        " | ",
        claim.measure().name(),
        claim.figure().interval(),
        claim.population().name(),
        claim.place().name(),
        claim.window().text(),
        claim.cites().toString());
  }

  static List<String> quotes(String text) {
    return claims(text).stream().map(claim -> claim.quote().orElseThrow()).toList();
  }

  static List<String> places(String text) {
    return claims(text).stream().map(claim -> claim.place().name()).toList();
  }

  static List<String> times(String text) {
    return claims(text).stream().map(claim -> claim.window().text()).toList();
  }

  /** {@code the ministry}, {@code !the army} for a denial, {@code the ministry via Echo}. */
  static List<String> origins(String text) {
    return claims(text).stream().map(Told::cites).toList();
  }

  /** Who is named for each number, claim or not; {@code -} for nobody. */
  static List<String> named(String text) {
    return EXTRACTOR
        .audit(new Article("a", Publication.by("Herald"), text, Location.of("a.txt", 1, 1)))
        .stream()
        .filter(Audited::isNumber)
        .map(row -> row.cites().isEmpty() ? "-" : cites(row.cites()))
        .toList();
  }

  private static String cites(Claim claim) {
    return cites(claim.cites());
  }

  private static String cites(List<Attribution> cites) {
    return cites.stream()
        .map(cite -> (cite.stance().name().equals("DENIES") ? "!" : "")
            + cite.origin().name()
            + cite.via().map(via -> " via " + via.name()).orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** False while the reader of times is not there yet: then tests about times cannot run. */
  static boolean knowsTimes() {
    return !TimeGrammar.find("since September", Optional.empty()).isEmpty();
  }
}
