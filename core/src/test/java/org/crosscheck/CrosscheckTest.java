package org.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.event.Policy;
import org.crosscheck.finding.Verdict;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the defaults of the whole process")
class CrosscheckTest {
  private static final List<Claim> CLAIMS = RandomClaims.of(1701, 60);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheClaimsDoesNotMatter(long seed) {
    List<Claim> shuffled = new ArrayList<>(CLAIMS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(run(shuffled)).isEqualTo(run(CLAIMS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar", "hi-IN-u-nu-deva"})
  void theLocaleOfTheMachineDoesNotMatter(String locale) {
    Result expected = run(CLAIMS);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      assertThat(run(CLAIMS)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theClaimsOfTheSampleReallyMeet() {
    Result result = run(CLAIMS);
    assertThat(result.events()).hasSizeBetween(5, 55);
    assertThat(result.verdicts()).hasSizeGreaterThan(20);
    assertThat(result.findings()).isNotEmpty();
  }

  @Test
  void everyVerdictSpeaksOfClaimsOfTheRun() {
    Result result = run(CLAIMS);
    List<String> ids = result.claims().stream().map(Claim::id).toList();
    assertThat(result.verdicts()).flatExtracting(Verdict::claims).isSubsetOf(ids);
  }

  @Test
  void noClaimsMakeNoEvents() {
    Result result = run(List.of());
    assertThat(result.events()).isEmpty();
    assertThat(result.verdicts()).isEmpty();
    assertThat(result.complete()).isTrue();
  }

  @Test
  void atLeastOneThreadWorks() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Settings(ReadSettings.DEFAULT, MatchSettings.DEFAULT, Policy.DEFAULT, 0))
        .withMessage("threads must be 1 or more, got 0");
  }

  private static Result run(List<Claim> claims) {
    return new Crosscheck(Settings.DEFAULT)
        .run(new Reading(claims, List.of(), List.of(), List.of(), true));
  }
}
