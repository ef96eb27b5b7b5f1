package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Claims drawn from a few outlets, places, days and groups, so that many of them meet: the same for the same seed. */
public final class RandomClaims {
  private static final List<String> OUTLETS =
      List.of("AFP", "Reuters", "Herald", "Courier (AP)", "SOHR (via globalnyt.dk)", "Al-Watan");
  private static final List<String> ORIGINS =
      List.of("", "SOHR", "Syrian Observatory for Human Rights", "AFP", "UN", "Courier");
  private static final List<String> PLACES = List.of(
      "",
      "Raqqa",
      "ar-Raqqah, Syria",
      "Jayrud, Rif Dimashq",
      "Rif Dimashq",
      "Albukamal",
      "Raqqa and Deir Ezzor",
      "Deir Ezzor and Raqqa",
      "دير الزور");
  private static final List<String> DATES = List.of(
      "",
      "2017-10-01",
      "2017-10-02",
      "2017-10-01 to 2017-10-02",
      "2017-10-01 to 2017-10-31",
      "in Oct 2017",
      "Oct 2017",
      "since 2017-09-01",
      "2017-05-03");
  private static final List<String> PUBLISHED =
      List.of("", "2017-10-02", "2017-10-02T10:00Z", "2017-10-09", "2017-10", "2016-01-01");
  private static final List<String> GROUPS =
      List.of("", "all", "civilians", "Civilians", "children");
  private static final List<String> MEASURES = List.of("killed", "killed", "injured", "missing");
  private static final List<String> TEXTS = List.of(
      "",
      "Air strikes hit a bakery before dawn",
      "The bakery was hit by air strikes, activists said",
      "Shelling near the old bridge, rescuers said");
  private static final List<String> RECORDS = List.of("", "", "1", "2");

  private final Random random;

  private RandomClaims(long seed) {
    random = new Random(seed);
  }

  /** Claims {@code c000}, {@code c001}, … */
  public static List<Claim> of(long seed, int size) {
    RandomClaims source = new RandomClaims(seed);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      claims.add(source.next("c%03d".formatted(i)));
    }
    return claims;
  }

  private Claim next(String id) {
    Sample sample = Sample.claim(id)
        .by(one(OUTLETS))
        .at(one(PUBLISHED))
        .in(one(PLACES))
        .on(one(DATES))
        .of(one(GROUPS))
        .measure(one(MEASURES))
        .text(one(TEXTS))
        .record(one(RECORDS))
        .figure(figure());
    String origin = one(ORIGINS);
    return (origin.isEmpty() ? sample : sample.citing(origin)).build();
  }

  private Figure figure() {
    int number = 1 + random.nextInt(60);
    return switch (random.nextInt(4)) {
      case 0 -> new Figure(number, Double.POSITIVE_INFINITY, Bound.AT_LEAST, "at least " + number);
      case 1 -> new Figure(number, number + 5, Bound.BETWEEN, number + "-" + (number + 5));
      default -> Figure.exactly(number);
    };
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
