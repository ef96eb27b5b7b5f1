package org.crosscheck.extract;

import java.util.OptionalInt;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;

/** Turns offsets of an article's text into physical lines. Offsets must be asked for in order, so that it stays linear. */
final class Lines {
  private final Article article;
  private int line;
  private int lineStart;
  private int seen;

  Lines(Article article) {
    this.article = article;
    this.line = article.at().line();
    this.lineStart = 1 - article.at().column();
  }

  Location at(int start, int end) {
    for (; seen < start; seen++) {
      if (article.text().charAt(seen) == '\n') {
        line++;
        lineStart = seen + 1;
      }
    }
    return new Location(
        article.at().file(),
        line,
        start - lineStart + 1,
        OptionalInt.of(start),
        OptionalInt.of(end));
  }
}
