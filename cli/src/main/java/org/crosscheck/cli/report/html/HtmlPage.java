package org.crosscheck.cli.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.Result;

/**
 * One page that needs nothing else. It takes at most 300 kB and 6 kB for each event: where more was said, less of it is
 * written out, and what is left out is said.
 */
public final class HtmlPage {
  private static final long BASE = 300_000;
  private static final long EACH = 6_000;

  /** Room for what follows the events. */
  private static final long REST = 140_000;

  /** Room for the tags that end the page. */
  private static final long END = 600;

  private static final int OPEN_AT_ONCE = 3;
  private static final List<String> SECTIONS =
      List.of("summary", "events", "changes", "agreement", "sources", "codes", "run");

  private final View view;
  private final PageSettings settings;
  private final Asset style = Asset.style();
  private final Asset script = Asset.script();
  private final Matrix matrix;
  private final SourceList sources;
  private final Codes codes;
  private final Map<Depth, Html> bodies = new HashMap<>();

  private HtmlPage(Result result, PageSettings settings) {
    this.view = View.of(result, settings.prior());
    this.settings = settings;
    matrix = new Matrix(view);
    sources = new SourceList(result.sources());
    codes = new Codes(view);
  }

  /** Writes the page of a result, with the report as {@code json} writes it packed inside. */
  public static void write(Result result, PageSettings settings, JsonWriter json, OutputStream out)
      throws IOException {
    HtmlPage page = new HtmlPage(result, settings);
    out.write(page.fitting(json).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * The page with most detail that fits together with the whole report; where that would cost what readers look at, with
   * the report without the pairs that were cleared.
   */
  private String fitting(JsonWriter json) {
    Embedded full = Embedded.full(view.result(), json);
    return fitting(Depth.READABLE, full)
        .or(() -> fitting(Depth.LEVELS, Embedded.brief(view.result(), json)))
        .orElseGet(() -> finished(body(Depth.LEAST, budget() - REST), Embedded.NOTHING));
  }

  /** With the most detail that fits; less detail never takes more room. */
  private Optional<String> fitting(List<Depth> depths, Embedded report) {
    long room = budget() - script.text().length() - END - report.length();
    int first = 0;
    int none = depths.size();
    while (first < none) {
      int middle = (first + none) >>> 1;
      if (body(depths.get(middle)).bytes() <= room) {
        none = middle;
      } else {
        first = middle + 1;
      }
    }
    return first < depths.size()
        ? Optional.of(finished(body(depths.get(first)), report))
        : Optional.empty();
  }

  private Html body(Depth depth) {
    return bodies.computeIfAbsent(depth, d -> body(d, Long.MAX_VALUE));
  }

  private long budget() {
    return BASE + EACH * view.dossiers().size();
  }

  /** All but the end. */
  private Html body(Depth depth, long most) {
    Html html = new Html();
    Anchors anchors = new Anchors();
    html.start("html", "lang", "en");
    head(html);
    html.start("body");
    Marks.define(html);
    top(html);
    html.start("main", "id", "main");
    new Summary(view).write(html, anchors);
    new RunNotes(html, view).faults(anchors);
    events(html, anchors, depth, most);
    view.prior().since().ifPresent(since -> new Turns(html, anchors, view).write(since));
    matrix.write(html);
    sources.write(html);
    codes.write(html);
    new RunNotes(html, view).run(settings);
    return html;
  }

  private String finished(Html html, Embedded report) {
    new RunNotes(html, view).report(report);
    html.end().line();
    if (report.length() > 0) {
      html.data("report", "application/gzip", report.base64()).line();
    }
    html.asset(script);
    return html.end().end().toString();
  }

  private void head(Html html) {
    String policy = "default-src 'none'; style-src " + style.hash() + "; script-src "
        + script.hash() + "; base-uri 'none'; form-action 'none'";
    html.start("head").empty("meta", "charset", "utf-8");
    // By this the page is known again, and not read as an article.
    html.empty("meta", "name", "generator", "content", "Crosscheck");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.put("title", "Crosscheck: what outlets report, side by side").line();
    html.asset(style).end().line();
  }

  private void top(Html html) {
    html.put("a", "Skip to the summary", "class", "skip", "href", "#main");
    html.start("header", "class", "top")
        .put("b", "Crosscheck")
        .start("nav", "aria-label", "Sections");
    for (String section : SECTIONS) {
      if (!section.equals("changes") || view.prior().since().isPresent()) {
        html.put(
            "a", section.equals("run") ? "About" : Words.capital(section), "href", "#" + section);
      }
    }
    html.end()
        .put("button", "Dark", "id", "theme", "type", "button", "hidden", "")
        .end()
        .line();
  }

  private void events(Html html, Anchors anchors, Depth depth, long most) {
    html.start("section", "id", "events", "class", "block").put("h2", "Events");
    filters(html);
    int written = 0;
    for (Dossier dossier : view.dossiers()) {
      if (html.bytes() > most) {
        html.put(
            "p",
            Words.count(view.dossiers().size() - written, "more event") + " in the JSON report.");
        break;
      }
      boolean open = written < OPEN_AT_ONCE && !dossier.remarks().isEmpty();
      new EventCard(html, anchors, depth.of(dossier, written), view, sources)
          .write(dossier, anchors.event(dossier.event().id()), open);
      written++;
    }
    html.end().line();
  }

  /** Hidden until the script fills them: without it the page is only read. */
  private void filters(Html html) {
    html.start(
        "form", "id", "filters", "role", "search", "aria-label", "Filter events", "hidden", "");
    html.start("label")
        .text("Search ")
        .empty("input", "id", "f-q", "type", "search", "autocomplete", "off")
        .end();
    if (view.saysWhatIsNew()) {
      select(html, "f-k", "Status");
    }
    select(html, "f-s", "Severity");
    select(html, "f-c", "Code");
    select(html, "f-o", "Outlet");
    select(html, "f-g", "Origin");
    html.start("span", "class", "acts");
    html.put("button", "Clear", "type", "reset")
        .put("button", "Open all", "type", "button", "id", "all")
        .end();
    html.put("p", "", "id", "shown", "role", "status", "aria-live", "polite");
    html.end().line();
  }

  private static void select(Html html, String id, String label) {
    html.start("label")
        .text(label + " ")
        .start("select", "id", id)
        .put("option", "All", "value", "")
        .end()
        .end();
  }
}
