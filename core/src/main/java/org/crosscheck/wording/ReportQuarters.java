package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Quarters as business reports name them: {@code the latest quarter}, {@code the year-ago period}. */
final class ReportQuarters implements TimeReader {
  private static final ImmutableSet<String> OPENS = DateWords.set("the year latest quarter");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean article = t.is(token, "the");
    int word = article ? token + 1 : token;
    int behind = pastComparison(t, word);
    boolean compared = behind > word;
    int noun = t.is(behind, "latest") ? behind + 1 : behind;
    boolean quarter = t.is(noun, "quarter") || (t.is(noun, "period") && noun > word);
    boolean named = quarter && (article || compared) && !isShare(t, noun);
    return named || compared
        ? Optional.of(reading(scene, token, named ? noun + 1 : behind, compared))
        : Optional.empty();
  }

  /** {@code A quarter of} is a share, and {@code the Christian Quarter} a place. */
  private static boolean isShare(TimeTokens t, int noun) {
    return t.is(noun + 1, "of") || t.isCapital(noun);
  }

  private static int pastComparison(TimeTokens t, int token) {
    boolean ago = t.is(token + 2, "ago") || t.is(token + 2, "earlier");
    return ago && t.is(token, "year") && t.isDash(token + 1) ? token + 3 : token;
  }

  /** The quarter reported on is the last one that has ended. */
  private static TimeReading reading(TimeScene scene, int from, int to, boolean yearBefore) {
    TimePeriod period = scene.anchor().from(Precision.MONTH, day -> {
      return TimePeriod.quarter(day.minusMonths(yearBefore ? 15 : 3));
    });
    return TimeReading.within(from, to, period);
  }
}
