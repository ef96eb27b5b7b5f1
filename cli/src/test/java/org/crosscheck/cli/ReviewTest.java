package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
  private static final String HEADER =
      "a,b,decision,reason,by,date,score,why,outlet_a,outlet_b,published_a,published_b,says_a,says_b,"
          + "when_a,when_b,place_a,place_b,text_a,text_b\n";
  private static final String CLAIMS = """
      id,outlet,published,place,figure,measure,date,text
      a1,AP,2016-07-04,Jayrud,43,killed,2016-07-02,
      b1,AFP,2016-07-04,Jayrud,31,killed,2016-07-03,=SUM(A1)
      """;

  @TempDir
  private Path folder;

  @Test
  void aDoubtIsShownWithWhatAPersonNeeds() throws IOException {
    assertThat(Invocation.of("match", write("claims.csv", CLAIMS), "--review").out())
        .isEqualTo(HEADER
            + "a1,b1,,,,,0.9,'-6.1 prior: two claims picked at random; +1.5 time: 1 day apart;"
            + " +5.1 place: both Jayrud; +0.4 counted: killed,AP,AFP,2016-07-04,2016-07-04,"
            + "43 killed,31 killed,2016-07-02,2016-07-03,Jayrud,Jayrud,,'=SUM(A1)\n");
  }

  @Test
  void filledInItIsReadBackAndNotAskedAgain() throws IOException {
    String claims = write("claims.csv", CLAIMS);
    String review = Invocation.of("match", claims, "--review").out();
    String filled = write("decisions.csv", review.replace("a1,b1,,", "a1,b1,same,"));
    Invocation run = Invocation.of("match", claims, "--decisions", filled);
    assertThat(run.err()).isEmpty();
    assertThat(events(run)).hasSize(2).containsOnly(events(run).get(0));
    assertThat(events(Invocation.of("match", claims, "--decisions", write("empty.csv", review))))
        .isEqualTo(events(Invocation.of("match", claims)));
    assertThat(Invocation.of("match", claims, "--review", "--decisions", filled).out())
        .isEqualTo(HEADER);
  }

  @Test
  void theOrderOfTheRowsMakesNoDifference() throws IOException {
    List<String> rows = CLAIMS.lines().toList();
    String turned = rows.get(0) + "\n" + rows.get(2) + "\n" + rows.get(1) + "\n";
    assertThat(Invocation.of("match", write("turned.csv", turned), "--review").out())
        .isEqualTo(
            Invocation.of("match", write("claims.csv", CLAIMS), "--review").out());
  }

  @Test
  void articlesAreShownByTheirHeadlines() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (String name : new String[] {"p", "q"}) {
      Files.writeString(texts.resolve(name + ".md"), """
          ---
          outlet: Desk %s
          published: 2024-05-02
          title: Ferry %s sinks
          ---
          Seven people drowned off Quillport on Wednesday, the coastguard of %s said.
          """.formatted(name, name, name));
    }
    String out = Invocation.of("match", texts.toString(), "--review").out();
    assertThat(out).startsWith(HEADER);
    assertThat(out.lines().skip(1))
        .allSatisfy(line -> assertThat(line).contains("Ferry p sinks,Ferry q sinks"));
  }

  private static List<String> events(Invocation run) {
    return run.out()
        .lines()
        .skip(1)
        .map(line -> line.substring(line.indexOf(',') + 1))
        .toList();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
