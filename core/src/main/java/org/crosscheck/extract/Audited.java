package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.FigureMention;

/**
 * A number or a time expression of an article, claim or not.
 *
 * @param article id of the article
 * @param start offset of its first character, UTF-16
 * @param end offset behind its last character
 * @param text the words themselves
 * @param number what a number was read as; empty for a time
 * @param role what it is there for
 * @param cites who is named as saying it; empty = nobody
 * @param window the days that a time stands for, or in which a claim's count happened
 */
public record Audited(
    String article,
    int start,
    int end,
    String text,
    Optional<FigureMention> number,
    Role role,
    List<Attribution> cites,
    Window window) {

  public Audited {
    cites = List.copyOf(cites);
  }

  public boolean isNumber() {
    return number.isPresent();
  }
}
