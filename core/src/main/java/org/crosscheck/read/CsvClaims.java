package org.crosscheck.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Location;

/** Claims in tables of text: comma, semicolon or tab between the cells. */
final class CsvClaims implements Reader {
  private static final String TSV = "tsv";

  private final ClaimRows rows;
  private final ColumnNames names;

  CsvClaims(ClaimRows rows, ColumnNames names) {
    this.rows = rows;
    this.names = names;
  }

  @Override
  public Set<String> endings() {
    return Set.of("csv", TSV, "tab");
  }

  @Override
  public boolean knows(Document document) {
    try {
      return text(document)
          .header()
          .map(row -> Required.missing(new Header(row.cells(), names).columns()).size() < 2)
          .orElse(false);
    } catch (UnreadableException e) {
      return false;
    }
  }

  @Override
  public void read(Document document, Intake intake) throws UnreadableException {
    CsvText csv = text(document);
    Optional<CsvRow> first = csv.header();
    if (first.isEmpty()) {
      throw UnreadableException.of(
          document, "header", "must start with a header, got a broken first row");
    }
    Location at = Location.of(document.path(), first.get().line(), 1);
    ClaimTable table = new ClaimTable(document, rows, names, intake);
    Header header = new Header(first.get().cells(), names);
    if (table.recognises(header.columns(), header.names())) {
      table.inspect(header, position -> csv.place(document.path(), at.line(), position));
      if (table.accepts(header.columns(), header.names(), at)) {
        new Body(document.path(), csv, header, table).read(at.line());
      }
    }
  }

  /** Split so that most of the first row's cells are known columns, or else so that it has most cells. */
  private CsvText text(Document document) throws UnreadableException {
    Lines lines = new Lines(document.text());
    String separators = document.ending().equals(TSV) ? "\t,;" : ",;\t";
    Comparator<CsvText> better =
        Comparator.comparing((CsvText csv) -> known(csv)).thenComparing(CsvClaims::width);
    return separators
        .chars()
        .mapToObj(separator -> new CsvText(lines, (char) separator))
        .reduce((best, next) -> better.compare(next, best) > 0 ? next : best)
        .orElseThrow();
  }

  private long known(CsvText csv) {
    return csv.header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> names.column(cell).isPresent())
        .count();
  }

  private static int width(CsvText csv) {
    return csv.header().map(row -> row.cells().size()).orElse(0);
  }

  /** The rows below the header. */
  private record Body(String path, CsvText csv, Header header, ClaimTable table) {
    void read(int top) {
      csv.read(top, row -> row.line() == top || take(row), this::broken);
    }

    private boolean take(CsvRow line) {
      List<String> cells = line.cells();
      Row row = new Row(header, cells, at(line.line()), i -> csv.place(path, line.line(), i));
      Optional<String> fault = row.isBlank() ? Optional.empty() : shape(row);
      fault.ifPresentOrElse(
          message -> table.malformed(row.at(), String.join("\u001f", cells), message),
          () -> table.add(row));
      return fault.isEmpty();
    }

    /** What shows that the row is not the one its writer meant. */
    private Optional<String> shape(Row row) {
      int extra = row.cells().size() - header.size();
      boolean surplus = row.cells().stream().skip(header.size()).anyMatch(c -> !c.isBlank());
      if (surplus || extra < 0) {
        return Optional.of("row must have " + header.size() + " cells as the header has, got "
            + row.cells().size());
      }
      String outlet = row.cell(Column.OUTLET);
      return outlet.lines().count() > 1
          ? Optional.of("outlet must stand on one line, which a stray quote may have joined, got "
              + Quoted.of(outlet))
          : Optional.empty();
    }

    private void broken(int line) {
      String start = csv.line(line);
      String message = "quotes must come in pairs and around whole cells, got " + Quoted.of(start);
      table.malformed(at(line), start, message);
    }

    private Location at(int line) {
      return Location.of(path, line, 1);
    }
  }
}
