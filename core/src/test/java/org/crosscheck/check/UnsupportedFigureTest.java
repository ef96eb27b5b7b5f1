package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class UnsupportedFigureTest {
  private static final UnsupportedFigure RULE = new UnsupportedFigure();
  private static final String REPORT = "https://example.org/report";

  @Test
  void aNumberThatTheCitedDocumentDoesNotHoldIsAnError() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").citing(REPORT).measure("injured").says(6_438),
            claim("b").by("WHO").url(REPORT).measure("injured").says(1_200)))
        .containsExactly(
            "D26 ERROR [a, b]: Register, citing https://example.org/report: “6438” people injured; what is on file of https://example.org/report holds no such number.");
  }

  @Test
  void aNumberThatItHoldsIsSupported() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").citing(REPORT).measure("injured").says(1_200),
            claim("b").by("WHO").url(REPORT).measure("injured").says(1_200)))
        .isEmpty();
  }

  @Test
  void theSumOfTwoOfItsNumbersIsToo() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Herald").citing(REPORT).says(35),
            claim("b").by("SOHR").url(REPORT).of("residents").says(9),
            claim("c").by("SOHR").url(REPORT).of("relatives").says(26)))
        .isEmpty();
  }

  @Test
  void theOriginsOwnClaimsOfTheDayAreItsDocument() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Herald").at("2017-10-02").citing("SOHR").says(50),
            claim("b").by("SOHR").at("2017-10-02").says(30),
            claim("c").by("SOHR").at("2017-10-02").of("children").says(9)))
        .hasSize(1);
  }

  @Test
  void anEarlierPageIsNotTheOneQuoted() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Herald").at("2017-10-04").citing("SOHR").says(50),
            claim("b").by("SOHR").at("2017-10-02").says(30),
            claim("c").by("SOHR").at("2017-10-02").of("children").says(9)))
        .isEmpty();
  }

  @Test
  void aNumberOfTheOriginInAnotherEventIsOnFileToo() {
    Claim relay =
        claim("a").by("Herald").at("2017-10-02").citing("SOHR").says(50).build();
    List<Claim> event = List.of(
        relay,
        claim("b").by("SOHR").at("2017-10-02").says(30).build(),
        claim("c").by("SOHR").at("2017-10-02").of("children").says(9).build());
    List<Claim> all = new ArrayList<>(event);
    all.add(claim("d").by("SOHR").at("2017-10-02").says(50).build());
    Origins origins = Origins.of(all);
    Setting.Run run = Setting.Run.of(all, origins, CountingHabits.NONE, Map.of());
    assertThat(RULE.judge(new Setting(event, run))).isEmpty();
  }
}
