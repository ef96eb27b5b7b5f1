package org.crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.extract.Audited;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.story.Story;
import org.crosscheck.story.StoryReader;
import org.crosscheck.work.Portions;

/**
 * A table that {@code extract} makes of articles.
 *
 * @param columns its columns
 * @param rows the rows of one article
 * @param nothing what to tell when there is no row
 */
record Listing<T>(
    List<Column<T>> columns, BiFunction<ClaimExtractor, Article, Stream<T>> rows, String nothing) {

  private static final String NO_CLAIMS =
      "no claims found in the articles: none of them states a figure";

  Listing {
    columns = List.copyOf(columns);
  }

  static Listing<ExtractedClaim> claims() {
    return new Listing<>(
        ClaimColumns.ALL,
        (extractor, article) ->
            extractor.extract(article).stream().map(claim -> new ExtractedClaim(article, claim)),
        NO_CLAIMS);
  }

  static Listing<Audited> audit() {
    return new Listing<>(
        AuditColumns.ALL,
        (extractor, article) -> extractor.audit(article).stream(),
        "no numbers and no times found in the articles");
  }

  static Listing<TracedStep> trace() {
    return new Listing<>(
        TracedStep.COLUMNS,
        (extractor, article) -> extractor.trace(article).stream().flatMap(TracedStep::of),
        NO_CLAIMS);
  }

  static Listing<Story> stories() {
    return new Listing<>(
        StoryColumns.ALL,
        (extractor, article) -> Stream.of(new StoryReader(extractor).read(article)),
        NO_CLAIMS);
  }

  /** Writes the rows of all articles, and says how many there were. */
  int write(
      ExtractFormat format,
      ClaimExtractor extractor,
      List<Article> articles,
      int threads,
      OutputStream out)
      throws IOException {
    List<T> all = Portions.flatMap(articles, threads, article -> rows.apply(extractor, article));
    format.write(columns, all, out);
    return all.size();
  }
}
