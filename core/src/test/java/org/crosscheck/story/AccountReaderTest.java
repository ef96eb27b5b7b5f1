package org.crosscheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class AccountReaderTest {
  private static final StoryReader READER =
      new StoryReader(new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS)));

  @Test
  void another_number_at_another_place_is_of_no_story() {
    Account account = account("A fire killed 23 people in Springfield on Tuesday."
        + " It broke out in the old mill of Springfield."
        + " A flood killed 14 people in Dayton on Tuesday.");
    assertThat(ofStory(account)).containsExactly("23");
  }

  @Test
  void the_missing_of_the_day_are_of_the_story_and_those_of_another_day_are_not() {
    Account account = account("A flood killed 23 people in Raqqa on Tuesday."
        + " In Raqqa 57 people are missing."
        + " On 4 May 2015, 90 people went missing in Raqqa.");
    assertThat(ofStory(account)).containsExactly("23", "57");
  }

  @Test
  void a_few_of_the_wounded_are_among_the_toll() {
    Account account = account("A gunman wounded seven people at a fair in Springfield on Tuesday."
        + " Two of the wounded were in critical condition."
        + " Three others were taken to hospital and were in stable condition.");
    assertThat(among(account)).containsExactly("Three < seven", "Two < seven");
  }

  @Test
  void the_toll_of_another_source_is_not_among_the_toll() {
    Account account =
        account("A bomb killed 44 people in Raqqa on Tuesday, the health ministry said."
            + " The Red Crescent said that 31 people were killed and brought to its hospital.");
    assertThat(account.ofStory()).hasSize(2);
    assertThat(among(account)).isEmpty();
  }

  @Test
  void some_of_the_wounded_are_some_though_nobody_counts_them_all() {
    assertThat(among(account("Two of the wounded were in critical condition on Tuesday.")))
        .containsExactly("Two < Two");
    assertThat(among(account("Two men were wounded in Springfield on Tuesday.")))
        .isEmpty();
  }

  private static Account account(String text) {
    Publication publication = new Publication(
        new Outlet("Herald"),
        Optional.of(Moment.day(LocalDate.of(2017, 11, 22))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    return READER.account(new Article("a", publication, text, Location.of("a.txt", 1, 1)));
  }

  private static List<String> ofStory(Account account) {
    return account.claims().stream()
        .filter(claim -> account.ofStory().contains(claim.id()))
        .map(AccountReaderTest::said)
        .toList();
  }

  private static List<String> among(Account account) {
    return account.among().entrySet().stream()
        .map(entry -> said(account, entry.getKey()) + " < " + said(account, entry.getValue()))
        .sorted()
        .toList();
  }

  private static String said(Account account, String id) {
    return account.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .map(AccountReaderTest::said)
        .findFirst()
        .orElseThrow();
  }

  private static String said(Claim claim) {
    return claim.figure().text();
  }
}
