package org.crosscheck.claim;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crosscheck.wording.TimeGrammar;

/**
 * A claim for tests, changed one word at a time: {@code Sample.claim("a").by("AFP").at("2017-10-01T10:00").says(14)}.
 * Starts as 10 people killed in Springfield on 2017-10-01, told by Herald without a date of publication.
 *
 * @param cells what a table would hold, by column; a missing cell is not stated
 * @param figure the figure
 * @param cites origins named
 */
public record Sample(ImmutableMap<String, String> cells, Figure figure, List<Attribution> cites) {

  private static final String EXTRA = "extra ";

  public static Sample claim(String id) {
    return new Sample(
        ImmutableMap.of(
            "id",
            id,
            "outlet",
            "Herald",
            "place",
            "Springfield",
            "measure",
            "killed",
            "date",
            "2017-10-01"),
        Figure.exactly(10),
        List.of());
  }

  public Sample id(String id) {
    return with("id", id);
  }

  public Sample by(String outlet) {
    return with("outlet", outlet);
  }

  public Sample at(String published) {
    return with("published", published);
  }

  public Sample url(String address) {
    return with("url", address);
  }

  public Sample record(String name) {
    return with("record", name);
  }

  public Sample in(String place) {
    return with("place", place);
  }

  public Sample measure(String name) {
    return with("measure", name);
  }

  public Sample of(String population) {
    return with("population", population);
  }

  public Sample on(String day) {
    return with("date", day).with("date_to", "");
  }

  public Sample from(String first, String last) {
    return with("date", first).with("date_to", last);
  }

  public Sample event(String label) {
    return with("event", label);
  }

  public Sample partOf(String whole) {
    return with("part_of", whole);
  }

  public Sample text(String sentence) {
    return with("text", sentence);
  }

  public Sample actor(String name) {
    return with("actor", name);
  }

  public Sample weapon(String name) {
    return with("weapon", name);
  }

  /** A column that has no meaning of its own. */
  public Sample extra(String column, String value) {
    return with(EXTRA + column, value);
  }

  public Sample says(double number) {
    return figure(Figure.exactly(number));
  }

  public Sample atLeast(double number) {
    return figure(new Figure(
        number, Double.POSITIVE_INFINITY, Bound.AT_LEAST, "at least " + Figure.number(number)));
  }

  public Sample moreThan(double number) {
    return figure(new Figure(
        number + 1,
        Double.POSITIVE_INFINITY,
        Bound.MORE_THAN,
        "more than " + Figure.number(number)));
  }

  public Sample upTo(double number) {
    return figure(new Figure(0, number, Bound.AT_MOST, "up to " + Figure.number(number)));
  }

  public Sample between(double low, double high) {
    return figure(
        new Figure(low, high, Bound.BETWEEN, Figure.number(low) + "-" + Figure.number(high)));
  }

  public Sample figure(Figure other) {
    return new Sample(cells, other, cites);
  }

  public Sample citing(String origin) {
    return cite(Attribution.asserts(origin));
  }

  public Sample deniedBy(String origin) {
    return cite(Attribution.denies(origin));
  }

  /** As if extracted from the text of an article. */
  public Sample extracted() {
    return with("start", "0");
  }

  private Sample cite(Attribution attribution) {
    List<Attribution> more = new ArrayList<>(cites);
    more.add(attribution);
    return new Sample(cells, figure, List.copyOf(more));
  }

  private Sample with(String column, String value) {
    ImmutableMap.Builder<String, String> changed =
        ImmutableMap.<String, String>builder().putAll(cells);
    return new Sample(changed.put(column, value).buildKeepingLast(), figure, cites);
  }

  public Claim build() {
    Optional<Moment> when = given("published").map(TimeGrammar::moment);
    Window window = TimeGrammar.window(cell("date"), cell("date_to"), when);
    return new Claim(
        cell("id"),
        new Publication(
            new Outlet(cell("outlet")), when, Optional.empty(), given("url"), Optional.empty()),
        new Scope(
            new Measure(cell("measure")),
            new Population(cell("population")),
            Place.of(cell("place")),
            window),
        figure,
        cites,
        new Circumstances(given("actor"), given("weapon")),
        new Curation(given("record"), given("event"), given("part_of")),
        given("text"),
        Optional.empty(),
        at(),
        extras());
  }

  private ImmutableSortedMap<String, String> extras() {
    ImmutableSortedMap.Builder<String, String> extras = ImmutableSortedMap.naturalOrder();
    cells.forEach((column, value) -> {
      if (column.startsWith(EXTRA)) {
        extras.put(column.substring(EXTRA.length()), value);
      }
    });
    return extras.buildOrThrow();
  }

  private Location at() {
    return given("start").isPresent()
        ? new Location("article.txt", 1, 1, OptionalInt.of(0), OptionalInt.of(1))
        : Location.of("claims.csv", 2, 1);
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private Optional<String> given(String column) {
    return Optional.of(cell(column)).filter(value -> !value.isEmpty());
  }
}
