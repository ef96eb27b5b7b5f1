package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single expressions mean in an article of Wednesday, 22 November 2017. */
class TimeFindTest {
  private static final Optional<Moment> WEDNESDAY =
      Optional.of(Moment.day(LocalDate.of(2017, 11, 22)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left on 22 November 2017.      | 22 November 2017      | 2017-11-22",
        "He left on Nov. 21 by car.        | Nov. 21               | 2017-11-21",
        "He left on November 21, 2016.     | November 21, 2016     | 2016-11-21",
        "on the 22nd of November           | 22nd of November      | 2017-11-22",
        "dated 2017-11-20T18:30:00Z        | 2017-11-20T18:30:00Z  | 2017-11-20",
        "dated 2017-11-20, he said         | 2017-11-20            | 2017-11-20",
        "dated 11/20/2017                  | 11/20/2017            | 2017-11-20",
        "dated 20.11.2017                  | 20.11.2017            | 2017-11-20",
        "BEIRUT, Nov 21 (Agency) —         | Nov 21                | 2017-11-21",
        "It was Wednesday, Nov. 15, 2017.  | Wednesday, Nov. 15, 2017 | 2017-11-15",
        "Mon, 20 Nov 2017                  | Mon, 20 Nov 2017      | 2017-11-20",
        "The Aug. 7 bombings killed 258.   | Aug. 7                | 2017-08-07",
        "Bombs on Aug. 7 killed 258.       | Aug. 7                | 2017-08-07",
        "He died on Feb. 29.               | Feb. 29               | 2016-02-29",
        "on Monday they left               | Monday                | 2017-11-20",
        "on Wednesday they left            | Wednesday             | 2017-11-22",
        "early Monday they left            | early Monday          | 2017-11-20",
        "Monday night at home              | Monday night          | 2017-11-20",
        "last Wednesday they left          | last Wednesday        | 2017-11-15",
        "this Friday they leave            | this Friday           | 2017-11-24",
        "this past Thursday they left      | this past Thursday    | 2017-11-16",
        "this coming Friday they leave     | this coming Friday    | 2017-11-24",
        "next Tuesday they leave           | next Tuesday          | 2017-11-28",
        "Tuesday of last week              | Tuesday of last week  | 2017-11-14",
        "next week on Friday               | next week on Friday   | 2017-12-01",
        "Friday the 13th                   | Friday the 13th       | 2017-10-13",
        "Monday, 11/20                     | Monday, 11/20         | 2017-11-20",
        "today                             | today                 | 2017-11-22",
        "Yesterday                         | Yesterday             | 2017-11-21",
        "tomorrow                          | tomorrow              | 2017-11-23",
        "last night                        | last night            | 2017-11-21",
        "this morning                      | this morning          | 2017-11-22",
        "three days ago                    | three days ago        | 2017-11-19",
        "a day earlier                     | a day earlier         | 2017-11-21",
        "ten days from now                 | ten days from now     | 2017-12-02",
        "twenty-one days ago               | twenty-one days ago   | 2017-11-01",
        "the previous day                  | the previous day      | 2017-11-21",
        "the day before yesterday          | the day before yesterday | 2017-11-20",
        "6:30 p.m. on Monday               | 6:30 p.m. on Monday   | 2017-11-20",
        "Monday at around 6 a.m. GMT       | Monday at around 6 a.m. GMT | 2017-11-20",
        "noon Tuesday                      | noon Tuesday          | 2017-11-21",
        "at Christmas                      | Christmas             | 2017-12-25",
        "on Christmas Eve                  | Christmas Eve         | 2017-12-24",
        "on New Year's Day                 | New Year's Day        | 2018-01-01",
        "on New Year's Eve                 | New Year's Eve        | 2017-12-31",
        "last Thanksgiving Day             | last Thanksgiving Day | 2016-11-24",
        "at Christmas 2015                 | Christmas 2015        | 2015-12-25",
        "on Good Friday                    | Good Friday           | 2017-04-14",
        "next Easter                       | next Easter           | 2018-04-01",
        "on Memorial Day 2016              | Memorial Day 2016     | 2016-05-30",
        "killed on 22/11 at home           | 22/11                 | 2017-11-22",
        "dated 20-Nov-2017                 | 20-Nov-2017           | 2017-11-20",
        "dated 2017/Nov/20                 | 2017/Nov/20           | 2017-11-20",
        "file 20171120                     | 20171120              | 2017-11-20",
        "on 20 Nov, '16                    | 20 Nov, '16           | 2016-11-20",
        "the fourth of July                | fourth of July        | 2017-07-04",
        "on October twenty-first           | October twenty-first  | 2017-10-21",
        "5 May nineteen ninety-six         | 5 May nineteen ninety-six | 1996-05-05",
        "on the 4th, he said               | 4th                   | 2017-11-04",
        "the 25th of last month            | 25th of last month    | 2017-10-25",
        "the first Friday of July          | the first Friday of July | 2017-07-07",
        "the last Sunday in May 2016       | the last Sunday in May 2016 | 2016-05-29",
        "the day before Christmas          | the day before Christmas | 2017-12-24",
        "two days after 3 October          | two days after 3 October | 2017-10-05",
        "three weeks from tomorrow         | three weeks from tomorrow | 2017-12-14",
        "two weeks and two days ago        | two weeks and two days ago | 2017-11-06",
        "later in the day                  | the day               | 2017-11-22",
        "in three days' time               | three days' time      | 2017-11-25",
        "it will close in two weeks        | two weeks             | 2017-12-06",
        "by car at year-end                | year-end              | 2017-12-31",
        "8 Mehr 1396                       | 8 Mehr 1396           | 2017-09-30",
      })
  void placesADay(String text, String expression, LocalDate day) {
    assertThat(windows(text))
        .containsExactly(new Window(
            Optional.of(day), Optional.of(day), Precision.DAY, Window.Kind.INCIDENT, expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed since September        | since September       | SINCE    | MONTH | 2017-09-01 | 2017-11-22",
        "killed since early Monday     | since early Monday    | SINCE    | DAY   | 2017-11-20 | 2017-11-22",
        "killed since dawn on 20 Nov.  | since dawn on 20 Nov. | SINCE    | DAY   | 2017-11-20 | 2017-11-22",
        "killed Since 2014             | Since 2014            | SINCE    | YEAR  | 2014-01-01 | 2017-11-22",
        "killed since Dec. 30          | since Dec. 30         | SINCE    | DAY   | 2016-12-30 | 2017-11-22",
        "killed in September           | September             | WITHIN   | MONTH | 2017-09-01 | 2017-09-30",
        "killed in December            | December              | WITHIN   | MONTH | 2016-12-01 | 2016-12-31",
        "killed in Oct. 2016           | Oct. 2016             | WITHIN   | MONTH | 2016-10-01 | 2016-10-31",
        "killed in July last year      | July last year        | WITHIN   | MONTH | 2016-07-01 | 2016-07-31",
        "the September attack          | September             | INCIDENT | MONTH | 2017-09-01 | 2017-09-30",
        "mid-November                  | mid-November          | INCIDENT | MONTH | 2017-11-01 | 2017-11-30",
        "last September                | last September        | WITHIN   | MONTH | 2017-09-01 | 2017-09-30",
        "last November                 | last November         | WITHIN   | MONTH | 2016-11-01 | 2016-11-30",
        "next May                      | next May              | WITHIN   | MONTH | 2018-05-01 | 2018-05-31",
        "in 2014                       | 2014                  | WITHIN   | YEAR  | 2014-01-01 | 2014-12-31",
        "the 2014 attacks              | 2014                  | INCIDENT | YEAR  | 2014-01-01 | 2014-12-31",
        "in mid-2014                   | mid-2014              | INCIDENT | YEAR  | 2014-01-01 | 2014-12-31",
        "in the 1980s                  | 1980s                 | WITHIN   | YEAR  | 1980-01-01 | 1989-12-31",
        "in nineteen eighty-four       | nineteen eighty-four  | WITHIN   | YEAR  | 1984-01-01 | 1984-12-31",
        "in twenty fifteen             | twenty fifteen        | WITHIN   | YEAR  | 2015-01-01 | 2015-12-31",
        "in the year two thousand      | year two thousand     | WITHIN   | YEAR  | 2000-01-01 | 2000-12-31",
        "killed this week              | this week             | WITHIN   | WEEK  | 2017-11-20 | 2017-11-26",
        "killed last week              | last week             | WITHIN   | WEEK  | 2017-11-13 | 2017-11-19",
        "earlier this week             | earlier this week     | INCIDENT | WEEK  | 2017-11-20 | 2017-11-26",
        "over the weekend              | the weekend           | WITHIN   | WEEK  | 2017-11-18 | 2017-11-19",
        "last weekend                  | last weekend          | WITHIN   | WEEK  | 2017-11-18 | 2017-11-19",
        "this month                    | this month            | WITHIN   | MONTH | 2017-11-01 | 2017-11-30",
        "this year                     | this year             | WITHIN   | YEAR  | 2017-01-01 | 2017-12-31",
        "later in the year             | the year              | WITHIN   | YEAR  | 2017-01-01 | 2017-12-31",
        "this quarter                  | this quarter          | WITHIN   | MONTH | 2017-10-01 | 2017-12-31",
        "the third quarter             | third quarter         | INCIDENT | MONTH | 2017-07-01 | 2017-09-30",
        "the third quarter of 2016     | third quarter of 2016 | INCIDENT | MONTH | 2016-07-01 | 2016-09-30",
        "the 2016 third quarter        | 2016 third quarter    | INCIDENT | MONTH | 2016-07-01 | 2016-09-30",
        "the latest quarter            | the latest quarter    | WITHIN   | MONTH | 2017-07-01 | 2017-09-30",
        "the year-ago period           | the year-ago period   | WITHIN   | MONTH | 2016-07-01 | 2016-09-30",
        "in the first half of 2017     | the first half of 2017| WITHIN   | YEAR  | 2017-01-01 | 2017-06-30",
        "the second half of June       | the second half of June| WITHIN  | MONTH | 2017-06-16 | 2017-06-30",
        "two weeks ago                 | two weeks ago         | INCIDENT | WEEK  | 2017-11-06 | 2017-11-12",
        "a couple of months ago        | a couple of months ago| INCIDENT | MONTH | 2017-09-01 | 2017-09-30",
        "a year or so ago              | a year or so ago      | INCIDENT | YEAR  | 2016-01-01 | 2016-12-31",
        "in the last 48 hours          | the last 48 hours     | WITHIN   | HOUR  | 2017-11-20 | 2017-11-22",
        "in the past week              | the past week         | WITHIN   | WEEK  | 2017-11-15 | 2017-11-22",
        "over the past three days      | the past three days   | WITHIN   | DAY   | 2017-11-19 | 2017-11-22",
        "the next two days             | the next two days     | WITHIN   | DAY   | 2017-11-22 | 2017-11-24",
        "killed in three days          | three days            | WITHIN   | DAY   | 2017-11-19 | 2017-11-22",
        "killed within a day           | a day                 | WITHIN   | DAY   | 2017-11-21 | 2017-11-22",
        "killed in under 72 hours      | 72 hours              | WITHIN   | HOUR  | 2017-11-19 | 2017-11-22",
        "killed in less than two weeks | two weeks             | WITHIN   | WEEK  | 2017-11-08 | 2017-11-22",
        "for the third straight day    | the third straight day| WITHIN   | DAY   | 2017-11-20 | 2017-11-22",
        "for a 5th consecutive day     | 5th consecutive day   | WITHIN   | DAY   | 2017-11-18 | 2017-11-22",
        "between Friday and Sunday     | between Friday and Sunday | WITHIN | DAY | 2017-11-17 | 2017-11-19",
        "Friday to Sunday              | Friday to Sunday      | WITHIN   | DAY   | 2017-11-17 | 2017-11-19",
        "from 28 Sept. to 3 Oct.       | from 28 Sept. to 3 Oct. | WITHIN | DAY   | 2017-09-28 | 2017-10-03",
        "from 1 to 15 March            | from 1 to 15 March    | WITHIN   | DAY   | 2017-03-01 | 2017-03-15",
        "15-20 Nov.                    | 15-20 Nov.            | WITHIN   | DAY   | 2017-11-15 | 2017-11-20",
        "Nov. 15–20, 2016              | Nov. 15–20, 2016      | WITHIN   | DAY   | 2016-11-15 | 2016-11-20",
        "between 1994 and 1997         | between 1994 and 1997 | WITHIN   | YEAR  | 1994-01-01 | 1997-12-31",
        "overnight                     | overnight             | INCIDENT | DAY   | 2017-11-21 | 2017-11-22",
        "overnight into Tuesday        | overnight into Tuesday| INCIDENT | DAY   | 2017-11-20 | 2017-11-21",
        "last Monday                   | last Monday           | INCIDENT | DAY   | 2017-11-13 | 2017-11-20",
        "next Friday                   | next Friday           | INCIDENT | DAY   | 2017-11-24 | 2017-12-01",
        "Tuesday to Thursday           | Tuesday to Thursday   | WITHIN   | DAY   | 2017-11-14 | 2017-11-16",
        "for a third day               | third day             | WITHIN   | DAY   | 2017-11-20 | 2017-11-22",
        "the third day running         | the third day running | WITHIN   | DAY   | 2017-11-20 | 2017-11-22",
        "late 2016                     | late 2016             | INCIDENT | YEAR  | 2016-01-01 | 2016-12-31",
        "killed so far this year       | so far this year      | SINCE    | YEAR  | 2017-01-01 | 2017-11-22",
        "killed so far in 2017         | so far in 2017        | SINCE    | YEAR  | 2017-01-01 | 2017-11-22",
        "since the start of the month  | since the start of the month | SINCE | MONTH | 2017-11-01 | 2017-11-22",
        "since the raids began in May  | since the raids began in May | SINCE | MONTH | 2017-05-01 | 2017-11-22",
        "last year's third quarter     | last year's third quarter | WITHIN | MONTH | 2016-07-01 | 2016-09-30",
        "the week of Nov. 8            | the week of Nov. 8    | WITHIN   | WEEK  | 2017-11-06 | 2017-11-12",
        "the last week of October      | the last week of October | INCIDENT | WEEK | 2017-10-25 | 2017-10-31",
        "10 Muharram 1439              | 10 Muharram 1439      | INCIDENT | DAY   | 2017-09-29 | 2017-10-01",
        "5th of Rabi al-Awwal 1439 AH  | 5th of Rabi al-Awwal 1439 AH | INCIDENT | DAY | 2017-11-22 | 2017-11-24",
      })
  void placesAPeriod(
      String text,
      String expression,
      Window.Kind kind,
      Precision precision,
      LocalDate from,
      LocalDate to) {
    assertThat(windows(text))
        .containsExactly(
            new Window(Optional.of(from), Optional.of(to), precision, kind, expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dated 03/04/2017               | 03/04/2017     | INCIDENT | DAY",
        "killed since then              | since then     | SINCE    | UNKNOWN",
        "the day before the attack      | the day before | INCIDENT | DAY",
        "two days after the attack      | two days after | INCIDENT | DAY",
        "two days later                 | two days later | INCIDENT | DAY",
        "last summer                    | last summer    | WITHIN   | MONTH",
        "in winter 2016                 | winter 2016    | WITHIN   | MONTH",
        "during Ramadan                 | Ramadan        | INCIDENT | DAY",
        "on Independence Day            | Independence Day | INCIDENT | DAY",
        "on 10 Muharram                 | 10 Muharram    | INCIDENT | DAY",
        "killed since the truce         | since the truce| SINCE    | UNKNOWN",
        "since the rebel offensive began| since the rebel offensive began | SINCE | UNKNOWN",
        "since the start of the war     | since the start of the war | SINCE | UNKNOWN",
        "this decade                    | this decade    | WITHIN   | YEAR",
        "the previous month             | the previous month | WITHIN | MONTH",
        "at 3 a.m.                      | 3 a.m.         | INCIDENT | HOUR",
        "at 6:30 local time             | 6:30 local time| INCIDENT | HOUR",
        "at three o'clock, at 3 o'clock | 3 o'clock      | INCIDENT | HOUR",
        "at 0300 GMT                    | 0300 GMT       | INCIDENT | HOUR",
        "at 0300 hours                  | 0300 hours     | INCIDENT | HOUR",
        "at dawn                        | dawn           | INCIDENT | HOUR",
        "at night                       | night          | INCIDENT | HOUR",
        "in the evening                 | evening        | INCIDENT | HOUR",
        "for three days                 | three days     | UNKNOWN  | DAY",
        "48 hours of shelling           | 48 hours       | UNKNOWN  | HOUR",
        "a two-week truce               | two-week       | UNKNOWN  | WEEK",
        "18 to 24 months                | 18 to 24 months| UNKNOWN  | MONTH",
        "2.5 years                      | 2.5 years      | UNKNOWN  | YEAR",
        "a hundred days                 | a hundred days | UNKNOWN  | DAY",
        "a few minutes                  | a few minutes  | UNKNOWN  | MINUTE",
        "30 seconds                     | 30 seconds     | UNKNOWN  | SECOND",
        "the years-long war             | years-long     | UNKNOWN  | UNKNOWN",
        "for weeks                      | weeks          | UNKNOWN  | UNKNOWN",
        "in recent days                 | recent days    | UNKNOWN  | UNKNOWN",
        "the first three months         | the first three months | UNKNOWN | UNKNOWN",
        "five a day                     | a day          | UNKNOWN  | DAY",
        "five per week                  | per week       | UNKNOWN  | UNKNOWN",
        "every Monday                   | every Monday   | UNKNOWN  | DAY",
        "on Fridays                     | Fridays        | UNKNOWN  | DAY",
        "on day five of the truce       | day five       | UNKNOWN  | DAY",
        "the 7th day of the operation   | 7th day        | UNKNOWN  | DAY",
        "the deadliest raid in two weeks| two weeks      | UNKNOWN  | WEEK",
        "Feb. 30                        | Feb. 30        | INCIDENT | DAY",
      })
  void keepsTheWordsOfWhatNoCalendarTells(
      String text, String expression, Window.Kind kind, Precision precision) {
    assertThat(windows(text))
        .containsExactly(
            new Window(Optional.empty(), Optional.empty(), precision, kind, expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as of Oct. 1              | as of Oct. 1         | 2017-10-01",
        "as of 6 p.m.              | as of 6 p.m.         | 2017-11-22",
        "dead by Tuesday evening   | by Tuesday evening   | 2017-11-21",
        "fought until Tuesday      | until Tuesday        | 2017-11-21",
        "by the end of 2016        | by the end of 2016   | 2016-12-31",
        "till early October        | till early October   | 2017-10-31",
      })
  void readsACutOffAsEverythingUpToTheDay(String text, String expression, LocalDate last) {
    assertThat(windows(text))
        .singleElement()
        .extracting(Window::from, Window::to, Window::kind, Window::text)
        .containsExactly(Optional.empty(), Optional.of(last), Window.Kind.WITHIN, expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed by Tuesday's bomb  | 2017-11-21",
        "hit by the October floods | 2017-10-01 to 2017-10-31",
      })
  void readsNoCutOffFromTheOneWhoDidIt(String text, String words) {
    assertThat(windows(text)).extracting(Window::words).containsExactly(words);
  }

  @Test
  void readsEachDateOfAList() {
    assertThat(windows("in 2014, 2015 and 2016 and on Sunday and Monday"))
        .extracting(Window::text)
        .containsExactly("2014", "2015", "2016", "Sunday", "Monday");
  }

  private static List<Window> windows(String text) {
    return TimeGrammar.find(text, WEDNESDAY).stream().map(TimeMention::window).toList();
  }
}
