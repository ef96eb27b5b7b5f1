package org.crosscheck.claim;

import java.util.Optional;

/**
 * What a curator, or the extraction from one article, already knows of a claim's place among others.
 *
 * @param record the article or incident entry it comes from; claims of one outlet with the same record belong together
 * @param event the curator's event label: same label = one event, different labels = two
 * @param partOf id of the claim that this one is a part of
 */
public record Curation(Optional<String> record, Optional<String> event, Optional<String> partOf) {
  public static final Curation NONE =
      new Curation(Optional.empty(), Optional.empty(), Optional.empty());
}
