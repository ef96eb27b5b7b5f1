package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.counts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class NonClaimsTest {
  /** Those of the numbers, and of victims told without one, in order. */
  private static List<Role> roles(String text) {
    Article article = new Article("a", Publication.by("Herald"), text, Location.of("a", 1, 1));
    Page page = Page.of(article, new FigureGrammar(VagueConvention.PRESS));
    Speakers speakers = new Speakers(page);
    ArticleReader reader = new ArticleReader(page, speakers, new Windows(page, speakers));
    Map<Integer, Role> roles = new TreeMap<>();
    reader.read().forEach(claim -> roles.put(claim.expression().from(), claim.role()));
    for (int i = 0; i < page.expressions().size(); i++) {
      roles.put(page.expressions().from(i), reader.roles().of(i));
    }
    return List.copyOf(roles.values());
  }

  @Test
  void tellsAges() {
    assertThat(roles("A 14-year-old boy was killed.")).containsExactly(Role.CLAIM, Role.AGE);
    assertThat(roles("Ali, 14, was killed.")).containsExactly(Role.AGE);
    assertThat(roles("two males, 30 and 42 were injured"))
        .containsExactly(Role.OTHER, Role.AGE, Role.AGE);
    assertThat(roles("men aged 30")).containsExactly(Role.AGE);
  }

  @Test
  void tellsMoneyAndSizes() {
    assertThat(roles("$12m in aid")).containsExactly(Role.MONEY);
    assertThat(roles("12 million dollars")).containsExactly(Role.MONEY);
    assertThat(roles("20 km away")).containsExactly(Role.SIZE);
  }

  @Test
  void tellsTimes() {
    assertThat(roles("in the last 48 hours")).doesNotContain(Role.CLAIM, Role.OTHER);
    assertThat(roles("at 6:30 they left")).doesNotContain(Role.CLAIM, Role.OTHER);
    assertThat(roles("held by them since 2014")).containsExactly(Role.DATE);
  }

  @Test
  void tellsNames() {
    assertThat(roles("an F-16 and a Su-24")).containsExactly(Role.NAME, Role.NAME);
    assertThat(roles("on Route 4")).containsExactly(Role.NAME);
    assertThat(roles("Flight 370 left")).containsExactly(Role.NAME);
  }

  @Test
  void tellsAddressesAndChains() {
    assertThat(roles("at 6800 Colgate Avenue")).containsExactly(Role.ADDRESS);
    assertThat(roles("in the 2800 block of it")).containsExactly(Role.ADDRESS);
    assertThat(roles("call 1-222-2345")).doesNotContain(Role.CLAIM, Role.OTHER);
  }

  @Test
  void tellsOrdinals() {
    assertThat(roles("the third attack killed nobody")).contains(Role.ORDINAL);
  }

  @Test
  void makesNoClaimOfThem() {
    for (String text : List.of(
        "Resolution 2254 was passed in 2015.",
        "The 120mm mortar and the AK-47 were seized.",
        "They won 3-1 in the 5th week.",
        "Article 5, Channel 4, Day 3 and the G7.",
        "One of the deadliest days; no one knows.",
        "The 3 a.m. raid took 48 hours.",
        "He heard one shot.")) {
      assertThat(counts(text)).as(text).isEmpty();
      assertThat(counts(text.toUpperCase(Locale.ROOT))).as(text).isEmpty();
    }
  }
}
