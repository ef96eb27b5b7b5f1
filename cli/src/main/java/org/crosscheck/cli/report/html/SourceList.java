package org.crosscheck.cli.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.reliability.SourceRecord;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;

/** The table of outlets and origins; its rows are what the page can be filtered by. */
final class SourceList {
  private static final int MOST = 300;
  private static final int LONGEST = 60;
  private static final double BAR = 90;
  private static final Comparator<SourceRecord> ORDER = Comparator.comparing(SourceRecord::kind)
      .thenComparing(record -> -record.claims())
      .thenComparing(SourceRecord::name);

  private final List<SourceRecord> shown;
  private final int left;
  private final Map<String, Integer> outlets = new HashMap<>();
  private final Map<String, Integer> origins = new HashMap<>();

  SourceList(List<SourceRecord> records) {
    shown = Stream.of(Kind.values())
        .flatMap(kind -> records.stream()
            .filter(record -> record.kind() == kind)
            .sorted(ORDER)
            .limit(MOST / 2))
        .toList();
    left = records.size() - shown.size();
    for (int i = 0; i < shown.size(); i++) {
      (shown.get(i).kind() == Kind.OUTLET ? outlets : origins).put(shown.get(i).name(), i);
    }
  }

  /** The rows of those who speak in an event: {@code 3 17 140}. */
  String of(Event event) {
    return event.claims().stream()
        .flatMap(claim -> Stream.concat(outlet(claim).stream(), origins(claim)))
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private Optional<Integer> outlet(Claim claim) {
    return Optional.ofNullable(outlets.get(claim.outlet().name()));
  }

  private Stream<Integer> origins(Claim claim) {
    return claim.cites().stream()
        .flatMap(cite -> Optional.ofNullable(origins.get(cite.origin().name())).stream());
  }

  void write(Html html) {
    html.start("section", "id", "sources", "class", "block").put("h2", "Sources");
    html.put(
        "p",
        "How often the figures of each agree with those of others that do not depend on it, with the 90 % interval."
            + " Agreement is not truth: sources that agree may all be wrong."
            + (left == 0
                ? ""
                : " " + Words.count(left, "source")
                    + " with fewer claims are in the JSON report only."));
    html.scrolling("Table of sources").start("table", "class", "sources");
    html.put("caption", "Outlets and the origins that they name");
    html.start("thead").start("tr");
    Stream.of("Name", "Claims", "Agreement", "90 % interval", "n")
        .forEach(head -> html.put("th", head, "scope", "col"));
    html.end().end();
    Stream.of(Kind.values()).forEach(kind -> rows(html, kind));
    html.end().end().end().line();
  }

  private void rows(Html html, Kind kind) {
    List<SourceRecord> rows =
        shown.stream().filter(record -> record.kind() == kind).toList();
    if (!rows.isEmpty()) {
      html.start("tbody", "data-k", Words.word(kind)).start("tr");
      html.put("th", Words.capital(Words.word(kind)) + "s", "scope", "rowgroup", "colspan", "5")
          .end();
      rows.forEach(record -> row(html, record));
      html.end();
    }
  }

  private static void row(Html html, SourceRecord record) {
    html.start("tr");
    html.put("th", Visible.name(record.name(), LONGEST), "scope", "row");
    html.put("td", Words.number(record.claims()));
    if (record.agreement().isPresent()) {
      Agreement agreement = record.agreement().get();
      html.put("td", percent(agreement.mean())).start("td");
      bar(html, agreement);
      html.end().put("td", Words.number(agreement.n()));
    } else {
      html.put("td", "–").put("td", "").put("td", "0");
    }
    html.end().line();
  }

  private static void bar(Html html, Agreement agreement) {
    html.start("svg", "viewBox", "-4 0 98 10", "class", "range", "aria-hidden", "true");
    html.empty(
        "path", "d", "M" + Svg.at(agreement.low() * BAR) + " 5H" + Svg.at(agreement.high() * BAR));
    html.empty("circle", "cx", Svg.at(agreement.mean() * BAR), "cy", "5", "r", "3")
        .end();
    html.text(percent(agreement.low()).replace(" %", "") + "–" + percent(agreement.high()));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
