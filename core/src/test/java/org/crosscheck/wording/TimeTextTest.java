package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crosscheck.claim.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets, and texts that nobody would write. */
class TimeTextTest {
  private static final Optional<Moment> PUBLISHED =
      Optional.of(Moment.day(LocalDate.of(2017, 11, 22)));

  private static final String[] WORDS =
      ("since in the last next this three 31 2017 1 12 Monday May March Sept . , - –"
              + " early mid day days week months year-ago earlier later before after ago as of between and from to a couple"
              + " half 3rd third quarter straight : 30 p.m. GMT noon Christmas New Year ' s overnight into every that same"
              + " previous 8 Mehr 1403 99999999999 3000 centuries 😀 ق٣ \u00a0 Feb 29 0000-00-00 11/22/2017")
          .split(" ");

  @Test
  void countsInUtf16UnitsAcrossBlanksOfAllKinds() {
    String text = "😀 ‏قتل\u00a012 on\nNov.\u00a020 —\r\nand since\tMonday";
    assertThat(TimeGrammar.find(text, PUBLISHED))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("Nov.\u00a020", "since\tMonday");
  }

  @Test
  void leavesTheFullStopToTheSentence() {
    assertThat(TimeGrammar.find("It was December. It was Dec. 3.", PUBLISHED))
        .extracting(mention -> mention.window().text())
        .containsExactly("December", "Dec. 3");
  }

  @Test
  void findsAHeadlineInCapitals() {
    assertThat(TimeGrammar.find("12 DEAD SINCE SEPTEMBER", PUBLISHED))
        .extracting(mention -> mention.window().text())
        .containsExactly("SINCE SEPTEMBER");
  }

  @Test
  void keepsOffsetsInOrderWhateverTheText() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      int end = 0;
      for (TimeMention mention :
          TimeGrammar.find(text, i % 2 == 0 ? PUBLISHED : Optional.empty())) {
        assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(mention.window().text())
            .as(text)
            .isEqualTo(text.substring(mention.start(), mention.end()));
        end = mention.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in ",
        "1",
        "x",
        "1-",
        "since early ",
        "Monday to ",
        "in 3 ",
        "the day before ",
        "a ",
        "😀"
      })
  void readsLongHostileTextToTheEnd(String unit) {
    String text = unit.repeat(50_000 / unit.length());
    assertThat(TimeGrammar.find(text, PUBLISHED))
        .allMatch(mention -> mention.end() - mention.start() < 40);
  }

  @Test
  void refusesCellsOnlyByAnIllegalArgument() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      assertThatCode(() -> window(text)).as(text).doesNotThrowAnyException();
    }
  }

  private static List<Object> window(String text) {
    try {
      return List.of(TimeGrammar.window(text, "", PUBLISHED), TimeGrammar.moment(text));
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
