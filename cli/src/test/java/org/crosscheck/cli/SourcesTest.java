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
        .isEqualTo(
            "crosscheck: " + claims
                + ":2: source, object, attribute and value must not be empty, got \"Herald\", \"raid\", \"killed\", \"\"\n");
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
  void claimsAreNoTableOfThisKind() throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.csv"), "outlet,figure,measure\n");
    Invocation run = Invocation.of("sources", claims.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "crosscheck: sources needs --generic and a table of who says what; how the outlets and origins of"
                + " claims fared is in the report of check --format json, under sources\n"
                + "crosscheck: see crosscheck sources --help\n");
  }
}
