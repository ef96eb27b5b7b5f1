package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class SharesAndPartsTest {
  private static final Sample[] MONTH = {
    claim("w").of("civilians").says(100),
    claim("p").of("civilians: air raids").says(50).partOf("w"),
    claim("q").of("civilians: drone strikes").says(21).partOf("w"),
    claim("r").of("civilians: landmines").says(29).partOf("w")
  };

  @Test
  void theCausesThatAShareNamesAreAddedUp() {
    assertThat(said(share("more than 70 percent", 70, 100)))
        .containsExactly(
            "N08 INFO: (50 + 21) / 100 = 71.0 %: fits “more than 70 percent” (Herald).");
  }

  @Test
  void aShareThatTheCountsDoNotAllowIsAMismatch() {
    assertThat(said(share("more than 80 percent", 80, 100)))
        .containsExactly(
            "D14 ERROR: (50 + 21) / 100 = 71.0 %, not “more than 80 percent” (Herald).");
  }

  @Test
  void nearlyRightIsANote() {
    assertThat(said(share("more than 72 percent", 72, 100)))
        .containsExactly(
            "D14 NOTE: (50 + 21) / 100 = 71.0 %, not “more than 72 percent” (Herald).");
  }

  @Test
  void aShareOfAGroupIsHeldAgainstItsCountInTheSameArticle() {
    Sample half =
        claim("s").record("1").measure("share").of("children").figure(percent("half", 45, 55));
    assertThat(judge(
            half,
            claim("c").record("1").of("children").says(6),
            claim("w").record("1").of("people").says(30)))
        .containsExactly("D14 ERROR: 6 / 30 = 20.0 %, not “half” (Herald).");
    assertThat(judge(
            half,
            claim("c").record("2").of("children").says(6),
            claim("w").record("2").of("people").says(30)))
        .isEmpty();
  }

  @Test
  void aShareThatIsTakenOfAGroupIsNotTheGroupsShareOfAll() {
    Sample share =
        claim("s").record("1").measure("share").of("civilians").figure(percent("half", 45, 55));
    Sample group = claim("c").record("1").of("civilians").says(6);
    Sample all = claim("w").record("1").of("people").says(30);
    assertThat(judge(share.text("half of the civilians died in air raids"), group, all))
        .isEmpty();
    assertThat(judge(share.text("half of the dead were civilians"), group, all))
        .containsExactly("D14 ERROR: 6 / 30 = 20.0 %, not “half” (Herald).");
  }

  private static Sample share(String words, double low, double high) {
    return claim("s")
        .measure("share_killed_by_air_strikes")
        .of("civilians")
        .partOf("w")
        .figure(percent(words, low, high));
  }

  private static Figure percent(String words, double low, double high) {
    return new Figure(low, high, Bound.BETWEEN, words);
  }

  private static List<String> said(Sample share) {
    Sample[] all = Arrays.copyOf(MONTH, MONTH.length + 1);
    all[MONTH.length] = share;
    return judge(all);
  }

  private static List<String> judge(Sample... samples) {
    List<Claim> claims = Arrays.stream(samples).map(Sample::build).toList();
    return new SharesAndParts()
        .judge(new Setting(claims, Origins.of(claims))).stream()
            .map(v -> v.rule().code() + " " + v.severity() + ": " + v.message())
            .toList();
  }
}
