package org.crosscheck.claim;

/**
 * A text that claims are extracted from.
 *
 * @param id unique in a run, never empty: the {@code id} field, else the path
 * @param publication who published it, and when
 * @param text the text; claims hold offsets into it in UTF-16 units
 * @param at where the text starts in the input
 */
public record Article(String id, Publication publication, String text, Location at) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("article needs an id, at " + at);
    }
  }
}
