package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.crosscheck.claim.Measure.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("changes the defaults of the whole process")
class MeasureTest {
  @ParameterizedTest
  @CsvSource({
    "killed, killed",
    "' Killed ', killed",
    "Killed or injured, killed_or_injured",
    "killed_or__injured, killed_or_injured",
    "IN HOSPITAL, in_hospital",
  })
  void isALowerCaseWordJoinedByUnderscores(String written, String name) {
    assertThat(new Measure(written).name()).isEqualTo(name);
  }

  @Test
  void refusesToBeEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure(" "))
        .withMessage("measure must not be empty");
  }

  @Test
  void readsAsProse() {
    assertThat(Measure.KILLED_OR_INJURED.words()).isEqualTo("killed or injured");
  }

  @ParameterizedTest
  @CsvSource({
    "killed, GROWS",
    "strikes, GROWS",
    "anything else, GROWS",
    "missing, MOVES",
    "in hospital, MOVES",
    "share, MOVES",
    "share_killed, MOVES",
    "aboard, FIXED",
    "participants, FIXED",
  })
  void knowsHowItMovesBetweenReports(String name, Course course) {
    assertThat(new Measure(name).course()).isEqualTo(course);
  }

  @ParameterizedTest
  @CsvSource({"share, true", "share_killed_by_air_strikes, true", "shares, false", "killed, false"})
  void knowsAShareOfAWhole(String name, boolean share) {
    assertThat(new Measure(name).isShare()).isEqualTo(share);
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(new Measure("MISSING")).isEqualTo(Measure.MISSING);
    } finally {
      Locale.setDefault(before);
    }
  }
}
