package org.crosscheck.claim;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One figure that one outlet published.
 *
 * @param id unique in a run, never empty
 * @param publication who published it, and when
 * @param scope what the figure counts
 * @param figure the numbers it can mean, and its wording
 * @param cites whom the outlet names for it, nearest to the fact first; empty = nobody named
 * @param circumstances perpetrator and means, when stated
 * @param curation record, event label and whole, when given
 * @param text the sentence; read for words of order, denial, hedge and definition, never for other figures
 * @param quote the exact words of the source, when given
 * @param at where it stands in the input
 * @param extras columns of the table that have no meaning here, by name
 */
public record Claim(
    String id,
    Publication publication,
    Scope scope,
    Figure figure,
    List<Attribution> cites,
    Circumstances circumstances,
    Curation curation,
    Optional<String> text,
    Optional<String> quote,
    Location at,
    SortedMap<String, String> extras) {

  /** A text gives smaller numbers to whomever it speaks of; from here on they are counts. */
  public static final double TOLL = 10;

  public Claim {
    if (id.isBlank()) {
      throw new IllegalArgumentException("claim needs an id, at " + at);
    }
    cites = List.copyOf(cites);
    extras = ImmutableSortedMap.copyOfSorted(extras);
  }

  /** The same claim, counting something else. */
  public Claim with(Scope other) {
    return new Claim(
        id, publication, other, figure, cites, circumstances, curation, text, quote, at, extras);
  }

  public Outlet outlet() {
    return publication.outlet();
  }

  public Optional<Moment> published() {
    return publication.published();
  }

  public Measure measure() {
    return scope.measure();
  }

  public Population population() {
    return scope.population();
  }

  public Place place() {
    return scope.place();
  }

  public Window window() {
    return scope.window();
  }

  /** True when it was found in the text of an article, not in a table. */
  public boolean isExtracted() {
    return at.start().isPresent();
  }

  /**
   * The article or incident entry it comes from: the {@code record} column, else the {@code url}, told apart by outlet.
   * A claim extracted from a text goes by the text's url first, so that it meets the rows that a curator made of it.
   */
  public Optional<String> recordKey() {
    Optional<String> key = isExtracted()
        ? publication.url().or(curation::record)
        : curation.record().or(publication::url);
    return key.map(k -> outlet().name() + "\u0000" + k);
  }

  /** Of the id, which tells the claims of a run apart: maps of claims are everywhere, and a claim has many parts. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** What it says, without its id and its place in a file: equal for a row that was moved, copied or renamed. */
  public String content() {
    return String.join("\u0000", says());
  }

  /** The parts of {@link #content}. */
  public List<String> says() {
    return List.of(
        outlet().name(),
        publication.url().orElse(""),
        published().map(Moment::text).orElse(""),
        place().name(),
        measure().name(),
        population().name(),
        figure.text(),
        figure.interval(),
        window().words(),
        text.orElse(""));
  }
}
