package org.crosscheck.cli.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.event.Event;

/** The quotations of an event below each other, with who published them, when and on whose word. */
final class ClaimTable {
  static final Comparator<Claim> ORDER = Comparator.comparing(
          (Claim claim) -> claim.measure().name())
      .thenComparing(
          claim -> claim.population().isEverybody() ? "" : claim.population().name())
      .thenComparing(
          claim -> claim.published().map(moment -> moment.earliest().toString()).orElse("~"))
      .thenComparing(claim -> claim.outlet().name())
      .thenComparing(Claim::id);

  private final Html html;
  private final Anchors anchors;
  private final Detail detail;

  ClaimTable(Html html, Anchors anchors, Detail detail) {
    this.html = html;
    this.anchors = anchors;
    this.detail = detail;
  }

  /**
   * Writes a table.
   *
   * @param shown claims of the event, in {@link #ORDER}
   */
  void write(Event event, List<Claim> shown) {
    html.start("table", "class", "said").put("caption", caption(event, shown));
    html.start("thead").start("tr");
    Stream.of("Number", "Words", "Outlet", "On whose word")
        .forEach(head -> html.put("th", head, "scope", "col"));
    html.end().end();
    Optional<Measure> measure = Optional.empty();
    for (Claim claim : shown) {
      if (!measure.equals(Optional.of(claim.measure()))) {
        if (measure.isPresent()) {
          html.end();
        }
        measure = Optional.of(claim.measure());
        html.start("tbody")
            .start("tr")
            .put(
                "th",
                Words.capital(Visible.name(claim.measure().words(), detail.name())),
                "scope",
                "rowgroup",
                "colspan",
                "4");
        html.end();
      }
      row(event, claim);
    }
    if (measure.isPresent()) {
      html.end();
    }
    html.end().line();
  }

  private static String caption(Event event, List<Claim> shown) {
    int left = event.claims().size() - shown.size();
    return "What was said"
        + (left == 0 ? "" : " (" + Words.count(left, "more claim") + " in the JSON report)");
  }

  private void row(Event event, Claim claim) {
    html.start("tr", "id", anchors.claim(claim.id()));
    html.put("th", Words.notation(claim.figure()), "scope", "row");
    html.start("td");
    quote(claim);
    scope(event, claim).ifPresent(scope -> html.put("small", scope));
    html.end().start("td");
    outlet(claim);
    html.put("small", Words.published(claim)).end();
    html.put("td", Visible.shortened(origins(claim), 4 * detail.name())).end().line();
  }

  /** The words, with the number marked. */
  void quote(Claim claim) {
    html.start("q");
    Quote.of(claim, detail.quote()).write(html);
    html.end();
  }

  /** The outlet, linked to what it published where that is on the web. */
  void outlet(Claim claim) {
    String name = Visible.name(claim.outlet().name(), detail.name());
    Optional<String> address = claim.publication().url().flatMap(WebAddress::safe);
    if (address.isPresent()) {
      html.put("a", name, "href", address.get());
    } else {
      html.put("b", name);
    }
    claim
        .publication()
        .archiveUrl()
        .flatMap(WebAddress::safe)
        .ifPresent(copy -> html.text(" ").put("a", "archived", "class", "copy", "href", copy));
  }

  /** Whom the figure counts, when and where, as far as the heading of the event does not say so. */
  private Optional<String> scope(Event event, Claim claim) {
    String days = Words.window(claim.window());
    String place = claim.place().name();
    return joined(Stream.of(
        claim.population().isEverybody() ? "" : claim.population().name(),
        days.equals(Words.days(event)) ? "" : days,
        place.equals(event.place()) ? "" : place));
  }

  /** What the figure counts, whom, when and where. */
  Optional<String> scope(Claim claim) {
    return joined(Stream.of(
        claim.measure().words(),
        claim.population().name(),
        Words.window(claim.window()),
        claim.place().name()));
  }

  private Optional<String> joined(Stream<String> parts) {
    String scope = parts
        .filter(part -> !part.isEmpty())
        .map(part -> Visible.name(part, detail.name()))
        .collect(Collectors.joining(" · "));
    return Optional.of(scope).filter(words -> !words.isEmpty());
  }

  /** {@code state TV via AFP; denied by the ministry}; a dash for the outlet's own word. */
  String origins(Claim claim) {
    return claim.cites().isEmpty()
        ? "–"
        : claim.cites().stream().map(this::origin).collect(Collectors.joining("; "));
  }

  private String origin(Attribution cite) {
    return (cite.stance() == Stance.DENIES ? "denied by " : "")
        + Visible.name(cite.origin().name(), detail.name())
        + cite.via()
            .map(via -> " via " + Visible.name(via.name(), detail.name()))
            .orElse("");
  }
}
