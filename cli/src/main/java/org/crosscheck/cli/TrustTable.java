package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.reliability.Conduct;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.Rating;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.TrackRecord;

/** How sources fared as CSV: a row for each over all measures, and one for each measure that has a score. */
final class TrustTable {
  private static final List<String> HEADER = List.of(
      "kind",
      "name",
      "measure",
      "tier",
      "claims",
      "events",
      "outlets",
      "verified",
      "verified_low",
      "verified_high",
      "verified_n",
      "agreement",
      "agreement_low",
      "agreement_high",
      "agreement_n",
      "no_agreement",
      "quoted_right",
      "misquotes",
      "quotes_disputed",
      "quotes_unjudged",
      "single_source",
      "standoff",
      "not_comparable",
      "first",
      "late_days",
      "raises",
      "lowers",
      "corrects",
      "bounds",
      "grade",
      "rating",
      "rating_by",
      "rating_date");

  private TrustTable() {}

  static void write(List<TrackRecord> records, OutputStream out) throws IOException {
    CsvWriter csv = Tabular.writer(out);
    csv.writeRecord(HEADER);
    for (TrackRecord record : records) {
      csv.writeRecord(whole(record));
      for (Map.Entry<String, TrackRecord.Scores> measure : record.byMeasure().entrySet()) {
        List<String> cells = new ArrayList<>(named(record, measure.getKey()));
        cells.addAll(List.of("", "", "", ""));
        cells.addAll(scores(measure.getValue()));
        cells.addAll(Collections.nCopies(HEADER.size() - cells.size(), ""));
        csv.writeRecord(cells);
      }
    }
    csv.flush();
  }

  private static List<String> named(TrackRecord record, String measure) {
    return List.of(record.kind().name().toLowerCase(Locale.ROOT), record.name(), measure);
  }

  private static List<String> whole(TrackRecord record) {
    List<String> cells = new ArrayList<>(named(record, ""));
    cells.add(record.tier().isPresent() ? Integer.toString(record.tier().getAsInt()) : "");
    counts(cells, record.claims(), record.events(), record.outlets());
    cells.addAll(scores(record.scores()));
    cells.add(record.noAgreement().orElse(""));
    Stream.of(
            Standing.QUOTED,
            Standing.MISQUOTED,
            Standing.DISPUTED,
            Standing.RELAYED,
            Standing.ALONE,
            Standing.STANDOFF,
            Standing.NOT_COMPARED)
        .forEach(standing -> counts(cells, record.count(standing)));
    Conduct conduct = record.conduct();
    counts(cells, conduct.first());
    cells.add(
        conduct.late().isPresent()
            ? String.format(Locale.ROOT, "%.1f", conduct.late().getAsDouble())
            : "");
    counts(cells, conduct.raises(), conduct.lowers(), conduct.corrects(), conduct.bounds());
    cells.add(String.valueOf(record.letter()));
    cells.add(record.rating().map(Rating::share).map(TrustTable::share).orElse(""));
    cells.add(record.rating().map(Rating::by).orElse(""));
    cells.add(record.rating().map(Rating::date).orElse(""));
    return cells;
  }

  private static void counts(List<String> cells, int... counts) {
    for (int count : counts) {
      cells.add(Integer.toString(count));
    }
  }

  private static List<String> scores(TrackRecord.Scores scores) {
    List<String> cells = new ArrayList<>(score(scores.verified()));
    cells.addAll(score(scores.agreement()));
    return cells;
  }

  private static List<String> score(Optional<Agreement> share) {
    return share
        .map(
            s -> List.of(share(s.mean()), share(s.low()), share(s.high()), Integer.toString(s.n())))
        .orElse(List.of("", "", "", "0"));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  /**
   * Writes {@code source,score,low,high,n}: verified accuracy where anything was verified in the run, else agreement; the
   * two are never mixed.
   */
  static void scores(List<TrackRecord> records, boolean verified, OutputStream out)
      throws IOException {
    CsvWriter csv = Tabular.writer(out);
    csv.writeRecord("source", "score", "low", "high", "n");
    for (TrackRecord record : records) {
      List<String> cells = new ArrayList<>(List.of(record.name()));
      cells.addAll(score(verified ? record.scores().verified() : record.scores().agreement()));
      csv.writeRecord(cells);
    }
    csv.flush();
  }
}
