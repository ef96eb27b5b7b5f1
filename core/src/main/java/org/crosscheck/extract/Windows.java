package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.Tokens;

/**
 * Finds the time that belongs to a number.
 *
 * <p>A month or year that runs on behind the publication is not cut off there: {@code 12 killed in November} is a count of
 * November for whoever reports it, and two outlets that pass it on a day apart would otherwise seem to have shifted its
 * window. Only words that say so end a window with the report, {@code since} and {@code so far this year}.
 */
final class Windows {
  private static final Set<String> CLAUSE_MARKS =
      ImmutableSet.of(",", ";", ":", "\u2014", "\u2013", "(", ")");

  private final Page page;
  private final Tokens tokens;
  private final Speakers speakers;
  private final Respective respective;
  private final Map<Integer, List<TimeSpan>> told = new HashMap<>();

  Windows(Page page, Speakers speakers) {
    this.page = page;
    this.tokens = page.tokens();
    this.speakers = speakers;
    this.respective = new Respective(page);
  }

  /** The time that the sentence gives for a number, a whole's time for its part. */
  Window of(Reading claim) {
    return span(claim).map(TimeSpan::window).orElse(Window.UNKNOWN);
  }

  /** Where that time stands. */
  Optional<TimeSpan> span(Reading claim) {
    return respective
        .turn(claim.sentence(), claim.expression())
        .flatMap(turn -> respective.time(claim.sentence(), turn))
        .or(() -> nearest(claim, false));
  }

  /** The time in the number's own clause. */
  Window own(Reading claim) {
    return nearest(claim, true).map(TimeSpan::window).orElse(Window.UNKNOWN);
  }

  /** The times of a sentence at which something happened; many numbers may ask. */
  private List<TimeSpan> told(Sentence sentence) {
    return told.computeIfAbsent(
        sentence.from(),
        from -> page.timesIn(sentence).stream()
            .filter(time -> !time.window().isUnstated() && !isOfSpeaking(time, sentence))
            .toList());
  }

  private Optional<TimeSpan> nearest(Reading claim, boolean ownClause) {
    List<TimeSpan> times = told(claim.sentence());
    Optional<TimeSpan> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (TimeSpan time : times) {
      int distance = distance(time, claim) + (isCutOff(time) ? CUT_OFF : 0);
      boolean allowed = !ownClause || distance < CLAUSE;
      if (allowed && distance < least) {
        best = Optional.of(time);
        least = distance;
      }
    }
    return best;
  }

  /** Whether a time tells when somebody spoke. */
  boolean isOfSpeaking(TimeSpan time, Sentence sentence) {
    return speakers.in(sentence).stream()
        .anyMatch(speech -> time.from() > speech.verb() && time.to() <= speech.to());
  }

  /** {@code By Tuesday}, {@code as of Tuesday}: up to when was counted, not when it happened. */
  private static boolean isCutOff(TimeSpan time) {
    return time.window().from().isEmpty() && time.window().to().isPresent();
  }

  /** A cut-off yields to any other time of the sentence. */
  private static final int CUT_OFF = 100_000;

  /** Another clause is farther than any word of the same clause; a clause that follows is farther still. */
  private static final int CLAUSE = 1000;

  private int distance(TimeSpan time, Reading claim) {
    boolean behind = time.from() >= claim.expression().to();
    int gap = behind ? time.from() - claim.to() : claim.from() - time.to();
    int clauses = behind
        ? clauses(claim.expression().to(), time.from())
        : clauses(time.to(), claim.expression().from());
    boolean leads = time.from() <= claim.sentence().from() + 2;
    int cost = clauses * CLAUSE * (behind ? 3 : leads ? 1 : 2);
    return cost + Math.max(0, gap) + (behind ? 0 : 1);
  }

  private int clauses(int from, int to) {
    int clauses = 0;
    for (int i = from; i < to; i++) {
      clauses += CLAUSE_MARKS.contains(tokens.word(i)) ? 1 : 0;
    }
    return clauses;
  }
}
