package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.article;
import static org.crosscheck.read.Sample.messages;
import static org.crosscheck.read.Sample.read;

import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.junit.jupiter.api.Test;

class HtmlArticlesTest {
  @Test
  void readsJsonLd() {
    Publication publication = publication("""
        <html><head><title>Other</title><script type="application/ld+json">
        {"@graph": [{"@type": "WebPage", "headline": "No"}, {"@type": ["NewsArticle"], "headline": "Raid",
         "datePublished": "2017-10-02T18:30:00.000+0300", "publisher": {"name": "Herald"}, "url": "http://a.org/1"}]}
        </script></head><body><p>Seven died.</p></body></html>
        """);
    assertThat(publication.outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(publication.published()).map(Moment::text).contains("2017-10-02T18:30:00+03:00");
    assertThat(publication.title()).contains("Raid");
    assertThat(publication.url()).contains("http://a.org/1");
  }

  @Test
  void readsOpenGraph() {
    Publication publication = publication("""
        <meta property="og:site_name" content="Herald"><meta property="og:title" content="Raid">
        <meta property="article:published_time" content="2017-10-02">
        <meta property="og:url" content="http://a.org/1"><p>Seven died.</p>
        """);
    assertThat(publication.outlet()).isEqualTo(new Outlet("Herald"));
    assertThat(publication.published()).map(Moment::text).contains("2017-10-02");
    assertThat(publication.title()).contains("Raid");
    assertThat(publication.url()).contains("http://a.org/1");
  }

  @Test
  void readsTheElements() {
    Publication publication = publication("""
        <title>Raid</title><link rel="canonical" href="https://www.herald.org/1">
        <time datetime="2017-10-02T18:30Z">yesterday</time><p>Seven died.</p>
        """);
    assertThat(publication.outlet()).isEqualTo(new Outlet("herald.org"));
    assertThat(publication.published()).map(Moment::text).contains("2017-10-02T18:30Z");
    assertThat(publication.title()).contains("Raid");
  }

  @Test
  void passesOverBrokenJsonLd() {
    assertThat(publication(
                "<script type=\"application/ld+json\">{oops</script><title>Raid</title><p>Seven died.</p>")
            .title())
        .contains("Raid");
  }

  @Test
  void takesTheParagraphsOfTheArticle() {
    Reading reading = read("a.html", """
        <body><nav><p>Home</p></nav>
        <article><h1>Raid</h1>
        <p>Seven   <b>died</b>.</p><script>var x = "<p>9</p>";</script>
        <div class="related"><p>Ten died elsewhere.</p></div><aside><p>Advert</p></aside>
        <ul><li>Two were children.</li></ul><p> </p>
        </article><p>Imprint</p></body>
        """);
    assertThat(article(reading).text()).isEqualTo("Seven died.\n\nTwo were children.");
    assertThat(article(reading).at()).isEqualTo(Location.of("a.html", 3, 1));
    assertThat(article(reading).id()).isEqualTo("a.html");
  }

  @Test
  void takesParagraphsAnywhereWithoutAnArticle() {
    assertThat(text("<div><p>Seven died.</p></div><footer><p>Imprint</p></footer>"))
        .isEqualTo("Seven died.");
  }

  @Test
  void takesTheBodyOfJsonLdWithoutParagraphs() {
    assertThat(
            text(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"Seven died.\"}</script><div>x</div>"))
        .isEqualTo("Seven died.");
  }

  @Test
  void takesTheBodyWithoutAnyOfThese() {
    assertThat(text("<div>Seven died.</div>")).isEqualTo("Seven died.");
  }

  @Test
  void isUnreadableWithoutText() {
    Reading reading = read("a.html", "<title>Raid</title>");
    assertThat(messages(reading)).containsExactly("a.html: must hold paragraphs of text, got none");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void decodesAsThePageDeclares() {
    byte[] page = "<meta charset=\"iso-8859-1\"><p>Sept morts à Homs</p>".getBytes(ISO_8859_1);
    assertThat(article(new Readers(ReadSettings.DEFAULT).read("a.html", page)).text())
        .isEqualTo("Sept morts à Homs");
  }

  @Test
  void refusesBytesThatThePageDoesNotDeclare() {
    byte[] page = "<p>Sept morts à Homs</p>".getBytes(ISO_8859_1);
    assertThat(messages(new Readers(ReadSettings.DEFAULT).read("a.html", page)))
        .containsExactly(
            "a.html:1:15: must be UTF-8 text, got byte 0xE0 at offset 14; save the file as UTF-8");
  }

  private static Publication publication(String page) {
    return article(read("a.html", page)).publication();
  }

  private static String text(String page) {
    return article(read("a.html", page)).text();
  }
}
