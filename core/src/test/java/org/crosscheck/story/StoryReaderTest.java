package org.crosscheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class StoryReaderTest {
  private static final StoryReader READER =
      new StoryReader(new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS)));

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 11, 22);

  private static Story story(String title, String text) {
    return story(title, text, "Herald");
  }

  private static Story story(String title, String text, String outlet) {
    Publication publication = new Publication(
        new Outlet(outlet),
        Optional.of(Moment.day(PUBLISHED)),
        Optional.of(title),
        Optional.empty(),
        Optional.empty());
    return READER.read(new Article("a", publication, text, Location.of("a.txt", 1, 1)));
  }

  private static String toll(String title, String text) {
    Story story = story(title, text);
    return story.killed().map(Figure::interval).orElse("?")
        + " killed, "
        + story.injured().map(Figure::interval).orElse("?")
        + " injured";
  }

  private static String place(String text) {
    return story("Man shot", text).place().name();
  }

  @Test
  void counts_the_dead_and_the_hurt() {
    assertThat(toll(
            "Two dead, three hurt at mill", "Two people were killed and three wounded at a mill."))
        .isEqualTo("2 killed, 3 injured");
    assertThat(
            toll("Man killed, woman hurt", "A man was killed and a woman was wounded at a mill."))
        .isEqualTo("1 killed, 1 injured");
  }

  @Test
  void takes_the_dead_out_of_those_who_were_shot() {
    assertThat(toll("Four shot, one fatally", "Four people were shot. One of them died."))
        .isEqualTo("1 killed, 3 injured");
    assertThat(toll("One killed, three shot", "One man was killed and three others were shot."))
        .isEqualTo("1 killed, 3 injured");
  }

  @Test
  void adds_up_those_who_are_told_side_by_side() {
    assertThat(toll("2 men, 3 women shot", "Two men and three women were shot at a mill."))
        .isEqualTo("0 killed, 5 injured");
  }

  @Test
  void counts_one_person_told_under_several_names_once() {
    assertThat(
            toll(
                "Teen dies after shooting",
                "A teen was shot on Monday. Tom Pane, 16, died at a hospital. Pane was a pupil of the town's school."))
        .isEqualTo("1 killed, 0 injured");
  }

  @Test
  void counts_the_attacker_who_died_beside_those_he_killed() {
    assertThat(
            toll("Man kills three, himself", "A man killed three people before he killed himself."))
        .startsWith("4 killed");
    assertThat(toll("Four dead at mill", "Four people are dead. The gunman killed himself."))
        .startsWith("4 killed");
  }

  @Test
  void prefers_numbers_to_vague_words() {
    assertThat(toll(
            "Several hurt", "Several people were hurt. Four people were hurt, police said later."))
        .isEqualTo("0 killed, 4 injured");
  }

  @Test
  void takes_the_greater_of_numbers_told_alike() {
    assertThat(toll(
            "Shots at mill",
            "Three people were hurt at a mill. Five people were hurt, police said."))
        .isEqualTo("0 killed, 5 injured");
  }

  @Test
  void counts_another_who_is_told_twice_once() {
    assertThat(
            toll(
                "One dead at mill",
                "Shots at a mill killed one person and wounded another. Another person who was wounded was flown out."))
        .isEqualTo("1 killed, 1 injured");
  }

  @Test
  void leaves_out_victims_of_other_days() {
    assertThat(toll(
            "Woman killed at mill",
            "A woman was killed at a mill on Monday. In 2012 nine people were killed there."))
        .isEqualTo("1 killed, 0 injured");
  }

  @Test
  void says_nothing_of_a_text_without_victims() {
    assertThat(toll("Council meets", "The council met on Monday."))
        .isEqualTo("? killed, ? injured");
  }

  @Test
  void tells_the_day_of_the_event_not_of_what_came_after() {
    Story story = story(
        "Man charged",
        "Police arrested a man on Tuesday in the death of a guard. The guard was shot about 9 p.m. Friday, "
            + "police said on Wednesday.");
    assertThat(story.window().words()).isEqualTo("2017-11-17");
  }

  @Test
  void tells_the_day_that_the_title_names() {
    assertThat(story("Guard shot Friday night", "The guard is recovering, his family said.")
            .window()
            .words())
        .isEqualTo("2017-11-17");
  }

  @Test
  void takes_the_day_of_an_old_event_from_its_date() {
    Story story = story(
        "Driver in court",
        "A driver appeared in court on Tuesday. His lorry went into a queue on June 3, prosecutors said.");
    assertThat(story.window().words()).isEqualTo("2017-06-03");
  }

  @Test
  void takes_no_day_to_come_and_no_date_below_a_message() {
    assertThat(story("Man shot", "A man was shot. A vigil will be held on November 25, 2017.")
            .window()
            .words())
        .isEqualTo("2017-11-22");
    assertThat(story(
                "Man shot",
                "A man was shot on Monday, and roads are closed. - Jane Pane (@janepane) November 21, 2017")
            .window()
            .words())
        .isEqualTo("2017-11-20");
  }

  @Test
  void doubts_the_weekday_of_tomorrow() {
    Story story = story(
        "Man shot",
        "UPDATE Thursday: police say a man was shot. He was found by a guard on Tuesday.");
    assertThat(story.window().words()).isEqualTo("2017-11-21");
  }

  @Test
  void takes_the_second_day_of_a_night() {
    assertThat(story("Man shot", "A man was shot overnight.").window().words())
        .isEqualTo("2017-11-22");
  }

  @Test
  void takes_a_story_without_a_day_for_news_of_the_day() {
    assertThat(story("Man shot", "A man was shot.").window().words()).isEqualTo("2017-11-22");
  }

  @Test
  void tells_the_town_of_the_dateline() {
    assertThat(story(
                "Man shot",
                "MEMPHIS, Tenn. (AP) - A man was shot. He was flown to a hospital in Nashville.")
            .place()
            .name())
        .isEqualTo("MEMPHIS");
  }

  @Test
  void tells_the_town_that_something_happened_in() {
    assertThat(story(
                "Man shot",
                "A man from Nashville was shot in Memphis. Memphis police arrested a driver.")
            .place()
            .name())
        .isEqualTo("Memphis");
    assertThat(story("Man shot in D.C.", "A man was shot.").place().name()).isEqualTo("Washington");
    assertThat(story("Man shot", "A man was shot in Quillburyville.").place().name())
        .isEqualTo("Quillburyville");
  }

  @Test
  void tells_a_town_from_the_words_around_its_name() {
    assertThat(place("A man was shot in Kansas City.")).isEqualTo("Kansas City");
    assertThat(place("A man was shot in Downtown Memphis.")).isEqualTo("Memphis");
    assertThat(place("A man was shot in North Platte.")).isEqualTo("North Platte");
    assertThat(place("A man was shot in South Carolina.")).isEmpty();
    assertThat(place("A man was shot in St. Louis.")).isEqualTo("Saint Louis");
  }

  @Test
  void tells_the_city_whose_police_investigate_in_a_quarter() {
    assertThat(place("Two men were shot in Englewood. Nobody was arrested, Chicago police said."))
        .isEqualTo("Englewood, Chicago");
    assertThat(place("Two men were shot in Englewood. Nobody was arrested, Memphis police said."))
        .isEqualTo("Englewood");
  }

  @Test
  void falls_back_on_the_town_of_the_outlet() {
    assertThat(story("Man shot", "A man was shot.", "www.memphisherald.com")
            .place()
            .name())
        .isEqualTo("Memphis");
    assertThat(story("Man shot", "A man was shot.", "herald.com").place().isStated())
        .isFalse();
  }

  @Test
  void is_certain_where_title_and_text_agree() {
    String rest =
        " The mill stands at the river, and police asked those who saw a blue car there to call them. "
            + "Officers closed the road for the night while they looked for shells and took photographs of the yard, "
            + "and the owner said that work would begin again on Thursday, when the road is open for lorries.";
    assertThat(story("Man killed at mill", "A man was killed at a mill on Monday." + rest)
            .certain())
        .isTrue();
    assertThat(
            story("Man hurt at mill", "A man suffered minor injuries at a mill on Monday." + rest)
                .certain())
        .isTrue();
    assertThat(story("Man hurt at mill", "A man was critically hurt at a mill on Monday." + rest)
            .certain())
        .isFalse();
    assertThat(story("Two killed at mill", "Three people were killed at a mill on Monday." + rest)
            .certain())
        .isFalse();
    assertThat(
            story("Man killed at mill", "A man was killed at a mill on Monday.").certain())
        .isFalse();
  }

  @Test
  void names_the_claims_it_rests_on() {
    assertThat(story("Man killed", "A man was killed at a mill on Monday.").because())
        .containsExactly("a#title#1", "a#1");
  }
}
