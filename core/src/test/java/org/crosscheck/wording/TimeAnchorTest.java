package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions count from: the publication, the words around them, the text before them. */
class TimeAnchorTest {
  @Test
  void keepsSinceApartFromInWithoutAPublication() {
    assertThat(last("955 since September", Optional.empty()).kind()).isEqualTo(Window.Kind.SINCE);
    assertThat(last("955 in September", Optional.empty()).kind()).isEqualTo(Window.Kind.WITHIN);
    assertThat(last("955 in the September raid", Optional.empty()).kind())
        .isEqualTo(Window.Kind.INCIDENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Friday          | on Friday",
        "in September       | September",
        "in three days      | three days",
        "a week ago         | a week ago",
        "over the weekend   | the weekend",
        "the third quarter  | third quarter",
      })
  void placesNothingWithoutAPublication(String text) {
    assertThat(last(text, Optional.empty()).words())
        .isEqualTo(last(text, Optional.empty()).text());
  }

  @Test
  void placesAFullDateWithoutAPublication() {
    assertThat(last("on 3 October 2017", Optional.empty()).words()).isEqualTo("2017-10-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-01-02 | killed on December 30           | 2017-12-30",
        "2017-10-03 | killed in September             | 2017-09-01 to 2017-09-30",
        "2017-10    | killed in September             | 2017-09-01 to 2017-09-30",
        "2017-10    | killed on 2 October             | 2017-10-02",
        "2017-10    | killed on Friday                | Friday",
        "2017-10-20 | killed 12 on Dec. 20            | 2016-12-20",
        "2017-10-20 | On Dec. 20, a raid killed 12    | 2016-12-20",
        "2017-10-20 | the talks on Dec. 20            | 2017-12-20",
        "2017-10-20 | in talks on March 20            | 2017-03-20",
        "2017-10-20 | it will open on March 20        | 2018-03-20",
        "2017-10-20 | it will open in March           | 2018-03-01 to 2018-03-31",
        "2017-10-20 | it must end by March            | until 2018-03-31",
        "2017-10-20 | held at 5 p.m. Sunday and found to be armed | 2017-10-15",
        "2017-10-20 | Talks expected On Monday rebels attacked | 2017-10-16",
        "2017-10-20 | On Monday, the court will rule  | 2017-10-23",
        "2017-10-20 | On Monday, the court said it will rule | 2017-10-16",
        "2017-10-20 | they agreed to meet on Monday   | 2017-10-23",
        "2017-10-20 | a list to be published in March | 2018-03-01 to 2018-03-31",
        "2017-10-20 | the talks in December           | 2017-12-01 to 2017-12-31",
        "2017-10-20 | he was jailed in December       | 2016-12-01 to 2016-12-31",
        "2017-10-20 | three days from Monday          | 2017-10-26",
        "2017-10-20 | it is due to open Monday        | 2017-10-23",
        "2017-10-20 | the toll is expected to rise after the raid on Monday | 2017-10-16",
        "2017-10-20 | they will discuss Monday's raid | 2017-10-16",
        "2017-10-20 | as soon as Monday               | 2017-10-23",
      })
  void readsTheYearAndTheWeekFromThePublication(String published, String text, String words) {
    assertThat(last(text, Optional.of(TimeGrammar.moment(published))).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He fled on 20 May 2017. A day earlier       | 2017-05-19",
        "He fled on 20 May 2017. The day before      | 2017-05-19",
        "He fled on 20 May 2017. Three days later    | 2017-05-23",
        "He fled on 20 May 2017. Later that day      | 2017-05-20",
        "He fled on 20 May 2017. That week           | 2017-05-15 to 2017-05-21",
        "He fled in May 2016. That month             | 2016-05-01 to 2016-05-31",
        "He fled in May 2016. Later that year        | 2016-01-01 to 2016-12-31",
        "He fled in May 2016. The following month    | 2016-06-01 to 2016-06-30",
        "He fled in May 2016. The previous year      | 2015-01-01 to 2015-12-31",
        "He fled in May 2016. The same week          | 2016-04-25 to 2016-05-01",
        "12 died in May 2016. A year earlier         | 2015-05-01 to 2015-05-31",
        "12 died in May 2016. Ten years earlier      | 2007-01-01 to 2007-12-31",
      })
  void readsWhatFollowsFromWhatWasTold(String text, String words) {
    assertThat(last(text, Optional.of(Moment.day(LocalDate.of(2017, 10, 3)))).words())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEIRUT, Oct 2 (Agency) — A bomb went off today         | 2017-10-02",
        "HARADA, Lamia, Oct. 1 - A bomb went off yesterday      | 2017-09-30",
        "BEIRUT, Sept. 2 (Agency) — A bomb went off today       | 2017-10-03",
        "BEIRUT (Agency) — A bomb went off today                | 2017-10-03",
        "A bomb went off on Oct. 2 (Monday) — and another today | 2017-10-03",
      })
  void countsFromANearDateline(String text, String words) {
    assertThat(last(text, Optional.of(Moment.day(LocalDate.of(2017, 10, 3)))).words())
        .isEqualTo(words);
  }

  @Test
  void movesByWholeWeeksWithThePublication() {
    String text = "since Monday, yesterday, last Friday, in three days";
    LocalDate day = LocalDate.of(2017, 11, 22);
    assertThat(TimeGrammar.find(text, Optional.of(Moment.day(day.plusWeeks(30)))))
        .extracting(mention -> mention.window().from())
        .containsExactlyElementsOf(TimeGrammar.find(text, Optional.of(Moment.day(day))).stream()
            .map(mention -> mention.window().from().map(from -> from.plusWeeks(30)))
            .toList());
  }

  private static Window last(String text, Optional<Moment> published) {
    var mentions = TimeGrammar.find(text, published);
    return mentions.get(mentions.size() - 1).window();
  }
}
