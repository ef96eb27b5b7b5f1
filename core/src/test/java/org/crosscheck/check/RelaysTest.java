package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class RelaysTest {
  private static final Sample RIVAL =
      claim("z").by("Rival").at("2017-10-05").event("e").says(12);

  @Test
  void aCrowdOfRelaysIsComparedThroughOne() {
    List<Verdict> verdicts = verdicts(300);
    assertThat(verdicts)
        .extracting(v -> v.rule().code() + " " + v.claims().size())
        .containsExactly("D29 300", "N14 300", "D01 2");
  }

  @Test
  void aFewAreComparedOneByOne() {
    assertThat(verdicts(3))
        .extracting(v -> v.rule().code())
        .containsExactly("D29", "N14", "N14", "D01", "N14", "D01", "D01");
  }

  @Test
  void theConflictIsTheSame() {
    assertThat(conflicts(300)).isEqualTo(conflicts(3));
  }

  private static List<String> conflicts(int relays) {
    return verdicts(relays).stream()
        .filter(v -> v.outcome() == Outcome.CONFLICT)
        .map(Verdict::message)
        .distinct()
        .limit(1)
        .toList();
  }

  private static List<Verdict> verdicts(int relays) {
    Stream<Sample> crowd = IntStream.range(0, relays)
        .mapToObj(i -> claim("r%04d".formatted(i))
            .by("Outlet " + i)
            .at("2017-10-02")
            .event("e")
            .citing("SOHR")
            .says(30));
    List<Claim> claims =
        Stream.concat(crowd, Stream.of(RIVAL)).map(Sample::build).toList();
    Origins origins = Origins.of(claims);
    return new Checker(Matching.of(claims, origins), origins).verdicts();
  }
}
