package org.crosscheck.read;

import org.crosscheck.claim.Article;

/** Makes articles of rows. */
final class ArticleRows {
  private final Publications publications;

  ArticleRows(Publications publications) {
    this.publications = publications;
  }

  /** A title alone is an article too. A row without an id is called by its place. */
  void article(Row row, Intake intake) {
    Cells cells = new Cells(row);
    if (row.cell(Column.TEXT).isEmpty() && row.cell(Column.TITLE).isEmpty()) {
      cells.fault(
          ReadingRules.BAD_VALUE,
          Column.TEXT,
          "",
          "is required without a title, got an empty cell");
      cells.findings().forEach(intake::add);
      return;
    }
    String text = row.cell(Column.TEXT).isEmpty() ? "" : row.verbatim(Column.TEXT);
    Byline byline = new Byline(
        cells.text(Column.OUTLET),
        cells.text(Column.PUBLISHED),
        cells.text(Column.TITLE),
        cells.text(Column.URL),
        row.at(Column.PUBLISHED));
    intake.add(new Article(
        cells.text(Column.ID).orElseGet(() -> row.at().file() + ":" + row.at().line()),
        publications.of(byline, text, intake),
        text,
        row.at(Column.TEXT)));
  }
}
