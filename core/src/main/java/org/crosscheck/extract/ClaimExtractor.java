package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.wording.FigureGrammar;

/** Finds the figures that an article states. */
public final class ClaimExtractor {
  private final FigureGrammar figures;

  public ClaimExtractor(FigureGrammar figures) {
    this.figures = figures;
  }

  /**
   * The claims of an article in the order of the text, ids {@code ARTICLE#1}, {@code ARTICLE#2}, … Each has the
   * article as its record, a quote that is exactly a substring of the text, and that quote's offsets.
   */
  public List<Claim> extract(Article article) {
    throw new UnsupportedOperationException(article.id() + figures.convention());
  }
}
