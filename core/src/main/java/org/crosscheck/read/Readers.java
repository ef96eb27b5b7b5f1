package org.crosscheck.read;

import com.google.common.base.Throwables;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.work.Progress;

/** Reads files and folders, choosing the reader by ending and content. */
public final class Readers {
  private final List<Reader> readers;
  private final Progress progress;

  /** Reads on one thread. */
  public Readers(ReadSettings settings) {
    this(settings, 1);
  }

  /** Reads large files on several threads, with the same result. */
  public Readers(ReadSettings settings, int threads) {
    this(settings, threads, Progress.NONE);
  }

  /** The same, watched. */
  public Readers(ReadSettings settings, int threads, Progress progress) {
    this.progress = progress;
    ClaimRows rows = new ClaimRows(new FigureGrammar(settings.convention()));
    ColumnNames names = new ColumnNames(settings.columns());
    Publications publications = new Publications(settings);
    readers = List.of(
        new XlsxClaims(rows, names),
        new JsonDocuments(rows, names, new ArticleRows(publications), threads),
        new HtmlArticles(publications),
        new TextArticles(publications),
        new CsvClaims(rows, names));
  }

  /** Reads files as named and folders in sorted order, as the contract's "Inputs" says. Never throws for bad input. */
  public Reading read(List<Path> paths) {
    Intake intake = new Intake();
    read(paths, intake);
    return intake.reading();
  }

  /** The same, but each claim is passed on as soon as it is read: the reading has none, nor the inputs' checksums. */
  public Reading read(List<Path> paths, ClaimSink sink) {
    Intake intake = new Intake(sink);
    read(paths, intake);
    return intake.reading();
  }

  private void read(List<Path> paths, Intake intake) {
    Collection<Walk.Found> files = Walk.of(paths, intake);
    progress.begin("reading files", files.size());
    for (Walk.Found found : files) {
      read(new Document(found.path(), MoreFiles.asByteSource(found.file()), found.named()), intake);
      progress.step();
    }
  }

  /** Reads one document that has no file, such as standard input, under a name that tells its kind. */
  public Reading read(String name, byte[] content) {
    Intake intake = new Intake();
    read(new Document(name, ByteSource.wrap(content), true), intake);
    return intake.reading();
  }

  private void read(Document document, Intake intake) {
    try {
      choose(document, intake);
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      String reason = Throwables.getRootCause(e).getClass().getSimpleName();
      intake.unreadable(Fault.of(ReadingRules.UNREADABLE, reason, "must be readable, got " + reason)
          .in(document.path()));
    }
  }

  private void choose(Document document, Intake intake) throws IOException {
    Optional<Reader> reader = reader(document);
    if (document.isBlank()) {
      intake.notAnInput(document, "empty", "is empty");
    } else if (reader.isEmpty()) {
      intake.notAnInput(
          document,
          document.ending(),
          "is neither claims (.csv .tsv .jsonl .json .xlsx) nor article (.txt .md .html .jsonl)");
    } else if (OwnReport.is(document)) {
      intake.notAnInput(document, OwnReport.VALUE, OwnReport.WORDS);
    } else {
      read(document, reader.get(), intake);
    }
  }

  private static void read(Document document, Reader reader, Intake intake) throws IOException {
    if (intake.keepsClaims()) {
      intake.add(document.input());
    }
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
