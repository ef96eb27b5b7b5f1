package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.cli.report.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the inputs hold, it is shown and does nothing. */
class HostilePageTest {
  /** A table that tries; the browser test opens it too. */
  static String table() {
    return """
        outlet,published,place,figure,measure,date,cites,text,url,event
        "<script>alert(1)</script>",2024-01-01,"Town\"\"><img src=x onerror=alert(2)>",14,killed,2024-01-01,</main></script><script>alert(3)</script>,"At least <b onclick=alert(4)>14</b> died</script><script>alert(5)</script>",javascript:alert(6),"x'><svg onload=alert(7)>"
        "\u202egnp.exe\u202c \u2066x",2024-01-02,Town,40,killed,2024-01-01,"=cmd|' /C calc'!A0","\u001b[31mred\u001b]0;t\u0007 and 40 dead","https://example.org/""onmouseover=alert(8)","x'><svg onload=alert(7)>"
        \u05e9\u05dc\u05d5\u05dd 12,2024-01-03,Town,90,killed,2024-01-01,"data:text/html;<script>alert(9)</script>",\u0642\u062a\u0644 90 \u0634\u062e\u0635\u0627,data:text/html;base64,"x'><svg onload=alert(7)>"
        """
        + "Long,2024-01-04,Town,200,killed,2024-01-01,Ministry,"
        + "200 dead and so on ".repeat(55_000)
        + ",https://example.org/long,\"x'><svg onload=alert(7)>\"\n";
  }

  @Test
  void markup_in_the_inputs_makes_no_element() {
    Document page = Jsoup.parse(Pages.page(Pages.table(table())));
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, svg[onload], b[onclick], iframe")).isEmpty();
    assertThat(page.select("main")).hasSize(1);
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes())
          .noneMatch(attribute ->
              attribute.getKey().startsWith("on") || attribute.getKey().equals("style"));
    }
  }

  @Test
  void what_was_said_is_still_shown() {
    Document page = Jsoup.parse(Pages.page(Pages.table(table())));
    assertThat(page.select(".said b").eachText()).contains("<script>alert(1)</script>");
    assertThat(page.select(".said q").eachText())
        .contains(
            "At least <b onclick=alert(4)>14</b> died</script><script>alert(5)</script>",
            "\\u001b[31mred\\u001b]0;t\\u0007 and 40 dead");
    assertThat(page.select(".said mark").eachText()).contains("14", "40", "90", "200");
  }

  @Test
  void only_addresses_on_the_web_are_links() {
    Document page = Jsoup.parse(Pages.page(Pages.table(table())));
    assertThat(page.select(".said td a").eachAttr("href")).containsOnly("https://example.org/long");
  }

  @Test
  void a_long_quotation_is_cut_and_says_so() {
    String page = Pages.page(Pages.table(table()));
    assertThat(page.length()).isLessThan(120_000);
    assertThat(page).contains("(1,044,999 characters in all)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "' onload='x",
        "]]>",
        "&#60;script&#62;",
        "</style>",
        "<svg/onload=x>"
      })
  void every_text_of_the_data_may_be_hostile(String text) {
    Document page = Jsoup.parse(Pages.page(Samples.hostile(text)));
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("[onload]")).isEmpty();
    assertThat(page.select("article h3 .place").text()).isEqualTo(text);
    assertThat(page.select("article").attr("id")).matches("event-[A-Za-z0-9._-]+");
  }
}
