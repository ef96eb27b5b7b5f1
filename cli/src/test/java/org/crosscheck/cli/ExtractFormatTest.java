package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Publication;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.claim.Window.Kind;
import org.junit.jupiter.api.Test;

class ExtractFormatTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 2);
  private static final Window MONTH = new Window(
      Optional.of(YearMonth.of(2017, 9).atDay(1)),
      Optional.of(YearMonth.of(2017, 9).atEndOfMonth()),
      Precision.MONTH,
      Kind.INCIDENT,
      "in September");

  private static final Claim FULL = claim(
      new Figure(14, Double.POSITIVE_INFINITY, Bound.AT_LEAST, "at least 14"),
      Window.day(DAY),
      List.of(Attribution.asserts("SOHR; monitor"), Attribution.denies("Coalition")));

  @Test
  void writesALineOfJsonForEachClaim() throws IOException {
    assertThat(written(ExtractFormat.JSONL, FULL, FULL)).isEqualTo(JSON + JSON);
  }

  private static final String JSON =
      "{\"id\":\"a.txt#1\",\"outlet\":\"Herald\",\"published\":\"2017-10-02\",\"place\":\"Al-Bukamal, \\\"Deir\\\"\","
          + "\"figure\":\"at least 14\",\"low\":14,\"high\":null,\"measure\":\"killed\",\"population\":\"civilians\","
          + "\"date\":\"2017-10-02\",\"date_to\":null,\"cites\":\"SOHR, monitor; !Coalition\",\"record\":\"a.txt\","
          + "\"event\":null,\"part_of\":null,\"text\":\"He said:\\n\\\"14\\\".\",\"quote\":\"at least 14\","
          + "\"actor\":null,\"weapon\":\"drone\",\"title\":\"Raid\",\"url\":null,\"archive_url\":null,"
          + "\"lat\":34.45,\"lon\":40,\"country\":\"Syria; Iraq\",\"article\":\"a.txt\",\"start\":8,\"end\":19}\n";

  @Test
  void writesATableWithQuotesWhereTheyAreNeeded() throws IOException {
    assertThat(written(ExtractFormat.CSV, FULL))
        .isEqualTo(
            "id,outlet,published,place,figure,low,high,measure,population,date,date_to,cites,record,event,part_of,text,"
                + "quote,actor,weapon,title,url,archive_url,lat,lon,country,article,start,end\n"
                + "a.txt#1,Herald,2017-10-02,\"Al-Bukamal, \"\"Deir\"\"\",at least 14,14,,killed,civilians,2017-10-02,,"
                + "\"SOHR, monitor; !Coalition\",a.txt,,,\"He said:\n\"\"14\"\".\",at least 14,,drone,Raid,,,34.45,40,"
                + "Syria; Iraq,a.txt,8,19\n");
  }

  @Test
  void writesDaysSoThatTheyAreReadBackAsTheyWereMeant() {
    assertThat(dates(Window.day(DAY))).containsExactly("2017-10-02", "");
    assertThat(dates(MONTH)).containsExactly("2017-09", "");
    assertThat(dates(window(Optional.of(DAY), Optional.of(DAY.plusDays(2)), Kind.WITHIN)))
        .containsExactly("2017-10-02", "2017-10-04");
    assertThat(dates(window(Optional.of(DAY), Optional.of(DAY.plusDays(2)), Kind.SINCE)))
        .containsExactly("since 2017-10-02", "");
    assertThat(dates(window(Optional.empty(), Optional.of(DAY), Kind.WITHIN)))
        .containsExactly("", "2017-10-02");
    assertThat(dates(Window.unresolved("Friday"))).containsExactly("", "");
  }

  @Test
  void givesNoNumbersForWhatIsNone() {
    Claim denied = claim(new Figure(0, 0, Bound.NONE, "denied"), Window.UNKNOWN, List.of());
    assertThat(values(denied, "figure", "low", "high")).containsExactly("denied", "", "");
  }

  @Test
  void writesNumbersPlainly() {
    Claim large =
        claim(new Figure(0, 12_000_000, Bound.AT_MOST, "many"), Window.UNKNOWN, List.of());
    assertThat(values(large, "low", "high")).containsExactly("0", "12000000");
    Claim share = claim(new Figure(31.3, 31.4, Bound.ABOUT, "31.3"), Window.UNKNOWN, List.of());
    assertThat(values(share, "low", "high")).containsExactly("31.3", "31.4");
  }

  private static Window window(Optional<LocalDate> from, Optional<LocalDate> to, Kind kind) {
    return new Window(from, to, Precision.DAY, kind, "then");
  }

  private static List<String> dates(Window window) {
    return values(claim(Figure.exactly(1), window, List.of()), "date", "date_to");
  }

  private static List<String> values(Claim claim, String... columns) {
    return ClaimColumns.ALL.stream()
        .filter(column -> List.of(columns).contains(column.name()))
        .map(column -> column.of(extracted(claim)))
        .toList();
  }

  private static Claim claim(Figure figure, Window window, List<Attribution> cites) {
    Place place = new Place(
        "Al-Bukamal, \"Deir\"", List.of("Syria", "Iraq"), Optional.of(new Coordinates(34.45, 40)));
    return new Claim(
        "a.txt#1",
        publication(),
        new Scope(Measure.KILLED, new Population("civilians"), place, window),
        figure,
        cites,
        new Circumstances(Optional.empty(), Optional.of("drone")),
        new Curation(Optional.of("a.txt"), Optional.empty(), Optional.empty()),
        Optional.of("He said:\n\"14\"."),
        Optional.of("at least 14"),
        new Location("a.txt", 1, 9, OptionalInt.of(8), OptionalInt.of(19)),
        ImmutableSortedMap.of());
  }

  private static Publication publication() {
    return new Publication(
        new Outlet("Herald"),
        Optional.of(Moment.day(DAY)),
        Optional.of("Raid"),
        Optional.empty(),
        Optional.empty());
  }

  private static ExtractedClaim extracted(Claim claim) {
    return new ExtractedClaim(
        new Article("a.txt", publication(), "He said at least 14.", Location.of("a.txt", 1, 1)),
        claim);
  }

  private static String written(ExtractFormat format, Claim... claims) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(
        ClaimColumns.ALL,
        List.of(claims).stream().map(ExtractFormatTest::extracted).toList(),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
