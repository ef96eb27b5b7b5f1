package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.crosscheck.cli.report.html.Calendar.Tick;
import org.junit.jupiter.api.Test;

class CalendarTest {
  @Test
  void a_day_has_its_name_in_its_middle() {
    assertThat(calendar("2017-10-02T00:00", "2017-10-02T23:59:59", false).ticks())
        .extracting(Tick::label)
        .containsExactly("2 Oct");
  }

  @Test
  void hours_are_told_where_they_are_known() {
    assertThat(labels("2017-10-02T13:00", "2017-10-03T02:00", true))
        .containsExactly("15:00", "18:00", "21:00", "3 Oct");
  }

  @Test
  void months_and_years_follow() {
    assertThat(labels("2017-09-20T00:00", "2018-02-03T00:00", false))
        .containsExactly("Oct 2017", "Nov 2017", "Dec 2017", "Jan 2018", "Feb 2018");
    assertThat(labels("2015-06-01T00:00", "2023-06-01T00:00", false))
        .containsExactly("2016", "2018", "2020", "2022");
  }

  @Test
  void the_longest_time_ends() {
    assertThat(labels("0001-01-01T00:00", "9999-12-31T23:59:59", false)).hasSizeLessThan(12);
  }

  @Test
  void one_moment_stands_in_the_middle() {
    LocalDateTime time = LocalDateTime.parse("2017-10-02T13:00");
    assertThat(new Calendar(time, time, 0, 100, true).at(time)).isEqualTo(50);
  }

  private static List<String> labels(String first, String last, boolean hours) {
    return calendar(first, last, hours).ticks().stream().map(Tick::label).toList();
  }

  private static Calendar calendar(String first, String last, boolean hours) {
    return new Calendar(LocalDateTime.parse(first), LocalDateTime.parse(last), 0, 100, hours);
  }
}
