package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.claim.Measure;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class MeasureNamesTest {
  @Test
  void a_slip_is_a_warning_once_with_what_was_meant() {
    List<Finding> findings = findings("killd", "killed", "killd", "injuerd");
    assertThat(findings)
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "R13",
                Severity.WARNING,
                "c.csv:2:1: measure \"killd\" is compared only with itself; did you mean \"killed\"?"),
            tuple(
                "R13",
                Severity.WARNING,
                "c.csv:5:1: measure \"injuerd\" is compared only with itself; did you mean"
                    + " \"injured\"?"));
  }

  @Test
  void a_word_of_its_own_is_none() {
    assertThat(findings(
            "killed",
            "homes_destroyed",
            "arrested",
            "skilled",
            "billed",
            "wounded",
            "share killed by air strikes",
            "killed_or_missing",
            "bodies_recovered"))
        .isEmpty();
  }

  @Test
  void one_letter_of_a_short_word_may_be_wrong_and_two_of_a_long_one() {
    assertThat(MeasureNames.meant(new Measure("shares"))).contains("share");
    assertThat(MeasureNames.meant(new Measure("shard"))).contains("share");
    assertThat(MeasureNames.meant(new Measure("sharks"))).isEmpty();
    assertThat(MeasureNames.meant(new Measure("Participents"))).contains("participants");
  }

  private static List<Finding> findings(String... measures) {
    StringBuilder table = new StringBuilder("outlet,figure,measure\n");
    for (String measure : measures) {
      table.append("Herald,3,").append(measure).append('\n');
    }
    return new Readers(ReadSettings.DEFAULT)
        .read("c.csv", table.toString().getBytes(StandardCharsets.UTF_8))
        .findings();
  }
}
