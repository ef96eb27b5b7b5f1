package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.article;
import static org.crosscheck.read.Sample.messages;
import static org.crosscheck.read.Sample.read;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  private static final ReadSettings SET = new ReadSettings(
      VagueConvention.PRESS,
      Optional.of("Gazette"),
      Optional.of(Moment.day(LocalDate.of(2020, 1, 2))));

  @Test
  void areThePlainTextOfAFile() {
    Reading reading = read("news/a.txt", "Seven died.\r\nMore later.\n");
    assertThat(article(reading).id()).isEqualTo("news/a.txt");
    assertThat(article(reading).text()).isEqualTo("Seven died.\r\nMore later.\n");
    assertThat(article(reading).at()).isEqualTo(Location.of("news/a.txt", 1, 1));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void mayOpenWithABlockOfKeys() {
    Reading reading = read("a.md", """
        ---
        Outlet: "The Herald"
        published: 2017-10-02T18:30
        title: Raid: seven dead
        url: https://herald.org/1

        ---
        Seven died.
        """);
    Publication publication = article(reading).publication();
    assertThat(publication.outlet()).isEqualTo(new Outlet("The Herald"));
    assertThat(publication.published()).map(Moment::text).contains("2017-10-02T18:30");
    assertThat(publication.title()).contains("Raid: seven dead");
    assertThat(publication.url()).contains("https://herald.org/1");
    assertThat(article(reading).text()).isEqualTo("Seven died.\n");
    assertThat(article(reading).at()).isEqualTo(Location.of("a.md", 8, 1));
  }

  @Test
  void mayOpenWithARuleThatIsNoBlock() {
    assertThat(article(read("a.md", "---\nSeven died.\n---\n")).text())
        .isEqualTo("---\nSeven died.\n---\n");
    assertThat(article(read("a.md", "---\nToll: seven\n")).text()).startsWith("---");
  }

  @Test
  void haveABadTimeInTheBlock() {
    Reading reading = read("a.md", "---\noutlet: Herald\npublished: soon\n---\nSeven died.\n");
    assertThat(messages(reading))
        .containsExactly(
            "a.md:3:1: \"published\" must be a date such as 2026-11-22 or 2026-11-22T18:30, got \"soon\"");
    assertThat(reading.articles()).hasSize(1);
  }

  @Test
  void haveABlockAndNothingElse() {
    Reading reading = read("a.md", "---\noutlet: Herald\n---\n\n");
    assertThat(messages(reading))
        .containsExactly("a.md: must hold a text, got only the block before it");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void takeFromTheSettingsWhatTheyLack() {
    Publication publication = publication("(AFP) - Seven died.");
    assertThat(publication.outlet()).isEqualTo(new Outlet("Gazette"));
    assertThat(publication.published()).map(Moment::text).contains("2020-01-02");
  }

  @Test
  void keepWhatTheyStateThemselves() {
    Publication publication = publication("---\noutlet: Herald\npublished: 2017\n---\nSeven died.");
    assertThat(publication.outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(publication.published()).map(Moment::text).contains("2017");
  }

  @Test
  void areOfTheCreditBeforeTheHost() {
    String url = "---\nurl: https://www.news.example.co.uk/1\n---\n";
    assertThat(outlet(url + "(Zaman Al Wasl)- Russia's warplanes")).isEqualTo("Zaman Al Wasl");
    assertThat(outlet(url + "Seven died.")).isEqualTo("example.co.uk");
  }

  @Test
  void areOfNobodyKnownWithoutAnyHint() {
    assertThat(outlet("Seven died.")).isEqualTo("unknown");
    assertThat(outlet("---\nurl: not a url\n---\nSeven died.")).isEqualTo("unknown");
    assertThat(outlet("---\nurl: http://10.0.0.1/x\n---\nSeven died.")).isEqualTo("unknown");
    assertThat(outlet("---\nurl: fa-kes:1965\n---\nSeven died.")).isEqualTo("unknown");
  }

  @Test
  void mayHaveAnotherHostThanADomain() {
    assertThat(outlet("---\nurl: http://ktla.com:80/x\n---\nSeven died.")).isEqualTo("ktla.com");
    assertThat(outlet("---\nurl: http://intranet/x\n---\nSeven died.")).isEqualTo("intranet");
  }

  private static String outlet(String text) {
    return article(read("a.txt", text)).publication().outlet().name();
  }

  private static Publication publication(String text) {
    return article(new Readers(SET).read("a.txt", text.getBytes(UTF_8))).publication();
  }
}
