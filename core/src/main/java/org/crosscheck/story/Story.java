package org.crosscheck.story;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Window;

/**
 * The one event that an article is about.
 *
 * @param article id of the article
 * @param killed how many died in it, the attacker included; empty = not told
 * @param injured how many were hurt and lived; empty = not told
 * @param window when it happened
 * @param dated whether the text tells that day; else it is the day of publication, or not known
 * @param place where it happened
 * @param certain whether the text leaves no doubt about the dead
 * @param because ids of the claims that the counts rest on, in the order of the text
 */
public record Story(
    String article,
    Optional<Figure> killed,
    Optional<Figure> injured,
    Window window,
    boolean dated,
    Place place,
    boolean certain,
    List<String> because) {
  public Story {
    because = List.copyOf(because);
  }
}
