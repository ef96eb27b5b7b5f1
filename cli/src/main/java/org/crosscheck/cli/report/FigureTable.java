package org.crosscheck.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.event.Event;

/** The figures of an event side by side. */
final class FigureTable {
  private static final int MOST_ROWS = 40;
  private static final List<String> HEADS =
      List.of("Outlet", "Figure", "Counts", "Published", "Origins");
  private static final List<Integer> WIDEST = List.of(28, 24, 28, 25, 80);
  private static final Comparator<Claim> ORDER = Comparator.comparing(
          (Claim claim) -> claim.measure().name())
      .thenComparing(claim -> claim.population().name())
      .thenComparing(FigureTable::published)
      .thenComparing(claim -> claim.outlet().name())
      .thenComparing(Claim::id);

  private FigureTable() {}

  /** Set into what an indent of two leaves of the width. */
  static List<String> lines(Event event, Layout layout) {
    List<List<String>> rows = event.claims().stream()
        .sorted(ORDER)
        .limit(layout.most(MOST_ROWS))
        .map(FigureTable::row)
        .toList();
    return new Table(HEADS, WIDEST, rows).lines(layout.width() - 2);
  }

  /** How many claims the table leaves out. */
  static int omitted(Event event, Layout layout) {
    return Math.max(0, event.claims().size() - layout.most(MOST_ROWS));
  }

  private static List<String> row(Claim claim) {
    return List.of(
        claim.outlet().name(),
        claim.figure().text(),
        (claim.population().isStated() ? claim.population().words() + " " : "")
            + claim.measure().words(),
        published(claim),
        claim.cites().stream().map(FigureTable::origin).collect(Collectors.joining("; ")));
  }

  private static String published(Claim claim) {
    return claim.published().map(Moment::text).orElse("");
  }

  private static String origin(Attribution cite) {
    return (cite.stance() == Stance.DENIES ? "denied by " : "") + cite.origin().name();
  }
}
