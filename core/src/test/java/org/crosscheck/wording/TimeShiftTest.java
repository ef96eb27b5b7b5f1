package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.junit.jupiter.api.Test;

/** What hangs on days and weekdays moves with the publication by whole weeks. */
class TimeShiftTest {
  private static final List<String> SUBJECTS =
      List.of("A bomb killed 12 men", "Raids wounded 30", "Forty fled", "The talks will open");

  private static final List<String> TIMES = List.of(
      "on Monday",
      "early Tuesday",
      "Wednesday night",
      "last Thursday",
      "next Friday",
      "this Saturday",
      "today",
      "yesterday",
      "tomorrow",
      "overnight",
      "overnight into Sunday",
      "three days ago",
      "a week ago",
      "two days after Monday",
      "since early Friday",
      "since yesterday",
      "over the past 48 hours",
      "in the last three days",
      "for the third straight day",
      "in four days",
      "within two weeks",
      "between Friday and Sunday",
      "from Tuesday to Thursday",
      "by Tuesday evening",
      "until Friday",
      "as of Sunday",
      "this week",
      "last week",
      "over the weekend",
      "Tuesday of last week",
      "the day before yesterday");

  private static final List<String> SEQUELS = List.of(
      "", " The day before, two died.", " Three days later all was calm.", " That week 9 died.");

  @Test
  void everyDayMovesBySevenTimesK() {
    Random random = new Random(17);
    for (int i = 0; i < 500; i++) {
      String text =
          "%s %s.%s".formatted(pick(SUBJECTS, random), pick(TIMES, random), pick(SEQUELS, random));
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1500));
      int weeks = random.nextInt(200) - 100;
      assertThat(days(text, day.plusWeeks(weeks), 0))
          .as("%s, %s and %s weeks on", text, day, weeks)
          .isEqualTo(days(text, day, weeks))
          .isNotEmpty();
    }
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** The windows of the text, moved by so many weeks. */
  private static List<Window> days(String text, LocalDate published, int weeks) {
    return TimeGrammar.find(text, Optional.of(Moment.day(published))).stream()
        .map(TimeMention::window)
        .map(window -> new Window(
            window.from().map(day -> day.plusWeeks(weeks)),
            window.to().map(day -> day.plusWeeks(weeks)),
            window.precision(),
            window.kind(),
            window.text()))
        .toList();
  }
}
