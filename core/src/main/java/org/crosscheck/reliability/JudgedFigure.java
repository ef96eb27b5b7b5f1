package org.crosscheck.reliability;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;

/**
 * One figure of a source, and what it was judged by.
 *
 * @param claim that gives it; of several with one figure the first
 * @param event its id
 * @param standing whether it counts, and why not
 * @param right how far it is right by what it was judged by, 0 to 1
 * @param weight what it counts for as evidence of agreement, 0 to 1
 * @param by names of those it was held against
 * @param verified whether it fits what a person has checked; empty where nobody has
 * @param code the rule that says how a quotation was changed; empty where none was
 */
public record JudgedFigure(
    Claim claim,
    String event,
    Standing standing,
    double right,
    double weight,
    List<String> by,
    Optional<Boolean> verified,
    String code) {

  /** Whether a figure tells of its source. */
  public enum Standing {
    /** Held against other origins. */
    COMPARED("compared"),
    /** One other origin says otherwise, no third says anything, and one of the two has no history. */
    STANDOFF("two differ, and no third says anything"),
    /** Nobody else counts this in that event. */
    ALONE("nobody else counts it"),
    /** Others count it too, but not in a way that can be held together with it. */
    NOT_COMPARED("nothing that can be held against it"),
    /** Another's figure, quoted as the origin itself or most others have it. */
    QUOTED("quoted right"),
    MISQUOTED("misquoted"),
    /** Another's figure; a second relay has it otherwise, and nothing tells which is right. */
    DISPUTED("two relays differ"),
    /** Another's figure, which nobody else relays. */
    RELAYED("relayed by nobody else");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    boolean isRelay() {
      return compareTo(QUOTED) >= 0;
    }
  }

  public JudgedFigure {
    by = List.copyOf(by);
  }

  /** Whether it is on the source's own word. */
  public boolean isOwn() {
    return !standing.isRelay();
  }
}
