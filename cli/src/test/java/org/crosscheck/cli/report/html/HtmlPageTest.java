package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.crosscheck.Result;
import org.crosscheck.cli.report.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every page, shown on fixtures with conflicts of all kinds, parts, bounds, vague words and relays. */
class HtmlPageTest {
  private static Result result;
  private static String source;
  private static Document page;

  @BeforeAll
  static void writeAPage() {
    result = Pages.result(
        "fixtures/sewol-2014-04-16",
        "fixtures/syria-toll-2017-09",
        "fixtures/hezbollah-2017-10",
        "fixtures/qamishli-2016-07-27",
        "fixtures/hong-kong-march-2019-06-16",
        "fixtures/mogadishu-2017-10-14");
    source = Pages.page(result);
    page = Jsoup.parse(source);
  }

  @Test
  void begins_with_what_was_compared_and_what_came_of_it() {
    assertThat(page.select("h1").text()).matches("[0-9,]+ conflicts in [0-9]+ events");
    assertThat(page.select(".lead").text())
        .startsWith(result.claims().size() + " claims by ")
        .contains(" about " + result.events().size() + " events were compared.");
    assertThat(page.select(".counts dd").eachText()).hasSize(5);
  }

  @Test
  void every_event_says_where_when_and_on_how_many_words() {
    assertThat(page.select("article.event")).hasSameSizeAs(result.events());
    assertThat(page.select("article.event summary h3 .place").eachText()).doesNotContain("");
    assertThat(page.select("article.event summary .meta").eachText())
        .allMatch(meta -> meta.matches("\\d+ outlets?, \\d+ origins? · \\w+"));
  }

  @Test
  void every_finding_of_an_event_is_on_the_page_with_its_code_explained() {
    assertThat(page.select("article .remark"))
        .hasSizeGreaterThanOrEqualTo(result.findings().size());
    for (Element code : page.select("article .remark h4 a.code")) {
      assertThat(page.select("#code-" + code.text() + " p")).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void conflicting_quotations_stand_side_by_side_with_the_number_marked() {
    Element sides = first("article .remark.error .sides");
    assertThat(sides.select("figure mark").eachText()).containsExactly("459 people", "477 people");
    assertThat(sides.select("figcaption b").eachText()).containsExactly("459", "477");
  }

  @Test
  void every_link_leads_to_a_place_on_the_page_or_to_the_web() {
    for (Element link : page.select("[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      } else {
        assertThat(href).matches("(?i)https?://.*");
      }
    }
  }

  @Test
  void every_name_of_a_place_on_the_page_is_given_once() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void every_picture_says_what_it_shows_or_is_hidden_from_those_who_cannot_see_it() {
    assertThat(page.select("svg"))
        .isNotEmpty()
        .allMatch(svg -> svg.attr("aria-hidden").equals("true")
            || (svg.attr("role").equals("img") && !svg.select("> title").text().isEmpty()));
  }

  @Test
  void every_table_has_a_caption_and_heads_with_a_scope() {
    assertThat(page.select("table"))
        .isNotEmpty()
        .allMatch(table -> table.select("> caption").size() == 1);
    assertThat(page.select("th")).allMatch(head -> head.hasAttr("scope"));
  }

  @Test
  void headings_never_skip_a_level() {
    List<Integer> levels = new ArrayList<>();
    page.select("h1, h2, h3, h4")
        .forEach(heading -> levels.add(Integer.parseInt(heading.tagName().substring(1))));
    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i))
          .as(page.select("h1, h2, h3, h4").get(i).text())
          .isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void a_strict_policy_allows_our_style_and_our_script_only() {
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src " + Asset.style().hash() + "; script-src "
            + Asset.script().hash() + "; base-uri 'none'; form-action 'none'");
    assertThat(page.select("style"))
        .extracting(Element::data)
        .containsExactly(Asset.style().text());
    assertThat(page.select("script:not([type])"))
        .extracting(Element::data)
        .containsExactly(Asset.script().text());
    assertThat(page.select("[src], [style], link, iframe, object, img, base")).isEmpty();
  }

  @Test
  void without_a_script_nothing_is_offered_that_needs_one() {
    assertThat(page.select("button, form"))
        .allMatch(element -> element.hasAttr("hidden") || element.closest("form[hidden]") != null);
  }

  @Test
  void holds_the_json_report() throws IOException {
    byte[] packed = Base64.getDecoder().decode(first("script#report").data());
    String unpacked = new String(
        new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
        StandardCharsets.UTF_8);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Pages.json(result, json);
    assertThat(unpacked).startsWith("{\"schema\":\"crosscheck-report/1\"");
    assertThat(unpacked).isEqualTo(compact(json.toByteArray()));
  }

  private static String compact(byte[] json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Compact compact = new Compact(out)) {
      compact.write(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void filters_know_who_speaks_in_an_event_and_what_is_said_of_it() {
    List<String> names = page.select(".sources tbody th[scope=row]").eachText();
    Element sewol = first("article:has(.place:contains(South Korea))");
    assertThat(sewol.attr("data-s")).isEqualTo("error note open");
    assertThat(sewol.attr("data-c").split(" ")).contains("D03");
    assertThat(sewol.attr("data-o").split(" "))
        .extracting(i -> names.get(Integer.parseInt(i)))
        .contains("Pakistan Today", "coastguard");
  }

  @Test
  void a_rising_toll_is_told_and_drawn() {
    Element mogadishu = first("article:has(.place:contains(Mogadishu))");
    assertThat(mogadishu.select(".tolls small").eachText())
        .contains("Zobe Rescue Committee: ≥ 501 (30 Nov 2017) → 512 (2 Dec 2017)");
    assertThat(mogadishu.select("path.course")).isNotEmpty();
  }

  @Test
  void parts_are_drawn_against_their_whole() {
    assertThat(page.select("figcaption").eachText())
        .contains("Killed by cause. The parts add up to the whole.");
    assertThat(page.select("svg title").eachText())
        .contains("Parts against the whole: 955 in 16 parts, 955 in all");
  }

  private static Element first(String selector) {
    return page.select(selector).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(selector));
  }

  @Test
  void same_result_same_bytes() {
    assertThat(Pages.page(result)).isEqualTo(source);
  }

  @Test
  void a_mark_is_named_after_all_origins_that_gave_the_figure() {
    assertThat(page.select("article:has(.place:contains(Qamishli)) .legend li").eachText())
        .containsExactly("SANA", "Syrian state TV", "TRT World", "SANA; Kurdish media");
  }

  @Test
  void what_there_is_none_of_has_no_heading_and_no_reason() {
    Document small = Jsoup.parse(Pages.page(Pages.table("""
        id,outlet,published,date,place,quote,measure,low,high
        a,Reuters,2024-01-02,2024-01-01,Kabul,12 killed,killed,12,12
        b,AFP,2024-01-02,2024-01-01,Kabul,15 killed,killed,15,15
        """)));
    assertThat(small.select(".lead").text())
        .isEqualTo("2 claims by 2 outlets about 1 event were compared. 1 pair is left open because"
            + " what would decide is not stated. No pair is cleared.");
    assertThat(small.select(".sources th[scope=rowgroup]").eachText()).containsExactly("Outlets");
  }

  @Test
  void nothing_to_check_is_a_page_too() {
    Document empty = Jsoup.parse(Pages.page(Samples.empty()));
    assertThat(empty.select("h1").text()).isEqualTo("Nothing was checked");
    assertThat(empty.select("article")).isEmpty();
  }

  @Test
  void faults_of_the_inputs_are_named_first() {
    Document faulty = Jsoup.parse(Pages.page(Samples.with(Samples.badRow())));
    assertThat(faulty.select("#inputs .remark p").eachText())
        .containsExactly(
            "figure must be a number or words for one, got \"lots\"", "claims.csv:9:4");
    assertThat(faulty.select(".lead").text()).endsWith("The inputs have 1 fault, listed below.");
    assertThat(faulty.getElementById("code-R02")).isNotNull();
  }
}
