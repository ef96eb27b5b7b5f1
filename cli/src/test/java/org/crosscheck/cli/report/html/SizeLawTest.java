package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.Result;
import org.crosscheck.claim.Claim;
import org.crosscheck.cli.report.Samples;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page takes at most 300 kB and 6 kB for each event, whatever was said, and what is left out is said. */
class SizeLawTest {
  @Test
  void one_event() {
    assertFits(Pages.result("fixtures/hezbollah-2017-10"));
  }

  @Test
  void all_fixtures_with_the_whole_report() {
    Result result = Pages.result("fixtures");
    String page = assertFits(result);
    assertThat(page).contains("The whole report of this run, for programs.");
    assertLinksResolve(page);
  }

  @Test
  void a_thousand_events() {
    String page = assertFits(events(1_000, 4, "They counted the dead of the day."));
    assertThat(Jsoup.parse(page).select("article")).hasSize(1_000);
    assertLinksResolve(page);
  }

  @Test
  void one_event_with_five_thousand_claims() {
    String page = assertFits(events(1, 5_000, "They counted the dead of the day."));
    assertThat(Jsoup.parse(page).select(".said caption").text())
        .matches("What was said \\([0-9,]+ more claims in the JSON report\\)");
    assertLinksResolve(page);
  }

  @Test
  void many_events_with_endless_texts() {
    String page = assertFits(events(40, 20, "\u202e<&\"" + "\ud83d\ude00\u0001<&\"".repeat(400)));
    assertLinksResolve(page);
  }

  private static String assertFits(Result result) {
    String page = Pages.page(result);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(300_000 + 6_000 * result.events().size());
    return page;
  }

  private static void assertLinksResolve(String source) {
    Document page = Jsoup.parse(source);
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> known = new HashSet<>(ids);
    assertThat(ids).hasSameSizeAs(known);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .filteredOn(href -> !known.contains(href.substring(1)))
        .isEmpty();
  }

  /** Events with so many claims each; every two that follow each other conflict. */
  private static Result events(int n, int each, String text) {
    List<Claim> claims = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (int e = 0; e < n; e++) {
      List<Claim> told = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        told.add(claim(e * each + i, text));
        if (i > 0) {
          verdicts.add(Samples.verdict(
              told.get(i - 1),
              told.get(i),
              Samples.MISQUOTED,
              "Two figures of one origin: " + text));
        }
      }
      events.add(Samples.event("e" + e, told, 1));
      claims.addAll(told);
    }
    return new Result(
        claims, List.of(), events, Map.of(), verdicts, List.of(), List.of(), List.of(), true);
  }

  private static Claim claim(int n, String text) {
    Claim like =
        Samples.claim(n, "Outlet " + n % 200, Integer.toString(10 + n % 7), "Origin " + n % 5);
    return new Claim(
        like.id(),
        like.publication(),
        like.scope(),
        like.figure(),
        like.cites(),
        like.circumstances(),
        like.curation(),
        java.util.Optional.of(text),
        like.quote(),
        like.at(),
        like.extras());
  }
}
