package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PerArticleTest {
  @Test
  void tellsTheOneEventOfAnArticle() {
    Invocation story = story("""
        ---
        title: Two dead, at least three hurt in Memphis
        ---
        MEMPHIS - Two people were killed and at least three wounded when a man opened fire late Monday.
        """);
    assertThat(story.out()).isEqualTo("""
        id,killed_low,killed_high,injured_low,injured_high,date,date_to,place,certain
        raid.md,2,2,3,,2017-11-20,2017-11-20,Memphis,false
        """);
    assertThat(story.err()).isEmpty();
    assertThat(story.code()).isZero();
  }

  @Test
  void leavesEmptyWhatIsNotTold() {
    assertThat(story("The council met.\n").out()).isEqualTo("""
        id,killed_low,killed_high,injured_low,injured_high,date,date_to,place,certain
        raid.md,,,,,2017-11-22,2017-11-22,,false
        """);
  }

  private static Invocation story(String text) {
    return Invocation.with(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "extract",
        "-",
        "--stdin-name",
        "raid.md",
        "--published",
        "2017-11-22",
        "--per-article");
  }
}
