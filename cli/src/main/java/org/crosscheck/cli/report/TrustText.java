package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.reliability.JudgedFigure;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.Rating;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;
import org.crosscheck.reliability.TrackRecord;

/** The records of outlets and origins for a person at a terminal, misquotations below, and likely figures last. */
public final class TrustText {
  private static final List<String> OUTLET = List.of(
      "outlet",
      "tier",
      "claims",
      "events",
      "verified",
      "agreement",
      "quoted",
      "misquotes",
      "single",
      "grade");
  private static final List<String> ORIGIN = List.of(
      "origin",
      "tier",
      "claims",
      "events",
      "verified",
      "agreement",
      "outlets",
      "witnesses",
      "single",
      "grade");
  private static final List<Integer> WIDEST = List.of(36, 4, 6, 6, 24, 24, 8, 9, 6, 5);
  /** A table is not broken; below this width it would be cut. */
  private static final int NARROWEST = 136;

  private TrustText() {}

  /** Everything. */
  public static void write(Trust trust, OutputStream out, Layout layout) throws IOException {
    Page page = new Page(out, layout);
    for (Kind kind : Kind.values()) {
      table(page, trust, kind);
    }
    misquotes(page, trust);
    TrustFigures.write(page, trust);
    ratings(page, trust.knowledge().ratings());
    page.paragraph(closing(trust));
    page.flush();
  }

  private static void table(Page page, Trust trust, Kind kind) throws IOException {
    List<List<String>> rows = trust.records().sources().stream()
        .filter(record -> record.kind() == kind)
        .map(TrustText::row)
        .toList();
    if (rows.isEmpty()) {
      return;
    }
    List<String> lines = new Table(kind == Kind.OUTLET ? OUTLET : ORIGIN, WIDEST, rows)
        .lines(Math.max(NARROWEST, page.layout().width()));
    page.line(page.ink().dim(lines.get(0)));
    for (String line : lines.subList(1, lines.size())) {
      page.line(line);
    }
    page.blank();
  }

  private static List<String> row(TrackRecord record) {
    List<String> cells = new ArrayList<>(List.of(
        record.name(),
        record.tier().isPresent() ? Integer.toString(record.tier().getAsInt()) : "-",
        Integer.toString(record.claims()),
        Integer.toString(record.events()),
        record.scores().verified().map(TrustText::share).orElse("-"),
        record
            .scores()
            .agreement()
            .map(TrustText::share)
            .orElse("- " + record.noAgreement().orElse(""))));
    cells.addAll(record.kind() == Kind.OUTLET ? quotations(record) : heard(record));
    cells.add(Integer.toString(record.count(Standing.ALONE)));
    cells.add(String.valueOf(record.letter()));
    return cells;
  }

  /** How many relays were right, of how many that could be judged, and how many were wrong. */
  private static List<String> quotations(TrackRecord record) {
    int misquotes = record.count(Standing.MISQUOTED);
    return List.of(
        record.quotations() == 0
            ? "-"
            : record.count(Standing.QUOTED) + " of " + record.quotations(),
        misquotes == 0 ? "-" : Integer.toString(misquotes));
  }

  /** Who repeats an origin adds no witness. */
  private static List<String> heard(TrackRecord record) {
    return List.of(Integer.toString(record.outlets()), record.figures().isEmpty() ? "0" : "1");
  }

  /** {@code .83 (.41 to .97), n 3}. */
  static String share(Agreement share) {
    return String.format(
            Locale.ROOT,
            "%.2f (%.2f to %.2f), n %d",
            share.mean(),
            share.low(),
            share.high(),
            share.n())
        .replace("0.", ".");
  }

  private static void misquotes(Page page, Trust trust) throws IOException {
    List<String> lines = new ArrayList<>();
    for (TrackRecord record : trust.records().sources()) {
      for (JudgedFigure figure : record.figures()) {
        if (record.kind() == Kind.OUTLET && figure.standing() == Standing.MISQUOTED) {
          lines.add("  " + figure.code() + "  " + record.name() + ": \u201c"
              + figure.claim().figure().text() + "\u201d, otherwise than "
              + String.join(", ", figure.by()) + ". " + figure.claim().at());
        }
      }
    }
    if (!lines.isEmpty()) {
      page.headline("Misquotes");
      for (String line : lines) {
        page.line("  " + Inert.line(line));
      }
      page.blank();
    }
  }

  private static void ratings(Page page, List<Rating> ratings) throws IOException {
    if (ratings.isEmpty()) {
      return;
    }
    page.headline("Ratings by others, which verified accuracy starts from");
    for (Rating rating :
        ratings.stream().sorted(Comparator.comparing(Rating::name)).toList()) {
      page.line("  "
          + Inert.line(String.format(
              Locale.ROOT,
              "%s: %.2f, worth %.1f verified figures, by %s, %s",
              rating.name(),
              rating.share(),
              rating.weight(),
              rating.by(),
              rating.date())));
    }
    page.blank();
  }

  private static String closing(Trust trust) {
    return "Agreement is not truth. A dash is no bad mark: it says why there is no score. Sources of one"
        + " tier cannot be told apart. " + trust.guard().words();
  }
}
