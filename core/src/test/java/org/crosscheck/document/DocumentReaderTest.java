package org.crosscheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static Document read(String title, String text) {
    return Texts.document("a", title, text);
  }

  @Test
  void words_lose_their_plural_and_the_commonest_are_left_out() {
    assertThat(read("Ferries collide", "The ferries collided off the islands.")
            .words()
            .elementSet())
        .containsExactlyInAnyOrder("ferry", "collide", "collided", "island");
  }

  @Test
  void words_of_the_headline_count_twice() {
    assertThat(read("Ferry sinks", "A ferry sank.").words().count("ferry")).isEqualTo(3);
  }

  @Test
  void the_path_of_the_address_is_read_for_words() {
    assertThat(
            Texts.document("a", "Ferry sinks", "", "https://herald.example/news/quillport-ferry-77")
                .words()
                .elementSet())
        .contains("quillport")
        .doesNotContain("herald", "77");
  }

  @Test
  void names_are_those_that_are_stressed() {
    String opening =
        "A fire broke out at Quillport, Dora Vance said. " + "It burnt on. ".repeat(50);
    Document document =
        read("Fire at mill", opening + "Later it reached Thornby, and a man from Thornby met Tom.");
    assertThat(document.names()).containsExactlyInAnyOrder("quillport", "dora", "vance", "thornby");
  }

  @Test
  void people_are_known_by_their_ages() {
    Document document = read(
        "Girl, 9, hurt",
        "Dora Vance, 34, and Tom Reed, Jr., 41, met a 12-year-old boy aged as he looked. On"
            + " Monday, 23 people came.");
    assertThat(document.people()).containsExactlyInAnyOrder("vance", "reed");
    assertThat(document.ages()).containsExactlyInAnyOrder("34", "41", "12");
  }

  @Test
  void streets_are_known_by_their_names() {
    Document document =
        read("", "It happened near North Holly Street and 42nd Avenue, in the street of a town.");
    assertThat(document.streets()).containsExactlyInAnyOrder("holly", "42");
  }

  @Test
  void the_day_and_the_town_are_those_of_the_story() {
    Document document = read(
        "Two killed in Houston", "HOUSTON (AP) - Two people were killed on Tuesday in Houston.");
    assertThat(document.cities()).containsExactly("houston");
    assertThat(document.happened())
        .isEqualTo(OptionalLong.of(LocalDate.of(2017, 11, 21).toEpochDay()));
    assertThat(document.published())
        .isEqualTo(OptionalLong.of(LocalDate.of(2017, 11, 22).toEpochDay()));
  }

  @Test
  void an_empty_article_has_nothing() {
    Document document = read("", "");
    assertThat(document.words()).isEmpty();
    assertThat(document.runs().isEmpty()).isTrue();
    assertThat(document.cities()).isEmpty();
  }
}
