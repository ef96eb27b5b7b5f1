package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir
  private Path folder;

  @Test
  void says_what_is_likely_true_and_how_the_sources_fare() throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.csv"), """
        source,object,attribute,value
        Herald,raid,place,Zawr
        Courier,raid,place,zawr
        Mirror,raid,place,Hama
        Mirror,flood,killed,2.5
        """);
    Path scores = folder.resolve("scores.csv");
    Invocation run =
        Invocation.of("sources", "--generic", claims.toString(), "--scores", scores.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("object,attribute,value,low,high,probability\nflood,killed,2.5,2.5,2.5,0.")
        .contains("\nraid,place,zawr,,,0.");
    assertThat(Files.readString(scores))
        .startsWith("source,score,low,high,n\nCourier,0.")
        .contains("\nHerald,0.", "\nMirror,0.");
  }

  @Test
  void bad_rows_are_told_and_what_was_verified_is_followed() throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.csv"), """
        source,object,attribute,value,lo,hi
        Herald,raid,killed,,1,1
        Herald,raid,killed,12,12,12
        """);
    Path truth =
        Files.writeString(folder.resolve("truth.csv"), "object,attribute,value\nraid,killed,13\n");
    Invocation run =
        Invocation.of("sources", "--generic", claims.toString(), "--verified", truth.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("crosscheck: " + claims
            + ":2: source, object, attribute and value must not be empty, got \"Herald\", \"raid\", \"killed\", \"\"\n"
            + "crosscheck: only 1 verified items are in the table, too few to hold the model against a vote: the"
            + " model is followed\n");
    assertThat(run.out())
        .isEqualTo("object,attribute,value,low,high,probability\nraid,killed,13,13,13,0.9800\n");
  }

  @Test
  void a_table_without_claims_ends_with_2() throws IOException {
    Path claims =
        Files.writeString(folder.resolve("claims.csv"), "source,object,attribute,value\n");
    assertThat(Invocation.of("sources", "--generic", claims.toString()))
        .isEqualTo(new Invocation(2, "", "crosscheck: no claims found in " + claims + "\n"));
  }

  @Test
  void with_thirty_verified_items_it_says_whether_the_model_or_a_vote_is_followed()
      throws IOException {
    StringBuilder rows = new StringBuilder("source,object,attribute,value\n");
    StringBuilder truth = new StringBuilder("object,attribute,value\n");
    for (int i = 0; i < 30; i++) {
      rows.append("Herald,o%d,place,Zawr\nMirror,o%d,place,Hama\n".formatted(i, i));
      truth.append("o%d,place,Zawr\n".formatted(i));
    }
    Path claims = Files.writeString(folder.resolve("claims.csv"), rows);
    Path checked = Files.writeString(folder.resolve("truth.csv"), truth);
    assertThat(Invocation.of(
                "sources", "--generic", claims.toString(), "--verified", checked.toString())
            .err())
        .isEqualTo(
            "crosscheck: Of 30 verified figures, held out, the model has 30 right and a vote of origins 0: the model"
                + " is followed.\n");
  }

  @Test
  void one_table_at_a_time_is_looked_at() {
    assertThat(Invocation.of("sources", "--generic", "a.csv", "b.csv"))
        .isEqualTo(
            new Invocation(
                2,
                "",
                "crosscheck: one table at a time, got a.csv, b.csv\ncrosscheck: see crosscheck sources --help\n"));
  }
}
