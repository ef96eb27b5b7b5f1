package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says of findings that were known before the run: read without a script. */
class KnownPageTest {
  private static final String HEAD = "outlet,published,place,figure,measure,date,event,cites\n";
  private static final String RAID = """
      Herald,2020-08-05T11:00Z,Kalindi,12,killed,2020-08-04,e1,army
      Courier,2020-08-05T10:00Z,Kalindi,40,killed,2020-08-04,e1,police
      """;
  private static final String FLOOD = """
      Herald,2021-07-15T11:00Z,Altdorf,3,killed,2021-07-14,e2,army
      Courier,2021-07-15T10:00Z,Altdorf,30,killed,2021-07-14,e2,police
      """;
  private static final String BAD = "Wire,,Kalindi,lots,killed,,e1,\n";

  @TempDir
  private Path folder;

  private Path claims = Path.of("");
  private Path kept = Path.of("");

  @BeforeEach
  void write() throws IOException {
    claims = folder.resolve("claims.csv");
    kept = folder.resolve("kept.json");
    Files.writeString(claims, HEAD + RAID);
  }

  @Test
  void nothing_is_called_new_where_nothing_was_known() {
    Document page = page();
    assertThat(page.select(".mark, .known, #f-k, article[data-k], .remark[data-k], #changes"))
        .isEmpty();
    assertThat(page.select("h2").eachText()).contains("The gravest first");
  }

  @Test
  void what_is_baselined_is_marked_and_shown_and_not_on_top() throws IOException {
    Invocation.of("baseline", "write", claims.toString(), "--baseline", kept.toString());
    Files.writeString(claims, HEAD + RAID + FLOOD);
    Document page = page("--baseline", kept.toString());
    assertThat(page.select(".known").eachText())
        .containsExactly("Of 2 findings, 1 is new, 1 is accepted in " + short80(kept)
            + ". Only what is new fails the check; the rest is marked below.");
    assertThat(page.select(".gravest .where").eachText()).containsExactly("Altdorf, 14 Jul 2021");
    assertThat(page.select("article .place").eachText()).containsExactly("Altdorf", "Kalindi");
    assertThat(page.select("article .tags").eachText())
        .containsExactly("1 error 1 new", "1 error nothing new");
    assertThat(page.select("article").eachAttr("data-k")).containsExactly("new", "baselined");
    assertThat(page.select("article .remark h4").eachText())
        .containsExactly("error new Figure disjoint D01#", "error baselined Figure disjoint D01#");
    assertThat(page.select(".remark.accepted .sides blockquote")).hasSize(2);
    assertThat(page.select("#filters select").eachAttr("id")).startsWith("f-k");
  }

  @Test
  void all_accepted_leaves_nothing_on_top() throws IOException {
    Invocation.of("baseline", "write", claims.toString(), "--baseline", kept.toString());
    Document page = page("--baseline", kept.toString());
    assertThat(page.select(".gravest")).isEmpty();
    assertThat(page.select(".known").text()).startsWith("Of 1 finding, none is new, 1 is accepted");
  }

  @Test
  void what_is_suppressed_tells_why() throws IOException {
    Path config = Files.writeString(folder.resolve("c.toml"), """
        [[suppress]]
        code = "D01"
        reason = "Both <b>lists</b> are kept."
        """);
    Document page = page("--config", config.toString());
    assertThat(page.select(".known").text())
        .isEqualTo("Of 1 finding, none is new, 1 is suppressed in the settings. Only what is new"
            + " fails the check; the rest is marked below.");
    assertThat(page.select(".remark .mark").eachText()).containsExactly("suppressed");
    assertThat(page.select(".remark .reason").eachText())
        .containsExactly("Accepted because: Both <b>lists</b> are kept.");
  }

  @Test
  void a_known_fault_of_an_input_is_marked_too() throws IOException {
    Files.writeString(claims, HEAD + RAID + BAD);
    Invocation.of("baseline", "write", claims.toString(), "--baseline", kept.toString());
    assertThat(page("--baseline", kept.toString()).select("#inputs .mark").eachText())
        .containsExactly("baselined");
  }

  @Test
  void since_an_earlier_report_what_is_new_changed_and_gone_is_listed() throws IOException {
    Files.writeString(claims, HEAD + RAID + FLOOD);
    Invocation.of("check", claims.toString(), "--output", "json=" + kept);
    Files.writeString(
        claims,
        HEAD + RAID.replace(",40,", ",41,")
            + "Mirror,2022-03-02,Sorana,5,killed,2022-03-01,e3,army\n"
            + "Herald,2022-03-02,Sorana,50,killed,2022-03-01,e3,army\n");
    Document page = page("--since", kept.toString());
    assertThat(page.select("#changes li").eachAttr("data-k"))
        .containsExactly("new", "changed", "gone");
    assertThat(page.select("#changes li .where").eachText())
        .containsExactly("Before: D01 FIGURE_DISJOINT, error");
    assertThat(page.select("#changes li:first-child a").attr("href"))
        .isEqualTo("#" + page.select(".remark[data-k=new]").attr("id"));
    assertThat(page.select("#changes li[data-k=gone] a")).isEmpty();
    assertThat(page.select("#changes > p").text())
        .isEqualTo("1 new, 1 changed, 1 gone, 0 as before.");
    assertThat(page.select(".known a").attr("href")).isEqualTo("#changes");
    assertThat(page.select("nav a").eachText()).contains("Changes");
    assertThat(page.select("article .tag.new").eachText()).containsExactly("1 changed", "1 new");
  }

  @Test
  void a_report_of_its_own_stands_as_it_did() {
    Invocation.of("check", claims.toString(), "--output", "json=" + kept);
    Element page = page("--since", kept.toString());
    assertThat(page.select(".remark .mark").eachText()).containsExactly("baselined");
    assertThat(page.select("#changes").text()).endsWith("0 new, 0 changed, 0 gone, 1 as before.");
  }

  /** The page names a long path by its beginning. */
  private static String short80(Path file) {
    String name = file.toString();
    return name.length() <= 80 ? name : name.substring(0, 79) + "…";
  }

  private Document page(String... options) {
    List<String> args = new ArrayList<>(List.of("check", claims.toString(), "--format", "html"));
    args.addAll(List.of(options));
    return Jsoup.parse(Invocation.of(args.toArray(String[]::new)).out());
  }
}
