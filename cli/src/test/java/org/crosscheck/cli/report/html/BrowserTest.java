package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.Result;
import org.crosscheck.cli.report.Samples;
import org.crosscheck.cli.report.html.Prior.Since;
import org.crosscheck.cli.report.html.Prior.Turn;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in Chromium: {@code mvn verify -Pbrowser}. */
@EnabledIfSystemProperty(
    named = "browser",
    matches = "true",
    disabledReason = "only with -Pbrowser")
class BrowserTest {
  private static final String FIXTURES = "fixtures.html";
  private static final String HOSTILE = "hostile.html";
  private static final String KNOWN = "known.html";

  @TempDir
  private static Path folder;

  private static Optional<Chromium> started = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no chromium, chromium-browser or google-chrome on the PATH");
    Files.writeString(folder.resolve(FIXTURES), Pages.page(Pages.result("fixtures")));
    Files.writeString(folder.resolve(KNOWN), known());
    Files.writeString(folder.resolve(HOSTILE), Pages.page(Pages.table(HostilePageTest.table())));
    started = Optional.of(
        Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile"))));
  }

  /** One event that an earlier report had, and one that is new. */
  private static String known() {
    String head = "outlet,figure,measure,date,event\n";
    String old = "Herald,12,killed,2020-08-04,e1\nCourier,40,killed,2020-08-04,e1\n";
    Result result =
        Pages.table(head + old + old.replace("e1", "e2").replace("2020-08-04", "2020-12-09"));
    List<Finding> findings = result.findings().stream()
        .map(
            found -> found.claims().contains("claims.csv:2") ? found.with(Status.BASELINED) : found)
        .toList();
    Turn gone = new Turn(Standing.GONE, "error", "D01", "FIGURE_DISJOINT", "Was.", "", List.of());
    return Pages.page(
        result.with(findings),
        new Prior(
            Optional.empty(), Map.of(), Optional.of(new Since("main.json", 1, List.of(gone)))));
  }

  @AfterAll
  static void stop() {
    started.ifPresent(Chromium::close);
  }

  @ParameterizedTest
  @CsvSource({
    "fixtures.html, 390, false",
    "fixtures.html, 390, true",
    "fixtures.html, 1280, false",
    "fixtures.html, 1280, true",
    "known.html, 390, true",
    "hostile.html, 390, false",
    "hostile.html, 1280, true"
  })
  void nothing_is_asked_for_nothing_fails_and_nothing_is_cut_off(
      String page, int width, boolean dark) throws Exception {
    Chromium browser = open(page, width, dark, "");
    browser.evaluate(
        "document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    browser.evaluate("new Promise((done) => setTimeout(done, 200))");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void every_text_may_be_hostile() throws Exception {
    Files.writeString(
        folder.resolve("sample.html"),
        Pages.page(Samples.hostile("</script><img src=x onerror=alert(1)>")));
    assertThat(open("sample.html", 1280, false, "").complaints()).isEmpty();
  }

  @Test
  void the_filters_leave_what_fits() throws Exception {
    Chromium browser = open(FIXTURES, 1280, false, "");
    browser.evaluate(
        "document.getElementById('f-c').value = 'D03'; document.getElementById('filters').dispatchEvent(new Event('input'))");
    browser.evaluate("new Promise((done) => setTimeout(done, 300))");
    int shown = browser
        .evaluate("document.querySelectorAll('.event:not([hidden])').length")
        .asInt();
    assertThat(shown).isBetween(1, 20);
    assertThat(browser.evaluate("document.getElementById('shown').textContent").asText())
        .startsWith(shown + " of ");
  }

  @Test
  void the_filter_of_statuses_leaves_what_has_one_and_a_link_brings_it_back() throws Exception {
    Chromium browser = open(KNOWN, 390, true, "");
    assertThat(browser
            .evaluate("Array.from(document.querySelectorAll('#f-k option'), (o) => o.value).join()")
            .asText())
        .isEqualTo(",new,baselined,gone");
    choose(browser, "f-k", "baselined");
    String left = "document.querySelectorAll('.remark:not([hidden])').length";
    assertThat(browser.evaluate(left).asInt())
        .isEqualTo(browser
            .evaluate("document.querySelectorAll('.remark[data-k=baselined]').length")
            .asInt())
        .isPositive();
    String hidden =
        browser.evaluate("document.querySelector('.remark[data-k=new]').id").asText();
    browser.evaluate("location.hash = '#" + hidden + "'");
    browser.evaluate("new Promise((done) => setTimeout(done, 200))");
    assertThat(browser
            .evaluate("document.getElementById('" + hidden + "').getClientRects().length")
            .asInt())
        .isPositive();
    choose(browser, "f-k", "gone");
    assertThat(browser.evaluate("document.getElementById('shown').textContent").asText())
        .isEqualTo("0 of 2 events, 1 under Changes");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void choose(Chromium browser, String select, String value) throws Exception {
    browser.evaluate("document.getElementById('" + select + "').value = '" + value
        + "'; document.getElementById('filters').dispatchEvent(new Event('input'))");
    browser.evaluate("new Promise((done) => setTimeout(done, 300))");
  }

  @Test
  void a_link_opens_the_event_that_it_leads_into() throws Exception {
    Chromium browser = open(FIXTURES, 390, false, "");
    String id = browser
        .evaluate("document.querySelector('.event > details:not([open]) .remark').id")
        .asText();
    browser.evaluate("location.hash = '#" + id + "'");
    browser.evaluate("new Promise((done) => setTimeout(done, 200))");
    assertThat(browser
            .evaluate(
                "document.getElementById('" + id + "').closest('.event').firstElementChild.open")
            .asBoolean())
        .isTrue();
  }

  @Test
  void the_report_unpacks_in_the_browser() throws Exception {
    Chromium browser = open(FIXTURES, 1280, false, "");
    String schema = browser
        .evaluate(
            "new Response(new Blob([Uint8Array.from(atob(document.getElementById('report').textContent), (c) => c.charCodeAt(0))])"
                + ".stream().pipeThrough(new DecompressionStream('gzip'))).json().then((report) => report.schema)")
        .asText();
    assertThat(schema).isEqualTo("crosscheck-report/1");
    browser.evaluate("document.getElementById('save').click()");
    browser.evaluate("new Promise((done) => setTimeout(done, 300))");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_button_turns_light_into_dark_and_back() throws Exception {
    Chromium browser = open(FIXTURES, 1280, false, "");
    String colour = "getComputedStyle(document.body).backgroundColor";
    String light = browser.evaluate(colour).asText();
    browser.evaluate("document.getElementById('theme').click()");
    assertThat(browser.evaluate(colour).asText()).isNotEqualTo(light);
    browser.evaluate("document.getElementById('theme').click()");
    assertThat(browser.evaluate(colour).asText()).isEqualTo(light);
  }

  private static Chromium open(String page, int width, boolean dark, String hash) throws Exception {
    Chromium browser = started.orElseThrow(IOException::new);
    browser.open(folder.resolve(page), width, 900, dark, hash);
    return browser;
  }
}
