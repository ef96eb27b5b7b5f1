package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar expressions inside a time expression, in an article of Wednesday, 22 November 2017. */
class TimeDatesTest {
  private static final Optional<Moment> WEDNESDAY =
      Optional.of(Moment.day(LocalDate.of(2017, 11, 22)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since 1991                  | 1991 = 1991-01-01 to 1991-12-31",
        "since early September       | early September = 2017-09-01 to 2017-09-30",
        "as of Friday                | Friday = 2017-11-17",
        "by the end of 2016          | the end of 2016 = 2016-01-01 to 2016-12-31",
        "so far this year            | this year = 2017-01-01 to 2017-12-31",
        "from 1991 to 1997           | 1991 = 1991-01-01 to 1991-12-31; 1997 = 1997-01-01 to 1997-12-31",
        "between Friday and Sunday   | Friday = 2017-11-17; Sunday = 2017-11-19",
        "Nov. 1 and 2                | Nov. 1 = 2017-11-01; 2 = 2017-11-02",
        "15-20 Nov. 2016             | 15 = 2016-11-15; 20 Nov. 2016 = 2016-11-20",
        "on Monday night             | Monday night = 2017-11-20",
      })
  void standEachForItself(String text, String dates) {
    assertThat(dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dated 03/04/2017   | 03/04/2017 = 2017-03-04",
        "last Monday        | last Monday = 2017-11-20",
        "last Tuesday       | last Tuesday = 2017-11-14",
        "next Friday        | next Friday = 2017-12-01",
        "Independence Day   | Independence Day = 2017-07-04",
        "10 Muharram 1439   | 10 Muharram 1439 = 2017-09-30",
      })
  void haveTheCommonerOfTwoReadings(String text, String dates) {
    assertThat(dates(text)).isEqualTo(dates);
  }

  @Test
  void keepTheirPlaceInTheText() {
    String text = "It ran from 1991 to 1997.";
    assertThat(TimeGrammar.find(text, WEDNESDAY))
        .flatExtracting(TimeMention::dates)
        .extracting(date -> text.substring(date.start(), date.end()))
        .containsExactly("1991", "1997");
  }

  private static String dates(String text) {
    return String.join(
        "; ",
        TimeGrammar.find(text, WEDNESDAY).stream()
            .flatMap(mention -> mention.dates().stream())
            .map(date -> date.window().text() + " = " + date.window().words())
            .toList());
  }
}
