package org.crosscheck.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.TimeGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {
  private static final List<Window> WINDOWS = List.of(
      Window.UNKNOWN,
      Window.unresolved("Friday"),
      Window.unresolved("on Friday"),
      window("2017-10-01"),
      window("2017-10-02"),
      window("2017-10-01 to 2017-10-02"),
      window("2017-10-01 to 2017-10-03"),
      window("2017-09-01 to 2017-10-02"),
      window("Oct 2017"),
      window("in Oct 2017"),
      window("2017"),
      window("September"),
      window("in September"),
      window("since September"),
      window("since 2017-10-01"),
      window("since Oct 2017"),
      since("2017-10-01", "2017-10-20"),
      since("2017-10-01", "2017-10-25"),
      TimeGrammar.window("", "2017-10-02", Optional.empty()));

  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 1 October 2017",
    "2017-10-01 to 2017-10-02, 2017-10-01",
    "2017-10-01 to 2017-10-02, 2017-10-02",
    "Oct 2017, 2017-10-17",
    "2017, 2017-10-17",
    "in Oct 2017, 2017-10-01 to 2017-10-31",
    "since 2017-09-01, since Sep 2017",
    "in September, during September",
    "since September, since  September",
  })
  void oneTimeInOtherWordsIsTheSame(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.SAME);
    assertThat(relation(other, one)).isEqualTo(Relation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 2017-09-30 to 2017-10-02",
    "2017-10-17, in Oct 2017",
    "2017-10-01 to 2017-10-02, 2017-10-01 to 2017-10-05",
    "in Oct 2017, in 2017",
  })
  void aTimeIsInsideALongerOne(String inner, String outer) {
    assertThat(relation(inner, outer)).isEqualTo(Relation.INSIDE);
    assertThat(relation(outer, inner)).isEqualTo(Relation.AROUND);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 2017-10-02",
    "Sep 2017, Oct 2017",
    "2017-10-01 to 2017-10-02, 2017-10-03",
  })
  void timesWithoutACommonDayAreApart(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.APART);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01 to 2017-10-02, 2017-10-02 to 2017-10-03",
    "since September, in September",
    "since September, since July",
    "September, in September",
  })
  void timesThatOnlyOverlapOrAreWordedOtherwiseAreDifferent(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "since 2017-10-01, since 2017-11-01",
    "since 2017-10-01, 2017-10-05",
    "since 2017-10-01, 2017-10-01",
    "since Oct 2017, in Oct 2017",
    "since 2017-10-01, since September",
    "2017-10-01, in September",
  })
  void anOpenEndOrWordsBesideDaysAreUnknown(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.UNKNOWN);
    assertThat(relation(other, one)).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void aTimeNotStatedIsUnknown() {
    assertThat(Windows.relation(Window.UNKNOWN, window("2017-10-01"))).isEqualTo(Relation.UNKNOWN);
    assertThat(Windows.relation(Window.UNKNOWN, Window.UNKNOWN)).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void twoCountsSinceOneDayAreNestedOnceTheirReportsAreDated() {
    assertThat(
            Windows.relation(since("2017-09-01", "2017-10-05"), since("2017-09-01", "2017-10-20")))
        .isEqualTo(Relation.INSIDE);
  }

  @Test
  void oneOpenAndOneDatedCountSinceOneDayAreTheSame() {
    assertThat(Windows.relation(window("since 2017-09-01"), since("2017-09-01", "2017-10-20")))
        .isEqualTo(Relation.SAME);
  }

  @Test
  void wordsOfPlaceInASentenceDoNotChangeAnUnresolvedDay() {
    assertThat(Windows.relation(Window.unresolved("on Friday"), Window.unresolved("Friday")))
        .isEqualTo(Relation.SAME);
    assertThat(Windows.relation(Window.unresolved("Monday"), Window.unresolved("Friday")))
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void readsTheSameFromBothSides() {
    assertThat(Lists.cartesianProduct(WINDOWS, WINDOWS))
        .allSatisfy(pair -> assertThat(Windows.relation(pair.get(0), pair.get(1)))
            .isEqualTo(Windows.relation(pair.get(1), pair.get(0)).reversed()));
  }

  private static Relation relation(String a, String b) {
    return Windows.relation(window(a), window(b));
  }

  private static Window window(String date) {
    return TimeGrammar.window(date, "", Optional.empty());
  }

  private static Window since(String day, String published) {
    return TimeGrammar.window("since " + day, "", Optional.of(TimeGrammar.moment(published)));
  }
}
