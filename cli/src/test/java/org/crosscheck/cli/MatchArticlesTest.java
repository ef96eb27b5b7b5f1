package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchArticlesTest {
  @TempDir
  private Path folder;

  private String file = "";

  @BeforeEach
  void writeArticles() throws IOException {
    file = Files.write(
            folder.resolve("articles.jsonl"),
            List.of(
                article(
                    "a",
                    "Ferry sinks off Quillport",
                    "The ferry Merle sank off Quillport on Tuesday. Captain Dora Vance, 51, swam to"
                        + " Gull Rock near the lighthouse."),
                article(
                    "b",
                    "Ferry Merle goes down",
                    "Captain Dora Vance, 51, reached the lighthouse at Gull Rock when the ferry"
                        + " Merle sank off Quillport on Tuesday."),
                article(
                    "c",
                    "Thornby mill burns",
                    "A textile mill in Thornby burnt on Monday. Owner Tom Reed, 62, blamed old"
                        + " wiring.")))
        .toString();
  }

  private static String article(String id, String title, String text) {
    return "{\"id\":\"%s\",\"outlet\":\"Herald\",\"published\":\"2017-11-22\",\"title\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, title, text);
  }

  @Test
  void each_article_gets_the_event_it_is_about() {
    assertThat(Invocation.of("match", file).out()).isEqualTo("""
        id,event
        a,%1$s
        b,%1$s
        c,%2$s
        """.formatted(event("a"), event("c")));
    assertThat(event("a")).matches("e[0-9a-f]{10}").isNotEqualTo(event("c"));
  }

  private String event(String id) {
    return Invocation.of("match", file)
        .out()
        .lines()
        .filter(line -> line.startsWith(id + ","))
        .map(line -> line.substring(2))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_evidence_of_two_articles_is_told_line_by_line() {
    assertThat(Invocation.of("match", file, "--why", "a", "b").out().lines())
        .anyMatch(line -> line.matches(" *\\+\\d.*people +people in common, by rarity: \\d.*"))
        .anyMatch(line -> line.endsWith("score      by themselves they look like one event"))
        .endsWith("together with the other articles: one event");
    assertThat(Invocation.of("match", file, "--why", "a", "c").out())
        .endsWith("together with the other articles: two events\n");
  }

  @Test
  void one_article_is_no_pair() {
    Invocation run = Invocation.of("match", file, "--why", "a", "a");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--why needs two articles, got a twice");
  }
}
