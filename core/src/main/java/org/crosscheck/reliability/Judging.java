package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.reliability.Corroboration.Word;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.Quoting.Quote;
import org.crosscheck.reliability.SourceRecord.Kind;

/** Judges the figures of each source: its own by other origins and by what was verified, those of others as quotations. */
final class Judging {
  /** How often all origins have a figure from one mistaken official. */
  private static final double SHARED_UPSTREAM = 0.02;

  private final Ledger ledger;
  private final Roster roster;
  private final Corroboration corroboration;
  private final Optional<Quoting> quoting;
  private final Checks checks;
  private final double weight;

  /** @param slope how much agreement tells of truth, 0 to 1 */
  Judging(
      Ledger ledger,
      Roster roster,
      Corroboration corroboration,
      Optional<Quoting> quoting,
      Checks checks,
      double slope) {
    this.ledger = ledger;
    this.roster = roster;
    this.corroboration = corroboration;
    this.quoting = quoting;
    this.checks = checks;
    this.weight = (1 - SHARED_UPSTREAM) * slope;
  }

  /** One for each thing that the source counts on its own word, and one for each relay of an outlet. */
  List<JudgedFigure> figures(Roster.Source source) {
    Map<String, List<Integer>> own = new TreeMap<>();
    List<JudgedFigure> figures = new ArrayList<>();
    for (int claim : source.claims()) {
      if (!ledger.claim(claim).figure().isNumber()) {
        continue;
      }
      if (ledger.witnesses(claim).contains(source.key())) {
        own.computeIfAbsent(ledger.quantity(claim), k -> new ArrayList<>()).add(claim);
      } else if (source.kind() == Kind.OUTLET && quoting.isPresent()) {
        figures.add(quoted(claim, quoting.get().of(claim)));
      }
    }
    own.values().forEach(claims -> figures.add(judged(spoken(claims, source.key()))));
    figures.sort(Comparator.comparing(figure -> figure.claim().id()));
    return figures;
  }

  /** What a source says: its latest own words, else what most relays have from it. */
  private List<Integer> spoken(List<Integer> claims, String key) {
    List<Integer> itself =
        claims.stream().filter(claim -> ledger.outlet(claim).equals(key)).toList();
    if (!itself.isEmpty()) {
      return latest(itself);
    }
    Map<String, List<Integer>> alike = new TreeMap<>();
    for (int claim : claims) {
      alike
          .computeIfAbsent(ledger.claim(claim).figure().interval(), k -> new ArrayList<>())
          .add(claim);
    }
    List<Integer> most = List.of();
    for (List<Integer> same : alike.values()) {
      most = same.size() > most.size() ? same : most;
    }
    return most;
  }

  private List<Integer> latest(List<Integer> claims) {
    Optional<Moment> last = claims.stream()
        .flatMap(claim -> ledger.claim(claim).published().stream())
        .max(Comparator.comparing(Moment::latest));
    return last.isEmpty()
        ? claims
        : claims.stream()
            .filter(claim -> ledger
                .claim(claim)
                .published()
                .filter(time -> !time.isBefore(last.get()))
                .isPresent())
            .toList();
  }

  private JudgedFigure judged(List<Integer> claims) {
    double agreed = 0;
    int compared = 0;
    Set<String> by = new TreeSet<>();
    boolean standoff = true;
    for (int claim : claims) {
      Optional<Word> word = corroboration.of(claim);
      if (word.isPresent()) {
        agreed += word.get().agreed();
        compared++;
        word.get().by().forEach(key -> by.add(roster.name(key)));
        standoff &= word.get().isStandoff() && !isSettled(claim, word.get());
      }
    }
    Standing standing = Standing.COMPARED;
    if (compared == 0) {
      standing = ledger.isAlone(claims.get(0)) ? Standing.ALONE : Standing.NOT_COMPARED;
    } else if (standoff && by.size() == 1) {
      standing = Standing.STANDOFF;
    }
    return new JudgedFigure(
        ledger.claim(claims.get(0)),
        ledger.event(claims.get(0)),
        standing,
        compared == 0 ? 0 : agreed / compared,
        standing == Standing.COMPARED ? weight : 0,
        List.copyOf(by),
        verified(claims),
        "");
  }

  /** Whether both sides of a standoff have a history. */
  private boolean isSettled(int claim, Word word) {
    return word.by().stream().allMatch(corroboration::isKnown)
        && ledger.witnesses(claim).stream().allMatch(corroboration::isKnown);
  }

  private Optional<Boolean> verified(List<Integer> claims) {
    return claims.stream()
        .flatMap(claim -> checks.of(ledger.claim(claim), ledger.event(claim)).stream())
        .findFirst();
  }

  private JudgedFigure quoted(int claim, Optional<Quote> quote) {
    Claim said = ledger.claim(claim);
    Standing standing = quote.map(Judging::standing).orElse(Standing.RELAYED);
    return new JudgedFigure(
        said,
        ledger.event(claim),
        standing,
        standing == Standing.QUOTED ? 1 : 0,
        0,
        quote
            .map(held -> held.by().stream().map(roster::name).sorted().toList())
            .orElse(List.of()),
        Optional.empty(),
        standing == Standing.QUOTED ? "" : quote.map(Quote::code).orElse(""));
  }

  private static Standing standing(Quote quote) {
    return switch (quote.outcome()) {
      case RIGHT -> Standing.QUOTED;
      case MISQUOTED -> Standing.MISQUOTED;
      case DISPUTED -> Standing.DISPUTED;
    };
  }
}
