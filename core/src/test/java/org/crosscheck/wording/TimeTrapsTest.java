package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers that look like times and are none. */
class TimeTrapsTest {
  private static final Optional<Moment> PUBLISHED =
      Optional.of(Moment.day(LocalDate.of(2017, 11, 22)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May said 12 may have died",
        "They march for peace",
        "The March for Life",
        "Jan Kavan met April Smith",
        "the Sunday Times and the Sheffield Wednesday fans",
        "sales on Black Friday",
        "a second strike, the third, the G7",
        "Route 4, Channel 4, Article 5, Resolution 2254",
        "24/7 after 9/11",
        "sat in the sun",
        "killed 2014 people",
        "killed 2014 in Homs",
        "in 1998 cases",
        "$2014 and 2014m",
        "a 14-year-old boy, 14 years old, aged 14",
        "a three-day-old baby",
        "rose from 10 to 15",
        "won 3-1",
        "a quarter of the victims fled the Christian Quarter",
        "March 1,200 people",
        "call 555-11-2017-33",
        "31.12 metres",
        "99/99/2017 and 13/13/2017",
        "at least 12 killed",
        "11/16 of an inch, 3/4 of them, 7/7 and 5/12",
        "the 1800 block of Main Street, the 1400-1500 block",
        "on the 4th floor, the 4th Division, on the 4th Brigade's flank",
        "Black September and the Black Friday sales",
        "He took second place, third in line, a first",
        "since the police said so",
        "a deal of $12 million, $12 May pay",
        "phone 555-0123, flight 9268, 7.62x39 mm, F-16 and Su-24",
        "aged 10-15, by 52-48, 9-to-5",
        "the last man, the first of them, last of all",
      })
  void findsNoTime(String text) {
    assertThat(TimeGrammar.find(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 may have died in May          | May",
        "In May second graders may march  | May",
        "They march in March              | March",
        "the Times of Sunday              | Sunday",
        "killed 2014 people in 2014       | 2014",
        "In September 12 people died      | September",
        "killed 12 Sunday                 | Sunday",
        "a boy, 14, killed 14 days ago    | 14 days ago",
        "on Sat. Nov. 18 they sat         | Sat. Nov. 18",
      })
  void findsTheTimeBesideTheTrap(String text, String expression) {
    assertThat(TimeGrammar.find(text, PUBLISHED))
        .extracting(mention -> mention.window().text())
        .containsExactly(expression);
  }
}
