package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.check.Grade;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;
import org.crosscheck.origin.Origins;

/**
 * One thing that is counted in one event.
 *
 * @param event the event
 * @param grade how well it is attested
 * @param quantity what is counted, and what it comes to
 * @param claims those that count it
 * @param origins who stands behind them
 */
record EventRow(
    Event event, Optional<Grade> grade, Quantity quantity, List<Claim> claims, Origins origins) {
  static final List<SheetColumn<EventRow>> COLUMNS = List.of(
      SheetColumn.text("event", 16, row -> row.event.id()),
      SheetColumn.text("place", 18, row -> row.event.place()),
      SheetColumn.text("from", 12, row -> day(row.quantity.when().from().or(row.event::from))),
      SheetColumn.text("to", 12, row -> day(row.quantity.when().to().or(row.event::to))),
      SheetColumn.text("grade", 10, row -> row.grade.map(Grade::word).orElse("")),
      SheetColumn.text("measure", 12, row -> row.quantity.measure().name()),
      SheetColumn.text("population", 12, row -> row.quantity.population().name()),
      SheetColumn.number("best", 9, row -> row.quantity.best()),
      SheetColumn.number("low", 9, row -> OptionalDouble.of(row.quantity.low())),
      SheetColumn.number("high", 9, row -> OptionalDouble.of(row.quantity.high())),
      SheetColumn.text("policy", 12, row -> row.quantity.policy()),
      SheetColumn.number("claims", 7, row -> count(row.claims.stream())),
      SheetColumn.number("outlets", 7, row -> count(row.outletKeys())),
      SheetColumn.number("origins", 7, row -> count(row.witnesses())),
      SheetColumn.text("outlet_names", 30, EventRow::outletNames),
      SheetColumn.text("cites", 30, EventRow::cited));

  private Stream<String> outletKeys() {
    return claims.stream().map(claim -> origins.key(claim.outlet().name())).distinct();
  }

  private Stream<String> witnesses() {
    return claims.stream().flatMap(claim -> origins.witnesses(claim).stream()).distinct();
  }

  private String outletNames() {
    return joined(claims.stream().map(claim -> claim.outlet().name()));
  }

  private String cited() {
    return joined(claims.stream()
        .flatMap(claim -> claim.cites().stream())
        .map(cite -> cite.origin().name()));
  }

  private static String joined(Stream<String> names) {
    return names.distinct().sorted().collect(Collectors.joining("; "));
  }

  private static OptionalDouble count(Stream<?> values) {
    return OptionalDouble.of((double) values.count());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
