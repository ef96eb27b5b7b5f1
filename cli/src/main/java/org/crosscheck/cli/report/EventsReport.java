package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.crosscheck.Result;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;
import org.crosscheck.origin.Origins;

/** What the events come to, for analysis: a line for each thing that is counted in each event. */
final class EventsReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    CsvSheet.write(EventRow.COLUMNS, rows(report.result()), out);
  }

  static List<EventRow> rows(Result result) {
    Origins origins = Origins.of(result.claims());
    Index index = Index.of(result);
    return result.events().stream()
        .flatMap(event -> event.quantities().stream()
            .map(quantity -> new EventRow(
                event, index.gradeOf(event), quantity, counting(event, quantity), origins)))
        .toList();
  }

  private static List<Claim> counting(Event event, Quantity quantity) {
    Set<String> ids = Set.copyOf(quantity.claims());
    return event.claims().stream().filter(claim -> ids.contains(claim.id())).toList();
  }
}
