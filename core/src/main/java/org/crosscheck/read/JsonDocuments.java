package org.crosscheck.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims or articles in JSON; the keys of all objects of a file together tell which. */
final class JsonDocuments implements Reader {
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");

  private final ClaimRows claims;
  private final ColumnNames names;
  private final ArticleRows articles;
  private final int threads;

  JsonDocuments(ClaimRows claims, ColumnNames names, ArticleRows articles, int threads) {
    this.claims = claims;
    this.names = names;
    this.articles = articles;
    this.threads = threads;
  }

  @Override
  public Set<String> endings() {
    return Set.of("json", "jsonl", "ndjson");
  }

  @Override
  public boolean knows(Document document) {
    return document.startsWith("{") || document.startsWith("[");
  }

  @Override
  public void read(Document document, Intake intake) throws UnreadableException {
    JsonLines lines = new JsonLines(claims, names, threads);
    if (LINES.contains(document.ending()) && lines.suits(document)) {
      lines.read(document, intake);
    } else {
      readWhole(document, intake);
    }
  }

  private void readWhole(Document document, Intake intake) throws UnreadableException {
    String text = document.text();
    JsonRows json = isLines(document, text)
        ? JsonRows.ofLines(document.path(), text)
        : JsonRows.ofDocument(document.path(), text);
    if (json.isOwn()) {
      own(document, intake);
      return;
    }
    json.findings().forEach(intake::add);
    if (json.rows().isEmpty() && !json.findings().isEmpty()) {
      throw UnreadableException.of(document, "no object", "must hold JSON objects, got none");
    }
    take(document, rows(json), intake);
  }

  /** Objects with the same keys share a header. */
  private List<Row> rows(JsonRows json) {
    Map<List<String>, Header> headers = new HashMap<>();
    return json.rows().stream()
        .map(object ->
            object.row(headers.computeIfAbsent(object.names(), keys -> new Header(keys, names))))
        .toList();
  }

  /** A file of lines may still be one array, or one object over several lines. */
  private static boolean isLines(Document document, String text) {
    String first = text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
    boolean open = first.equals("{") || first.equals("[") || first.startsWith("[{");
    return LINES.contains(document.ending()) && !open;
  }

  private static void own(Document document, Intake intake) {
    if (document.isNamed()) {
      intake.notAnInput(document, OwnReport.VALUE, OwnReport.WORDS);
    } else {
      intake.leaveOut(document);
    }
  }

  private void take(Document document, List<Row> objects, Intake intake) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    Set<String> present = new LinkedHashSet<>();
    for (Row object : objects) {
      if (present.addAll(object.header().names())) {
        columns.addAll(object.header().columns());
      }
    }
    ClaimTable table = new ClaimTable(document, claims, names, intake);
    if (objects.isEmpty()) {
      intake.notAnInput(document, "no object", "holds no claims or articles");
    } else if (columns.contains(Column.TEXT) && !Required.FIGURE.in(columns)) {
      objects.forEach(object -> articles.article(object, intake));
    } else if (table.recognises(columns, present)) {
      objects.forEach(object -> table.inspect(object.header(), object.places()));
      if (table.accepts(columns, present, objects.get(0).at())) {
        objects.forEach(table::add);
      }
    }
  }
}
