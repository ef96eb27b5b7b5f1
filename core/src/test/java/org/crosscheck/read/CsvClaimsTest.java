package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.claim;
import static org.crosscheck.read.Sample.csv;
import static org.crosscheck.read.Sample.ids;
import static org.crosscheck.read.Sample.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.junit.jupiter.api.Test;

class CsvClaimsTest {
  private static final String FULL = """
      id,outlet,published,place,country,lat,lon,figure,measure,population,date,date_to,cites,record,event,actor,weapon,text,quote,title,url,archive_url
      c1,Herald,2017-10-02,"Sukhna, Homs",Syria;Iraq,34.9,38.9,7,killed,fighters,2017-10-01,2017-10-02,SOHR; !Army,r1,e1,a jet,bomb,Seven died.,seven,Raid,http://a.org/1,http://b.org/1
      """;

  @Test
  void givesEveryColumnItsHome() {
    Claim claim = claim(csv(FULL));
    assertThat(claim.id()).isEqualTo("c1");
    assertThat(claim.outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(claim.published()).map(m -> m.text()).contains("2017-10-02");
    assertThat(claim.place())
        .isEqualTo(new Place(
            "Sukhna, Homs", List.of("Syria", "Iraq"), Optional.of(new Coordinates(34.9, 38.9))));
    assertThat(claim.measure()).isEqualTo(Measure.KILLED);
    assertThat(claim.population()).isEqualTo(new Population("fighters"));
    assertThat(claim.window().from()).contains(LocalDate.of(2017, 10, 1));
    assertThat(claim.window().to()).contains(LocalDate.of(2017, 10, 2));
    assertThat(claim.extras()).isEmpty();
  }

  @Test
  void givesEveryRemarkItsHome() {
    Claim claim = claim(csv(FULL));
    assertThat(claim.cites())
        .containsExactly(Attribution.asserts("SOHR"), Attribution.denies("Army"));
    assertThat(claim.curation())
        .isEqualTo(new Curation(Optional.of("r1"), Optional.of("e1"), Optional.empty()));
    assertThat(claim.circumstances())
        .isEqualTo(new Circumstances(Optional.of("a jet"), Optional.of("bomb")));
    assertThat(claim.text()).contains("Seven died.");
    assertThat(claim.quote()).contains("seven");
    assertThat(claim.publication().title()).contains("Raid");
    assertThat(claim.publication().url()).contains("http://a.org/1");
    assertThat(claim.publication().archiveUrl()).contains("http://b.org/1");
  }

  @Test
  void namesARowWithoutIdByFileAndPhysicalLine() {
    Reading reading = csv("""
        outlet,figure,measure,text
        Herald,7,killed,"one
        two"
        Courier,8,killed,
        """);
    assertThat(ids(reading)).containsExactly("claims.csv:2", "claims.csv:4");
  }

  @Test
  void placesAClaimAtTheStartOfItsRow() {
    assertThat(claim(csv(FULL)).at()).isEqualTo(Location.of("claims.csv", 2, 1));
  }

  @Test
  void readsSemicolons() {
    assertThat(csv("outlet;figure;measure\nHerald;7;killed\n").claims()).hasSize(1);
  }

  @Test
  void readsTabs() {
    assertThat(csv("outlet\tfigure\tmeasure\nHerald\t7\tkilled\n").claims()).hasSize(1);
    assertThat(Sample.read("claims.tsv", "outlet\tfigure\tmeasure\nThe A, B\t7\tkilled\n")
            .claims())
        .hasSize(1);
  }

  @Test
  void readsAByteOrderMarkAndCarriageReturns() {
    Reading reading =
        csv("\uFEFFoutlet,figure,measure\r\nHerald,7,killed\r\n\r\nCourier,8,killed\r\n");
    assertThat(ids(reading)).containsExactly("claims.csv:2", "claims.csv:4");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void toleratesCaseBlanksAndHyphensInHeaders() {
    Reading reading = csv("Outlet, Figure ,MEASURE,Part of,archive-url\nHerald,7,killed,,x\n");
    assertThat(claim(reading).publication().archiveUrl()).contains("x");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsAliases() {
    Claim claim = claim(csv("""
        publisher,reference_date,event_start,event_end,figure,measure
        Herald,2017-10-02,2017-10-01,2017-10-02,7,killed
        """));
    assertThat(claim.outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(claim.published()).isPresent();
    assertThat(claim.window().days()).contains(2L);
  }

  @Test
  void prefersTheProperNameToItsAlias() {
    Claim claim = claim(csv("source,outlet,figure,measure\nSOHR,Herald,7,killed\n"));
    assertThat(claim.outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(claim.extras()).containsExactly(Map.entry("source", "SOHR"));
  }

  @Test
  void keepsUnknownColumnsAsTheyStand() {
    Reading reading = csv("outlet,figure,measure,Coder,notes\nHerald,7,killed, Ann ,\n");
    assertThat(claim(reading).extras()).containsExactly(Map.entry("Coder", " Ann "));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void takesNullAndBlankForNotGiven() {
    Claim claim = claim(csv("outlet,figure,measure,place,population\nHerald,7,killed,null, \n"));
    assertThat(claim.place()).isEqualTo(Place.UNSTATED);
    assertThat(claim.population()).isEqualTo(Population.UNSTATED);
  }

  @Test
  void passesOverBlankRowsAndTrailingSeparators() {
    Reading reading = csv("outlet,figure,measure\n,,\n\nHerald,7,killed,,\n");
    assertThat(ids(reading)).containsExactly("claims.csv:4");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void keepsControlCharactersAndScriptInCells() {
    String cell = "<script>alert(1)</script>\u001b[31m";
    assertThat(claim(csv("outlet,figure,measure,text\nHerald,7,killed," + cell + "\n"))
            .text())
        .contains(cell);
  }

  @Test
  void mapsForeignColumns() {
    Reading reading = read(
        Map.of("Paper", "outlet", "dead", "figure", "kind of harm", "measure", "figur", "ignore"),
        Map.of(),
        "paper,dead,kind of harm,figur\nHerald,7,killed,x\n");
    assertThat(claim(reading).outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(claim(reading).extras()).isEmpty();
    assertThat(messages(reading)).isEmpty();
  }

  @Test
  void fillsInWhatAForeignTableLeavesUnsaid() {
    Reading reading = read(
        Map.of("fatalities", "figure"),
        Map.of("measure", "killed", "outlet", "The register"),
        "fatalities,place\n7,Harada\n");
    assertThat(claim(reading).outlet()).isEqualTo(new Outlet("The register"));
    assertThat(claim(reading).measure()).isEqualTo(Measure.KILLED);
    assertThat(messages(reading)).isEmpty();
  }

  @Test
  void fillsInNothingWhereTheTableHasTheColumn() {
    Reading reading = read(
        Map.of(),
        Map.of("population", "civilians"),
        "outlet,figure,measure,population\nHerald,7,killed,\n");
    assertThat(claim(reading).population()).isEqualTo(Population.UNSTATED);
  }

  private static Reading read(Map<String, String> names, Map<String, String> values, String text) {
    ReadSettings settings = new ReadSettings(
        ReadSettings.DEFAULT.convention(),
        Optional.empty(),
        Optional.empty(),
        new ColumnMapping(names, values));
    return new Readers(settings)
        .read("x.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
