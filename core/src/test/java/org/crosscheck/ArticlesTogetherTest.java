package org.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;
import org.crosscheck.read.Reading;
import org.junit.jupiter.api.Test;

/** Two outlets tell of a shooting at a mill in Springfield on Tuesday, 21 November 2017. */
class ArticlesTogetherTest {
  private static final Article HERALD = article(
      "herald",
      "Herald",
      "Three dead, twelve hurt in Springfield mill shooting",
      "Three people were killed and twelve were wounded when a gunman opened fire at the Harlow"
          + " flour mill in Springfield, Illinois on Tuesday, police said."
          + " Two of the wounded were in critical condition.");

  private static final Article GLOBE = article(
      "globe",
      "Globe",
      "Gunman kills three at Harlow flour mill in Springfield",
      "A gunman killed three people and wounded 14 at the Harlow flour mill in Springfield,"
          + " Illinois on Tuesday, the sheriff said.");

  private static final Article FLOOD = article(
      "flood",
      "Post",
      "Flood kills nine in Dayton",
      "Nine people were killed when the river flooded the old town of Dayton on Monday.");

  @Test
  void what_they_count_is_of_one_event_and_another_article_is_not() {
    assertThat(run(List.of(), HERALD, GLOBE, FLOOD).events())
        .extracting(ArticlesTogetherTest::outlets)
        .containsExactlyInAnyOrder("[Globe, Herald]", "[Post]");
  }

  @Test
  void their_tolls_are_held_against_each_other_and_a_few_of_the_wounded_are_not() {
    List<Verdict> verdicts = run(List.of(), HERALD, GLOBE).verdicts();
    assertThat(verdicts)
        .filteredOn(verdict -> verdict.message().contains("“14”"))
        .extracting(verdict -> verdict.rule().code() + " " + verdict.message())
        .containsExactlyInAnyOrder(
            "O01 A rising toll or a conflict; the publication times would tell: Herald (2017-11-22),"
                + " citing police: “twelve” people injured; Globe (2017-11-22), citing sheriff: “14”"
                + " people injured.",
            "N08 Not the article's word on all of them: Herald (2017-11-22), citing police: “Two”"
                + " people injured; Globe (2017-11-22), citing sheriff: “14” people injured.");
  }

  @Test
  void a_row_of_a_table_joins_the_articles() {
    Claim row = claim("row")
        .by("Star")
        .in("Springfield, Illinois")
        .on("2017-11-21")
        .says(4)
        .build();
    Claim other =
        claim("other").by("Star").in("Dayton").on("2016-01-04").says(4).build();
    assertThat(run(List.of(row, other), HERALD, GLOBE).events())
        .extracting(ArticlesTogetherTest::outlets)
        .containsExactlyInAnyOrder("[Globe, Herald, Star]", "[Star]");
  }

  @Test
  void match_and_check_call_the_event_the_same() {
    Reading reading = reading(List.of(), HERALD, GLOBE, FLOOD);
    Crosscheck crosscheck = new Crosscheck(Settings.DEFAULT);
    assertThat(crosscheck.match(reading, finding -> {}).events(reading))
        .isEqualTo(crosscheck.accounts(reading, finding -> {}).events())
        .containsOnlyKeys("flood", "globe", "herald");
    assertThat(crosscheck.run(reading).events())
        .extracting(Event::id)
        .containsExactlyInAnyOrderElementsOf(List.copyOf(new java.util.TreeSet<>(
            crosscheck.accounts(reading, finding -> {}).events().values())));
  }

  @Test
  void an_article_goes_by_the_label_that_a_curator_gave_its_event() {
    Claim row = claim("row")
        .by("Star")
        .in("Springfield, Illinois")
        .on("2017-11-21")
        .says(4)
        .event("mill")
        .build();
    Reading reading = reading(List.of(row), HERALD, GLOBE, FLOOD);
    assertThat(new Crosscheck(Settings.DEFAULT).match(reading, finding -> {}).events(reading))
        .containsEntry("herald", "mill")
        .containsEntry("globe", "mill")
        .containsEntry("row", "mill")
        .doesNotContainEntry("flood", "mill");
  }

  @Test
  void an_article_without_a_figure_has_an_event_of_its_own() {
    Reading reading =
        reading(List.of(claim("row").build()), article("fair", "Post", "A fair", "It was fair."));
    assertThat(new Crosscheck(Settings.DEFAULT).match(reading, finding -> {}).events(reading))
        .containsEntry("fair", "e70acc02558");
  }

  private static Result run(List<Claim> rows, Article... articles) {
    return new Crosscheck(Settings.DEFAULT).run(reading(rows, articles));
  }

  private static Reading reading(List<Claim> rows, Article... articles) {
    return new Reading(rows, Arrays.asList(articles), List.of(), List.of(), true);
  }

  private static String outlets(Event event) {
    return event.claims().stream()
        .map(claim -> claim.outlet().name())
        .distinct()
        .sorted()
        .toList()
        .toString();
  }

  private static Article article(String id, String outlet, String title, String text) {
    Publication publication = new Publication(
        new Outlet(outlet),
        Optional.of(Moment.day(LocalDate.of(2017, 11, 22))),
        Optional.of(title),
        Optional.empty(),
        Optional.empty());
    return new Article(id, publication, text, Location.of(id, 1, 1));
  }
}
