package org.crosscheck.extract;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Curation;
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
    Page page = Page.of(article, figures);
    Speakers speakers = new Speakers(page);
    Windows windows = new Windows(page, speakers);
    List<Reading> readings = new ArticleReader(page, speakers, windows).read();
    return new Assembly(page, speakers, new Scopes(page, speakers, windows, readings))
        .claims(readings);
  }

  /** Makes claims of readings. */
  private static final class Assembly {
    private final Page page;
    private final Speakers speakers;
    private final Scopes scopes;
    private final CircumstancesReader circumstances;
    private final Lines lines;
    private final Map<Expression, String> ids = new HashMap<>();

    Assembly(Page page, Speakers speakers, Scopes scopes) {
      this.page = page;
      this.speakers = speakers;
      this.scopes = scopes;
      this.circumstances = new CircumstancesReader(page);
      this.lines = new Lines(page.article());
    }

    List<Claim> claims(List<Reading> readings) {
      List<Claim> claims = new ArrayList<>();
      for (Reading reading : readings) {
        if (reading.isClaim()) {
          String id = page.article().id() + "#" + (claims.size() + 1);
          ids.put(reading.expression(), id);
          claims.add(claim(id, reading));
        }
      }
      return List.copyOf(claims);
    }

    private Claim claim(String id, Reading reading) {
      int start = page.tokens().start(reading.from());
      int end = page.tokens().end(reading.to() - 1);
      Optional<String> whole = reading.whole().flatMap(part -> Optional.ofNullable(ids.get(part)));
      return new Claim(
          id,
          page.article().publication(),
          scopes.of(reading),
          reading.expression().figure(),
          speakers.of(reading),
          circumstances.of(reading),
          new Curation(Optional.of(page.article().id()), Optional.empty(), whole),
          Optional.of(page.words(reading.sentence().from(), reading.sentence().to())),
          Optional.of(page.article().text().substring(start, end)),
          lines.at(start, end),
          ImmutableSortedMap.of());
    }
  }
}
