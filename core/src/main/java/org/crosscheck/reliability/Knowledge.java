package org.crosscheck.reliability;

import java.util.List;

/**
 * What is known beside the claims.
 *
 * @param verified figures that a person has checked
 * @param ratings what others think of sources
 */
public record Knowledge(List<VerifiedFigure> verified, List<Rating> ratings) {
  public static final Knowledge NONE = new Knowledge(List.of(), List.of());

  public Knowledge {
    verified = List.copyOf(verified);
    ratings = List.copyOf(ratings);
  }
}
