package org.crosscheck.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Event;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Status;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class TriageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
  private static final Location AT = Location.of("crosscheck.toml", 3, 1);
  private static final List<Claim> CLAIMS = List.of(
      Sample.claim("a").by("Herald").event("raid").build(),
      Sample.claim("b").by("Courier").event("raid").says(20).build());
  private static final List<Event> EVENTS =
      Matching.of(CLAIMS, Origins.of(CLAIMS)).events();
  private static final Finding CONFLICT = new Finding(
      "D01",
      "FIGURE_DISJOINT",
      Severity.ERROR,
      "no figure fits both",
      List.of("a", "b"),
      List.of(),
      "1111111111111111");

  @Test
  void what_a_suppression_names_is_suppressed() {
    assertThat(status(suppression("code", "d01"))).isEqualTo(Status.SUPPRESSED);
    assertThat(status(suppression("event", "raid"))).isEqualTo(Status.SUPPRESSED);
    assertThat(status(suppression("outlet", "courier"))).isEqualTo(Status.SUPPRESSED);
    assertThat(status(suppression("fingerprint", "1111111111111111"))).isEqualTo(Status.SUPPRESSED);
  }

  @Test
  void what_it_does_not_name_stays_new() {
    assertThat(status(suppression("code", "D02"))).isEqualTo(Status.NEW);
    assertThat(status(suppression("event", "flood"))).isEqualTo(Status.NEW);
    assertThat(status(suppression("outlet", "Mirror"))).isEqualTo(Status.NEW);
    assertThat(status(suppression("fingerprint", "1111111111111112"))).isEqualTo(Status.NEW);
  }

  @Test
  void all_that_it_names_must_fit() {
    assertThat(status(new Suppression(
            Optional.of("D01"),
            Optional.empty(),
            Optional.of("Mirror"),
            Optional.empty(),
            "asked them",
            Optional.empty(),
            AT)))
        .isEqualTo(Status.NEW);
  }

  @Test
  void one_that_fits_nothing_is_a_warning() {
    assertThat(apply(suppression("code", "D02")))
        .filteredOn(finding -> finding.code().equals("R14"))
        .containsExactly(new Finding(
            "R14",
            "UNUSED_SUPPRESSION",
            Severity.WARNING,
            "crosscheck.toml:3:1: the suppression of code D02 (\"asked them\") fits no finding;"
                + " remove it or correct what it names",
            List.of(),
            List.of(AT),
            "66e02e2cc72dad73"));
  }

  @Test
  void it_holds_on_its_last_day() {
    assertThat(apply(until("2026-06-30"))).containsExactly(CONFLICT.with(Status.SUPPRESSED));
  }

  @Test
  void one_that_has_ended_hides_nothing_and_is_an_error() {
    assertThat(apply(until("2026-06-29")))
        .extracting(Finding::code, Finding::severity, Finding::status, Finding::message)
        .containsExactly(
            tuple("D01", Severity.ERROR, Status.NEW, "no figure fits both"),
            tuple(
                "R15",
                Severity.ERROR,
                Status.NEW,
                "crosscheck.toml:3:1: the suppression of code D01 (\"asked them\") ended on"
                    + " 2026-06-29; settle what it hid, or give it a later until"));
  }

  @Test
  void a_baseline_keeps_what_no_suppression_explains() {
    Triage triage = new Triage(
        new Suppressions(List.of(suppression("code", "D02")), TODAY), Baseline.NONE, Baseline.NONE);
    assertThat(triage.accept(List.of(CONFLICT, CONFLICT), EVENTS).accepted())
        .containsOnly(entry(
            "1111111111111111",
            new Baseline.Accepted(
                2, "D01", "Springfield, 2017-10-01", List.of("Courier", "Herald"))));
    Triage explained = new Triage(
        new Suppressions(List.of(suppression("code", "D01")), TODAY), Baseline.NONE, Baseline.NONE);
    assertThat(explained.accept(List.of(CONFLICT), EVENTS)).isEqualTo(Baseline.NONE);
  }

  @Test
  void an_earlier_report_is_a_baseline_too() {
    Baseline earlier = Triage.NONE.accept(List.of(CONFLICT), EVENTS);
    assertThat(new Triage(Suppressions.NONE, Baseline.NONE, earlier)
            .apply(List.of(CONFLICT, CONFLICT), EVENTS))
        .extracting(Finding::status)
        .containsExactly(Status.BASELINED, Status.NEW);
  }

  @Test
  void a_suppression_that_would_hide_everything_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> suppression("nothing", ""))
        .withMessageContaining("needs code, event, outlet or fingerprint");
  }

  private static Suppression suppression(String key, String value) {
    return new Suppression(
        Optional.of(value).filter(v -> key.equals("code")),
        Optional.of(value).filter(v -> key.equals("event")),
        Optional.of(value).filter(v -> key.equals("outlet")),
        Optional.of(value).filter(v -> key.equals("fingerprint")),
        "asked them",
        Optional.empty(),
        AT);
  }

  private static Suppression until(String day) {
    return new Suppression(
        Optional.of("D01"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "asked them",
        Optional.of(LocalDate.parse(day)),
        AT);
  }

  private static Status status(Suppression one) {
    return apply(one).get(0).status();
  }

  private static List<Finding> apply(Suppression one) {
    Suppressions suppressions = new Suppressions(List.of(one), TODAY);
    return new Triage(suppressions, Baseline.NONE, Baseline.NONE).apply(List.of(CONFLICT), EVENTS);
  }
}
