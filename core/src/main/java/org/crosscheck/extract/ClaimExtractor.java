package org.crosscheck.extract;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Curation;
import org.crosscheck.extract.Link.Tie;
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
    return extract(new Whole(article, figures));
  }

  private static List<Claim> extract(Whole whole) {
    return new Assembly(whole.page, whole.speakers, whole.scopes).claims(whole.claims);
  }

  /** The claims of an article together with what it was cut up into. */
  public Outline outline(Article article) {
    Whole whole = new Whole(article, figures);
    List<Claim> claims =
        new Assembly(whole.page, whole.speakers, whole.scopes).claims(whole.claims);
    List<Outline.Told> told = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      told.add(new Outline.Told(
          claims.get(i),
          Ordered.firstAt(
              whole.page.sentences(),
              Sentence::from,
              whole.claims.get(i).sentence().from()),
          whole.reader.person(whole.claims.get(i))));
    }
    return new Outline(whole.page.tokens(), whole.page.sentences(), whole.page.times(), told);
  }

  /** Every number and every time expression of an article with its role, in the order of the text. */
  public List<Audited> audit(Article article) {
    Whole whole = new Whole(article, figures);
    return new Audit(
            whole.page,
            whole.speakers,
            whole.windows,
            whole.scopes,
            whole.reader.roles(),
            whole.claims)
        .all();
  }

  /** The claims of an article, each with how its parts were found. */
  public List<Traced> trace(Article article) {
    Whole whole = new Whole(article, figures);
    Trace trace = new Trace(whole.page, whole.speakers, whole.scopes);
    return Streams.zip(extract(whole).stream(), whole.claims.stream(), trace::of)
        .toList();
  }

  /** An article read to its end. */
  private static final class Whole {
    private final Page page;
    private final Speakers speakers;
    private final Windows windows;
    private final ArticleReader reader;
    private final List<Reading> claims;
    private final Scopes scopes;

    Whole(Article article, FigureGrammar figures) {
      page = Page.of(article, figures);
      speakers = new Speakers(page);
      windows = new Windows(page, speakers);
      reader = new ArticleReader(page, speakers, windows);
      claims = reader.read();
      scopes = new Scopes(page, speakers, windows, claims);
    }
  }

  /** Makes claims of readings. */
  private static final class Assembly {
    private final Page page;
    private final Speakers speakers;
    private final Scopes scopes;
    private final CircumstancesReader circumstances;
    private final Lines lines;
    private final IdentityHashMap<Expression, String> ids = new IdentityHashMap<>();

    Assembly(Page page, Speakers speakers, Scopes scopes) {
      this.page = page;
      this.speakers = speakers;
      this.scopes = scopes;
      this.circumstances = new CircumstancesReader(page);
      this.lines = new Lines(page.article());
    }

    List<Claim> claims(List<Reading> readings) {
      for (int i = 0; i < readings.size(); i++) {
        ids.put(readings.get(i).expression(), id(i));
      }
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < readings.size(); i++) {
        claims.add(claim(id(i), readings.get(i)));
      }
      return List.copyOf(claims);
    }

    private String id(int index) {
      return page.article().id() + "#" + (index + 1);
    }

    /** The sentence; of a figure that was given up only {@code up from 17}, which says so. */
    private String text(Reading reading) {
      return reading.link().orElseThrow().tie() == Tie.OLD
          ? page.words(reading.from(), reading.to())
          : page.words(reading.sentence().from(), reading.sentence().to());
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
          Optional.of(text(reading)),
          Optional.of(page.article().text().substring(start, end)),
          lines.at(start, end),
          ImmutableSortedMap.of());
    }
  }
}
