package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Sample;
import org.crosscheck.claim.Window;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;
import org.junit.jupiter.api.Test;

/** What a record may say of a source, and above all what it may not: the degenerate cases. */
class TrackRecordsTest {
  @Test
  void an_outlet_that_alone_tells_of_an_event_has_no_score_and_a_reason() {
    TrackRecord herald = Judged.of(claim("a").by("Herald")).record(Kind.OUTLET, "Herald");
    assertThat(herald.scores())
        .isEqualTo(new TrackRecord.Scores(Optional.empty(), Optional.empty()));
    assertThat(herald.noAgreement()).contains("single source");
    assertThat(herald.tier()).isEmpty();
    assertThat(herald.letter()).isEqualTo('F');
  }

  @Test
  void two_that_disagree_without_a_history_weigh_nothing_and_both_are_reported() {
    Judged run = Judged.of(
        aboard("a").by("Herald").says(30).at("2017-10-09"),
        aboard("b").by("Courier").says(90).at("2017-10-09"));
    for (String name : List.of("Herald", "Courier")) {
      TrackRecord record = run.record(Kind.OUTLET, name);
      assertThat(record.noAgreement()).contains("two differ, no third");
      assertThat(record.figures())
          .extracting(JudgedFigure::standing, JudgedFigure::weight)
          .containsExactly(tuple(Standing.STANDOFF, 0.0));
    }
  }

  @Test
  void a_third_origin_tells_which_of_two_agrees() {
    Judged run = Judged.of(
        aboard("a").by("Herald").says(30).at("2017-10-09"),
        aboard("b").by("Courier").says(90).at("2017-10-09"),
        aboard("c").by("Mirror").says(30).at("2017-10-09"));
    assertThat(agreement(run, "Herald").mean())
        .isGreaterThan(agreement(run, "Courier").mean());
    assertThat(agreement(run, "Herald").n()).isEqualTo(1);
  }

  @Test
  void all_that_relay_one_monitor_are_one_witness_and_only_the_monitor_accrues_evidence() {
    Judged few = Judged.of(monitored(1));
    Judged many = Judged.of(monitored(40));
    TrackRecord monitor = many.record(Kind.ORIGIN, "Monitor");
    assertThat(monitor.outlets()).isEqualTo(40);
    assertThat(monitor.figures()).hasSize(1);
    assertThat(monitor.scores()).isEqualTo(few.record(Kind.ORIGIN, "Monitor").scores());
    assertThat(many.record(Kind.OUTLET, "relay 7").noAgreement()).contains("only relays");
    assertThat(agreement(many, "Courier")).isEqualTo(agreement(few, "Courier"));
  }

  @Test
  void agreement_with_a_copy_of_oneself_is_none() {
    Judged run = Judged.of(
        claim("a").by("Monitor").says(30).at("2017-10-02"),
        claim("b").by("Herald").citing("Monitor").says(30).at("2017-10-03"),
        claim("c").by("Mirror").citing("Monitor").says(30).at("2017-10-03"));
    assertThat(run.record(Kind.OUTLET, "Monitor").noAgreement()).contains("single source");
  }

  @Test
  void outlets_that_cite_each_other_in_a_circle_are_no_two_witnesses() {
    Judged run = Judged.of(
        claim("a").by("Herald").citing("Mirror").says(30).at("2017-10-02"),
        claim("b").by("Mirror").citing("Herald").says(30).at("2017-10-02"));
    assertThat(run.records().sources())
        .allSatisfy(record -> assertThat(record.scores().agreement()).isEmpty());
    assertThat(run.verdicts()).extracting(verdict -> verdict.rule().code()).contains("D28");
  }

  @Test
  void the_relay_that_says_otherwise_than_its_origin_misquotes_and_the_other_does_not() {
    Judged run = Judged.of(
        aboard("a").by("Monitor").says(35).at("2017-10-02"),
        aboard("b").by("Herald").citing("Monitor").says(37).at("2017-10-02"),
        aboard("c").by("Mirror").citing("Monitor").says(35).at("2017-10-02"));
    TrackRecord herald = run.record(Kind.OUTLET, "Herald");
    assertThat(herald.count(Standing.MISQUOTED)).isEqualTo(1);
    assertThat(herald.figures())
        .extracting(JudgedFigure::code, JudgedFigure::by)
        .containsExactly(tuple("D04", List.of("Monitor")));
    TrackRecord mirror = run.record(Kind.OUTLET, "Mirror");
    assertThat(mirror.count(Standing.QUOTED)).isEqualTo(1);
    assertThat(mirror.quotations()).isEqualTo(1);
  }

  @Test
  void where_the_origin_is_silent_the_other_relays_tell_and_one_against_one_is_disputed() {
    Sample first = aboard("a").by("Herald").citing("state TV").says(32).at("2017-10-02");
    Sample second = aboard("b").by("Mirror").citing("state TV").says(30).at("2017-10-02");
    Sample third = aboard("c").by("Courier").citing("state TV").says(32).at("2017-10-02");
    Judged two = Judged.of(first, second);
    assertThat(two.record(Kind.OUTLET, "Herald").count(Standing.DISPUTED)).isEqualTo(1);
    assertThat(two.record(Kind.OUTLET, "Mirror").quotations()).isZero();
    Judged three = Judged.of(first, second, third);
    assertThat(three.record(Kind.OUTLET, "Mirror").count(Standing.MISQUOTED)).isEqualTo(1);
  }

  @Test
  void a_lower_earlier_figure_is_no_error_and_a_higher_one_is() {
    Sample early = claim("a").by("Herald").says(10).at("2017-10-01");
    Sample high = claim("b").by("Mirror").says(90).at("2017-10-01");
    Sample late = claim("c").by("Courier").says(30).at("2017-10-05");
    Judged run = Judged.of(early, high, late);
    Knowledge known = verified(run.events().get(0).id(), 30, Optional.of("2017-10-05"));
    assertThat(checked(run, "Herald", known)).isEmpty();
    assertThat(checked(run, "Mirror", known)).contains(false);
    assertThat(checked(run, "Courier", known)).contains(true);
  }

  @Test
  void a_round_number_is_right_for_those_around_it_and_another_group_is_not_judged() {
    Judged run = Judged.of(
        claim("a").by("Herald").says(1200).at("2017-10-05"),
        claim("b").by("Mirror").says(1200).of("children").at("2017-10-05"),
        claim("c").by("Courier").says(1186).at("2017-10-05"));
    Knowledge known = verified(run.events().get(0).id(), 1187, Optional.empty());
    assertThat(checked(run, "Herald", known)).contains(true);
    assertThat(checked(run, "Courier", known)).contains(false);
    assertThat(run.record(Kind.OUTLET, "Mirror", known).scores().verified()).isEmpty();
  }

  @Test
  void verified_accuracy_and_agreement_are_two_columns() {
    Judged run = Judged.of(
        claim("a").by("Herald").says(30).at("2017-10-09"),
        claim("b").by("Courier").says(30).at("2017-10-09"));
    Knowledge known = verified(run.events().get(0).id(), 44, Optional.empty());
    TrackRecord.Scores scores = run.record(Kind.OUTLET, "Herald", known).scores();
    assertThat(scores.verified().orElseThrow().mean()).isLessThan(0.5);
    assertThat(scores.agreement().orElseThrow().mean()).isGreaterThan(0.5);
    assertThat(run.records(known).checked()).isEqualTo(2);
  }

  @Test
  void a_letter_takes_ten_verified_figures_and_a_narrow_interval() {
    assertThat(checkedOften(9).letter()).isEqualTo('F');
    TrackRecord often = checkedOften(40);
    assertThat(often.scores().verified().orElseThrow().width()).isLessThan(0.25);
    assertThat(often.letter()).isEqualTo('A');
  }

  @Test
  void agreement_alone_never_earns_a_letter_however_often_it_was_seen() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      claims.add(numbered("a", i).by("Herald").build());
      claims.add(numbered("b", i).by("Courier").build());
    }
    Judged run = Judged.of(claims);
    TrackRecord herald = run.record(Kind.OUTLET, "Herald");
    assertThat(herald.letter()).isEqualTo('F');
    assertThat(agreement(run, "Herald").n()).isEqualTo(60);
    assertThat(agreement(run, "Herald").width()).isGreaterThan(0.2);
    assertThat(agreement(run, "Herald").mean()).isLessThan(1);
  }

  @Test
  void sources_that_the_data_cannot_tell_apart_share_a_tier() {
    Judged run = Judged.of(
        aboard("a").by("Herald").says(30).at("2017-10-09"),
        aboard("b").by("Courier").says(90).at("2017-10-09"),
        aboard("c").by("Mirror").says(30).at("2017-10-09"));
    assertThat(run.records().sources())
        .extracting(record -> record.tier().orElse(0))
        .containsOnly(1);
  }

  @Test
  void who_is_mostly_verified_wrong_is_a_tier_below_who_is_mostly_right() {
    List<Claim> claims = new ArrayList<>();
    List<VerifiedFigure> known = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      claims.add(numbered("a", i).by("Herald").says(30).event("E" + i).build());
      claims.add(numbered("b", i).by("Courier").says(77).event("E" + i).build());
      known.addAll(verified("E" + i, 30, Optional.empty()).verified());
    }
    Judged run = Judged.of(claims);
    Knowledge knowledge = new Knowledge(known, List.of());
    assertThat(run.record(Kind.OUTLET, "Herald", knowledge).tier()).hasValue(1);
    assertThat(run.record(Kind.OUTLET, "Courier", knowledge).tier()).hasValue(2);
  }

  @Test
  void a_rating_by_others_moves_verified_accuracy_and_is_listed_where_it_finds_its_source() {
    Judged run =
        Judged.of(claim("a").by("Herald").says(30), claim("b").by("Courier").says(30));
    Knowledge plain = verified(run.events().get(0).id(), 30, Optional.empty());
    Rating poor = new Rating("The Herald", 0.1, 4, "Board", "2024");
    Rating nobody = new Rating("Nobody", 0.1, 4, "Board", "2024");
    Knowledge rated = new Knowledge(plain.verified(), List.of(poor, nobody));
    TrackRecord herald = run.record(Kind.OUTLET, "Herald", rated);
    assertThat(herald.rating()).contains(poor);
    assertThat(herald.scores().verified().orElseThrow().mean()).isEqualTo((0.4 + 1) / 5);
    assertThat(herald.scores().agreement())
        .isEqualTo(run.record(Kind.OUTLET, "Herald", plain).scores().agreement());
    assertThat(run.records(rated).unknown()).containsExactly(nobody);
  }

  @Test
  void a_verified_figure_that_no_claim_is_about_is_told() {
    Judged run = Judged.of(claim("a").by("Herald").says(30));
    Knowledge known = verified("elsewhere", 30, Optional.empty());
    assertThat(run.records(known).unmatched()).isEqualTo(known.verified());
  }

  @Test
  void who_changes_its_figure_is_taken_at_its_latest_word_and_the_history_is_kept() {
    Judged run = Judged.of(
        claim("a").by("Herald").says(10).at("2017-10-01"),
        claim("b").by("Herald").says(30).at("2017-10-03"),
        claim("c").by("Herald").says(25).at("2017-10-04").text("The toll was corrected to 25"),
        claim("d").by("Herald").atLeast(20).at("2017-10-05"));
    TrackRecord herald = run.record(Kind.OUTLET, "Herald");
    assertThat(herald.figures()).extracting(figure -> figure.claim().id()).containsExactly("d");
    assertThat(herald.conduct().raises()).isEqualTo(1);
    assertThat(herald.conduct().lowers() + herald.conduct().corrects()).isEqualTo(2);
    assertThat(herald.conduct().bounds()).isEqualTo(1);
  }

  @Test
  void who_was_first_and_who_late_is_told_without_a_score() {
    Judged run = Judged.of(
        claim("a").by("Herald").says(10).at("2017-10-01"),
        claim("b").by("Courier").says(10).at("2017-10-03"),
        claim("c").by("Mirror").says(10));
    assertThat(run.record(Kind.OUTLET, "Herald").conduct().first()).isEqualTo(1);
    assertThat(run.record(Kind.OUTLET, "Herald").conduct().late()).hasValue(0);
    assertThat(run.record(Kind.OUTLET, "Courier").conduct().first()).isZero();
    assertThat(run.record(Kind.OUTLET, "Courier").conduct().late()).hasValue(2);
    assertThat(run.record(Kind.OUTLET, "Mirror").conduct().late()).isEmpty();
  }

  @Test
  void each_measure_has_scores_of_its_own() {
    Judged run = Judged.of(
        claim("a").by("Herald").says(30),
        claim("b").by("Courier").says(30),
        claim("c").by("Herald").measure("injured").says(70));
    assertThat(run.record(Kind.OUTLET, "Herald").byMeasure()).containsOnlyKeys("killed");
  }

  @Test
  void names_of_one_origin_are_one_record_and_officials_of_two_outlets_are_two() {
    Judged run = Judged.of(
        claim("a").by("Herald").citing("Springfield Observatory for Justice").says(30),
        claim("b")
            .by("Courier")
            .citing("the Springfield Observatory for Justice")
            .says(30),
        claim("c").by("Herald").citing("an official").says(30),
        claim("d").by("Courier").citing("an official").says(30));
    assertThat(run.records().sources())
        .filteredOn(record -> record.kind() == Kind.ORIGIN)
        .extracting(TrackRecord::name)
        .containsExactly(
            "Springfield Observatory for Justice", "an official (Courier)", "an official (Herald)");
  }

  @Test
  void the_order_of_the_claims_makes_no_difference() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(claim("c" + i)
          .by("outlet " + i)
          .says(20 + i % 4)
          .at("2017-10-0" + (1 + i % 5))
          .build());
      claims.add(
          claim("d" + i).by("outlet " + i).citing("police").says(30 + i % 2).build());
    }
    TrackRecords straight = Judged.of(claims).records();
    Collections.shuffle(claims, new Random(5));
    assertThat(Judged.of(claims).records()).isEqualTo(straight);
  }

  /** Who is aboard does not change: two figures for it are a conflict, whenever they were given. */
  private static Sample aboard(String id) {
    return claim(id).measure("aboard");
  }

  private static Sample[] monitored(int relays) {
    List<Sample> samples = new ArrayList<>();
    samples.add(claim("a").by("Courier").says(30).at("2017-10-09"));
    samples.add(claim("b").by("Mirror").says(31).at("2017-10-09"));
    for (int i = 0; i < relays; i++) {
      samples.add(claim("r" + i).by("relay " + i).citing("Monitor").says(30).at("2017-10-09"));
    }
    return samples.toArray(Sample[]::new);
  }

  private static Sample numbered(String id, int event) {
    return claim(id + event)
        .says(30)
        .in("Town " + (char) ('A' + event % 26) + event)
        .on("2017-10-01");
  }

  private static TrackRecord checkedOften(int figures) {
    List<Claim> claims = new ArrayList<>();
    List<VerifiedFigure> known = new ArrayList<>();
    for (int i = 0; i < figures; i++) {
      claims.add(numbered("a", i).by("Herald").event("E" + i).build());
      known.addAll(verified("E" + i, 30, Optional.empty()).verified());
    }
    return Judged.of(claims).record(Kind.OUTLET, "Herald", new Knowledge(known, List.of()));
  }

  private static Optional<Boolean> checked(Judged run, String outlet, Knowledge known) {
    return run.record(Kind.OUTLET, outlet, known).figures().get(0).verified();
  }

  private static Knowledge verified(String event, double truth, Optional<String> asOf) {
    Figure figure = new Figure(truth, truth, Bound.EXACT, "checked");
    return new Knowledge(
        List.of(new VerifiedFigure(
            event,
            Measure.KILLED,
            Population.UNSTATED,
            Window.UNKNOWN,
            figure,
            asOf.map(LocalDate::parse),
            2)),
        List.of());
  }

  private static Agreement agreement(Judged run, String outlet) {
    return run.record(Kind.OUTLET, outlet).scores().agreement().orElseThrow();
  }
}
