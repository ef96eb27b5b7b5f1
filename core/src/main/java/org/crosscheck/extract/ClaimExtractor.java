package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.wording.FigureGrammar;

/** Finds the figures that an article states. */
public final class ClaimExtractor {

  public ClaimExtractor(FigureGrammar figures) {
    java.util.Objects.requireNonNull(figures);
  }

  /**
   * The claims of an article in the order of the text, ids {@code ARTICLE#1}, {@code ARTICLE#2}, … Each has the
   * article as its record, a quote that is exactly a substring of the text, and that quote's offsets.
   */
  public List<Claim> extract(Article article) {
    return List.of();
  }
}
