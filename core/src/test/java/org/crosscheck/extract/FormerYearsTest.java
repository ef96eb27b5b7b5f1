package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class FormerYearsTest {
  private static List<String> quotes(String text) {
    Publication published = new Publication(
        new Outlet("Herald"),
        Optional.of(Moment.day(LocalDate.of(2017, 11, 22))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    return new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS))
        .extract(new Article("a", published, text, Location.of("a.txt", 1, 1))).stream()
            .map(claim -> claim.quote().orElseThrow())
            .toList();
  }

  @Test
  void an_event_of_a_former_year_is_background_of_a_story_of_this_week() {
    assertThat(quotes("Two guards were killed on Monday. In 2009 four nuns were killed here."))
        .containsExactly("Two guards were killed");
    assertThat(quotes("A shell killed 5 farmers on Sunday. The feud has killed 90 since 2010."))
        .containsExactly("killed 5 farmers");
  }

  @Test
  void an_event_of_a_former_year_stays_the_story_of_an_article_about_it() {
    assertThat(quotes("In 2009 four nuns were killed here. A court opens the case again."))
        .containsExactly("four nuns were killed");
  }

  @Test
  void events_of_this_year_stay() {
    assertThat(quotes("Two guards were killed on Monday. Nine drivers died here in March."))
        .containsExactly("Two guards were killed", "Nine drivers died");
  }
}
