package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.Result;
import org.crosscheck.check.Grade;
import org.crosscheck.claim.Claim;
import org.crosscheck.cli.report.Layout.Detail;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void showsConflictsThenOpenQuestionsThenFigures() {
    assertThat(text(Samples.full(), Layout.PLAIN)).isEqualTo("""
        Qamishli, 2016-07-27 (4 outlets, 3 origins, contested) [e6-qamishli]
          error   D03 MISQUOTED_ORIGIN: Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying
                  32, on the same day and about the same bombing.
                  claims.csv:2:1 claims.csv:3:1
          warning D27 UNATTRIBUTED_OUTLIER: TRT names nobody for 70, which is outside 30 to 40.
                  claims.csv:2:1 claims.csv:4:1
          open    O01 ORDER_UNKNOWN: A rising toll or a conflict: the publication times would tell.
                  claims.csv:2:1 claims.csv:3:1 claims.csv:5:1
          1 cleared (N01)

          people injured, 2016-07-27: 7 to 70 or more by 4 claims; no best figure (range)

          Outlet           Figure       Counts             Published   Origins
          Ahram            at least 40  injured            2016-07-27  a security source; denied by Coaliti…
          Asharq Al-Awsat  30           injured            2016-07-27  state TV
          NNA              32           civilians injured  2016-07-28  state TV
          TRT              70           civilians injured  2016-07-28

        Qamishli, 2016-07-27 (2 outlets, 1 origin, fair) [e-cleared]: no conflict, 1 cleared (N01)
        1 event with nothing to compare

        Inputs
          error   R02 BAD_FIGURE: figure must be a number or words for one, got "lots"
                  claims.csv:9:4

        7 claims of 7 outlets, 3 events: 2 conflicts (1 error, 1 warning, 0 notes), 2 open, 2 cleared
        """);
  }

  @Test
  void listsWhatIsClearedWhenAsked() {
    assertThat(text(Samples.full(), new Layout(100, false, Detail.EXPLAINED)))
        .contains("""
                      claims.csv:2:1 claims.csv:3:1 claims.csv:5:1
              cleared N01 BOUND_SATISFIED: "at least 40" agrees with 70.
                      claims.csv:4:1 claims.csv:5:1

              people injured, 2016-07-27: 7 to 70 or more by 4 claims; no best figure (range)

              Outlet  \
            """)
        .contains("""
            Qamishli, 2016-07-27 (2 outlets, 1 origin, fair) [e-cleared]: no conflict, 1 cleared (N01)
              cleared N01 BOUND_SATISFIED: "at least 7" agrees with 7.
                      claims.csv:6:1 claims.csv:7:1
            1 event with nothing to compare
            """);
  }

  @Test
  void saysOnlyWhatFailsTheRunWhenAskedToBeQuiet() {
    Layout quiet = new Layout(100, false, Detail.QUIET);
    assertThat(text(Samples.full(), quiet)).isEqualTo("""
        Qamishli, 2016-07-27 (4 outlets, 3 origins, contested) [e6-qamishli]
          error   D03 MISQUOTED_ORIGIN: Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying
                  32, on the same day and about the same bombing.
                  claims.csv:2:1 claims.csv:3:1

        Inputs
          error   R02 BAD_FIGURE: figure must be a number or words for one, got "lots"
                  claims.csv:9:4

        7 claims of 7 outlets, 3 events: 2 conflicts (1 error, 1 warning, 0 notes), 2 open, 2 cleared
        """);
    assertThat(text(Samples.with(Samples.oddColumn()), quiet))
        .isEqualTo("1 claim of 1 outlet, 0 events: 0 conflicts, 0 open, 0 cleared\n");
  }

  @Test
  void wrapsMessagesUnderThemselves() {
    assertThat(text(Samples.full(), new Layout(50, false, Detail.USUAL))).contains("""
        Qamishli, 2016-07-27 (4 outlets, 3 origins,
        contested) [e6-qamishli]
          error   D03 MISQUOTED_ORIGIN: Asharq Al-Awsat
                  says state TV said 30; NNA quotes state
                  TV as saying 32, on the same day and
                  about the same bombing.
                  claims.csv:2:1 claims.csv:3:1
        """);
  }

  @Test
  void paintsOnlyWhatItWroteItself() {
    assertThat(text(Samples.full(), new Layout(100, true, Detail.USUAL)))
        .contains(
            "\u001b[1mQamishli, 2016-07-27 (4 outlets, 3 origins, contested) [e6-qamishli]\u001b[0m\n"
                + "  \u001b[1;31merror   \u001b[0mD03 MISQUOTED_ORIGIN: Asharq")
        .contains("  \u001b[33mwarning \u001b[0mD27")
        .contains("  \u001b[36mopen    \u001b[0mO01")
        .contains("          \u001b[2mclaims.csv:2:1 claims.csv:4:1\u001b[0m\n");
  }

  @Test
  void keepsHostileTextInert() {
    assertThat(text(Samples.hostile("\u001b[1m\u202eb\r\nc\u009b"), Layout.PLAIN))
        .isEqualTo("""
        \\u001b[1m\\u202eb c\\u009b, date not stated (2 outlets, 1 origin, weak) [\\u001b[1m\\u202eb c\\u009b]
          warning D01 \\u001b[1m\\u202eb c\\u009b: \\u001b[1m\\u202eb c\\u009b
                  \\u001b[1m\\u202eb c\\u009b:1:1 claims.csv:2:1

          Outlet                  Figure                   Counts                   Published   Origins
          \\u001b[1m\\u202eb c\\u0…  \\u001b[1m\\u202eb c\\u00…  \\u001b[1m\\u202eb c\\u00…
          \\u001b[1m\\u202eb c\\u0…  12                       civilians injured        2016-07-28  \\u001b[1m\\u…

        Inputs
          note    R01 \\u001b[1m\\u202eb c\\u009b: \\u001b[1m\\u202eb c\\u009b
                  \\u001b[1m\\u202eb c\\u009b:1:1

        2 claims of 1 outlet, 1 event: 1 conflict (0 errors, 1 warning, 0 notes), 0 open, 0 cleared
        """);
  }

  @Test
  void saysThatNothingWasChecked() {
    assertThat(text(Samples.empty(), Layout.PLAIN)).isEqualTo("No claims: nothing was checked.\n");
  }

  @Test
  void takesNoMoreThanALineForEventsWithNothingToCompare() {
    assertThat(text(Samples.with(), Layout.PLAIN))
        .isEqualTo("1 claim of 1 outlet, 0 events: 0 conflicts, 0 open, 0 cleared\n");
  }

  @Test
  void cutsLongListsOfPlacesAndOpenQuestionsAndFigures() {
    List<Claim> claims = IntStream.range(1, 43)
        .mapToObj(n -> Samples.claim(n, "Outlet " + n, "" + n))
        .toList();
    List<Verdict> verdicts = claims.stream()
        .skip(1)
        .map(claim -> Samples.verdict(claims.get(0), claim, Samples.ORDER, "Open: " + claim.id()))
        .toList();
    assertThat(text(result(claims, verdicts), Layout.PLAIN))
        .contains("\n  and 31 more open: see --verbose\n")
        .contains("\n  and 2 more: see --verbose\n");
    assertThat(text(result(claims, sameWords(claims)), Layout.PLAIN)).contains("""
          open    O01 ORDER_UNKNOWN: The same.
                  claims.csv:2:1 claims.csv:3:1 claims.csv:4:1 claims.csv:5:1 claims.csv:6:1 claims.csv:7:1
                  claims.csv:8:1 claims.csv:9:1 and 34 more
        """);
  }

  @Test
  void cutsNoListWhenAskedForEverything() {
    List<Claim> claims = IntStream.range(1, 43)
        .mapToObj(n -> Samples.claim(n, "Outlet " + n, "" + n))
        .toList();
    assertThat(text(result(claims, sameWords(claims)), new Layout(100, false, Detail.FULL)))
        .contains("claims.csv:43:1\n")
        .doesNotContain("see --verbose")
        .doesNotContain("and 34 more");
  }

  private static List<Verdict> sameWords(List<Claim> claims) {
    return claims.stream()
        .skip(1)
        .map(claim -> Samples.verdict(claims.get(0), claim, Samples.ORDER, "The same."))
        .toList();
  }

  @Test
  void namesDaysAsFarAsTheyAreKnown() {
    assertThat(Stream.of(
            days("2016-07-27", "2016-07-29"), days("2016-07-27", ""), days("", "2016-07-29")))
        .containsExactly(
            "Qamishli, 2016-07-27 to 2016-07-29 (1 outlet, 1 origin) [e1]",
            "Qamishli, from 2016-07-27 (1 outlet, 1 origin) [e1]",
            "Qamishli, until 2016-07-29 (1 outlet, 1 origin) [e1]");
  }

  private static String days(String from, String to) {
    Claim a = Samples.claim(1, "A", "1");
    Event event = new Event("e1", List.of(a), day(from), day(to), "Qamishli", 1, 1, List.of());
    return Headline.of(event, Optional.empty());
  }

  private static Optional<java.time.LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(java.time.LocalDate.parse(text));
  }

  private static Result result(List<Claim> claims, List<Verdict> verdicts) {
    return new Result(
        claims,
        List.of(),
        List.of(Samples.event("e1", claims, 1)),
        Map.of("e1", Grade.FAIR),
        verdicts,
        List.of(),
        List.of(),
        List.of(),
        true);
  }

  private static String text(Result result, Layout layout) {
    return Samples.written(new TextReport(), result, layout);
  }
}
