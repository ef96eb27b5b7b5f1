package org.crosscheck.claim;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.TimeGrammar;

/**
 * A claim for tests, changed one word at a time: {@code Sample.claim("a").by("AFP").at("2017-10-01T10:00").says(14)}.
 * Starts as 10 people killed in Springfield on 2017-10-01, told by Herald without a date of publication.
 */
public record Sample(
    String id,
    String outlet,
    String published,
    String url,
    String record,
    String place,
    Figure figure,
    String measure,
    String population,
    String date,
    String dateTo,
    List<Attribution> cites,
    String event,
    String partOf,
    String text,
    String actor,
    String weapon) {

  public static Sample claim(String id) {
    return new Sample(
        id,
        "Herald",
        "",
        "",
        "",
        "Springfield",
        Figure.exactly(10),
        "killed",
        "",
        "2017-10-01",
        "",
        List.of(),
        "",
        "",
        "",
        "",
        "");
  }

  public Sample by(String name) {
    return new Sample(
        id,
        name,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample at(String when) {
    return new Sample(
        id,
        outlet,
        when,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample url(String address) {
    return new Sample(
        id,
        outlet,
        published,
        address,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample record(String name) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        name,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample in(String name) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        name,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
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
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        other,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample measure(String name) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        name,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample of(String group) {
    return new Sample(
        id, outlet, published, url, record, place, figure, measure, group, date, dateTo, cites,
        event, partOf, text, actor, weapon);
  }

  public Sample on(String day) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        day,
        "",
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample from(String first, String last) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        first,
        last,
        cites,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample citing(String origin) {
    List<Attribution> more = new ArrayList<>(cites);
    more.add(Attribution.asserts(origin));
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        more,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample deniedBy(String origin) {
    List<Attribution> more = new ArrayList<>(cites);
    more.add(Attribution.denies(origin));
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        more,
        event,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample event(String label) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        label,
        partOf,
        text,
        actor,
        weapon);
  }

  public Sample partOf(String whole) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        whole,
        text,
        actor,
        weapon);
  }

  public Sample text(String sentence) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        sentence,
        actor,
        weapon);
  }

  public Sample actor(String name) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        name,
        weapon);
  }

  public Sample weapon(String name) {
    return new Sample(
        id,
        outlet,
        published,
        url,
        record,
        place,
        figure,
        measure,
        population,
        date,
        dateTo,
        cites,
        event,
        partOf,
        text,
        actor,
        name);
  }

  public Claim build() {
    Optional<Moment> when = given(published).map(TimeGrammar::moment);
    return new Claim(
        id,
        new Publication(new Outlet(outlet), when, Optional.empty(), given(url), Optional.empty()),
        new Scope(
            new Measure(measure),
            new Population(population),
            Place.of(place),
            TimeGrammar.window(date, dateTo, when)),
        figure,
        cites,
        new Circumstances(given(actor), given(weapon)),
        new Curation(given(record), given(event), given(partOf)),
        given(text),
        Optional.empty(),
        Location.of("claims.csv", 2, 1),
        ImmutableSortedMap.of());
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
