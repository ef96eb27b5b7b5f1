package org.crosscheck.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.FigureGrammar;

/** Reads files and folders, choosing the reader by ending and content. */
public final class Readers {
  private final List<Reader> readers;

  public Readers(ReadSettings settings) {
    ClaimRows rows = new ClaimRows(new FigureGrammar(settings.convention()));
    ColumnNames names = new ColumnNames(settings.columns());
    Publications publications = new Publications(settings);
    readers = List.of(
        new XlsxClaims(rows, names),
        new JsonDocuments(rows, names, new ArticleRows(publications)),
        new HtmlArticles(publications),
        new TextArticles(publications),
        new CsvClaims(rows, names));
  }

  /** Reads files as named and folders in sorted order, as the contract's "Inputs" says. Never throws for bad input. */
  public Reading read(List<Path> paths) {
    Intake intake = new Intake();
    for (Walk.Found found : Walk.of(paths, intake)) {
      read(found, intake);
    }
    return intake.reading();
  }

  /** Reads one document that has no file, such as standard input, under a name that tells its kind. */
  public Reading read(String name, byte[] content) {
    Intake intake = new Intake();
    read(new Document(name, content, true), intake);
    return intake.reading();
  }

  private void read(Walk.Found found, Intake intake) {
    try {
      read(new Document(found.path(), Files.readAllBytes(found.file()), found.named()), intake);
    } catch (IOException | OutOfMemoryError e) {
      String reason = e.getClass().getSimpleName();
      intake.unreadable(Fault.of(ReadingRules.UNREADABLE, reason, "must be readable, got " + reason)
          .in(found.path()));
    }
  }

  private void read(Document document, Intake intake) {
    Optional<Reader> reader = reader(document);
    if (document.isBlank()) {
      intake.notAnInput(document, "empty", "is empty");
    } else if (reader.isEmpty()) {
      intake.notAnInput(
          document,
          document.ending(),
          "is neither claims (.csv .tsv .jsonl .json .xlsx) nor article (.txt .md .html .jsonl)");
    } else {
      read(document, reader.get(), intake);
    }
  }

  private static void read(Document document, Reader reader, Intake intake) {
    intake.add(document.input());
    try {
      reader.read(document, intake);
    } catch (UnreadableException e) {
      intake.unreadable(e.finding());
    }
  }

  private Optional<Reader> reader(Document document) {
    String ending = document.ending();
    return readers.stream()
        .filter(reader -> reader.endings().contains(ending))
        .findFirst()
        .or(() -> readers.stream()
            .filter(reader -> document.isNamed() && reader.knows(document))
            .findFirst());
  }
}
