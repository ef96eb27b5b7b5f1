package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sources} for claims, on the fixtures and on small tables. */
class TrackRecordsTest {
  private static final String HEAD = "outlet,published,place,figure,measure,date,cites,event\n";

  @TempDir
  private Path folder;

  /** Written anew as FixturesTest says. */
  @Test
  void the_records_of_the_fixtures_are_those_on_file() throws IOException {
    Invocation run = Invocation.of("sources", "fixtures");
    Path golden = Path.of("fixtures/expected/sources.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
    assertThat(run.code()).isZero();
  }

  @Test
  void the_fixtures_name_who_misquoted_and_give_the_monitor_one_witness_and_the_alone_no_score() {
    List<String> lines = Invocation.of("sources", "fixtures").out().lines().toList();
    assertThat(lines)
        .anySatisfy(line -> assertThat(line)
            .startsWith("  D04 Zaman Al Wasl: \u201c955\u201d, otherwise than Syrian Observatory"))
        .anySatisfy(line -> assertThat(line).matches("Zaman Al Wasl .* 2 of 3 +1 .*"))
        .anySatisfy(line -> assertThat(line)
            .matches("Syrian Observatory for Human Rights +1 .* n \\d+ +28 +1 +\\d+ +F"))
        .anySatisfy(line -> assertThat(line).matches("ITV News +- .* - single source .*"));
  }

  @Test
  void a_name_that_is_none_is_answered_with_one_that_is_near() throws IOException {
    assertThat(Invocation.of("sources", claims("Herald,,Aldea,3,killed,,,"), "--why", "Heralt"))
        .isEqualTo(new Invocation(2, "", """
            crosscheck: no outlet or origin is called "Heralt"; did you mean "Herald"?
            crosscheck: see crosscheck sources --help
            """));
  }

  @Test
  void scores_are_never_written_over_what_they_were_made_of() throws IOException {
    String file = claims("Herald,,Aldea,3,killed,,,");
    String before = Files.readString(Path.of(file));
    assertThat(Invocation.of("sources", file, "--scores", file))
        .isEqualTo(new Invocation(2, "", "crosscheck: cannot write --scores " + file + """
            : it is one of the inputs
            crosscheck: see crosscheck sources --help
            """));
    assertThat(Path.of(file)).hasContent(before);
  }

  @Test
  void scores_that_cannot_be_written_are_told() throws IOException {
    String file = claims("Herald,,Aldea,3,killed,,,");
    assertThat(Invocation.of("sources", file, "--scores", file + "/scores.csv").err())
        .startsWith("crosscheck: cannot write --scores " + file + "/scores.csv: ");
  }

  @Test
  void as_csv_each_source_has_a_row_and_one_for_each_measure_with_a_score() throws IOException {
    String out = Invocation.of(
            "sources",
            "--format",
            "csv",
            claims(
                "Herald,2021-05-02,Aldea,135,aboard,2021-05-01,,ferry",
                "Courier,,Aldea,135,aboard,2021-05-01,,ferry"))
        .out();
    assertThat(out.lines().map(line -> line.split(",", 4)[1] + ":" + line.split(",", 4)[2]))
        .containsExactly("name:measure", "Courier:", "Courier:aboard", "Herald:", "Herald:aboard");
    assertThat(out.lines().map(line -> line.split(",", -1).length)).containsOnly(33);
  }

  @Test
  void as_json_it_has_likely_figures_and_what_the_vote_says() throws IOException {
    String out = Invocation.of(
            "sources", "--format", "json", claims("Herald,2021-05-02,Aldea,135,aboard,,,ferry"))
        .out();
    assertThat(out)
        .contains("\"schema\": \"crosscheck-sources/1\"")
        .contains("\"no_agreement\": \"single source\"")
        .contains("\"vote\": 135", "\"credibility\": 6", "\"verified\": null");
  }

  @Test
  void scores_are_verified_accuracy_where_something_was_and_else_agreement() throws IOException {
    String claims = claims("Herald,,Aldea,135,aboard,,,ferry", "Courier,,Aldea,135,aboard,,,ferry");
    Path scores = folder.resolve("scores.csv");
    Invocation.of("sources", claims, "--scores", scores.toString());
    String agreed = Files.readString(scores);
    Path checked = Files.writeString(
        folder.resolve("checked.csv"), "event,measure,low,high\nferry,aboard,99,99\n");
    Invocation.of(
        "sources", claims, "--scores", scores.toString(), "--verified", checked.toString());
    assertThat(agreed).startsWith("source,score,low,high,n\nCourier,0.").contains("\nHerald,0.");
    assertThat(score(Files.readString(scores))).isLessThan(0.5).isLessThan(score(agreed));
  }

  private static double score(String scores) {
    return Double.parseDouble(scores.split("\n", -1)[1].split(",", -1)[1]);
  }

  @Test
  void what_was_verified_of_no_event_and_ratings_of_nobody_are_told() throws IOException {
    Path checked = Files.writeString(
        folder.resolve("checked.csv"),
        "event,measure,low,high\nfery,aboard,135,135\nferry,killed,1,1\n");
    Path priors = Files.writeString(
        folder.resolve("priors.csv"),
        "name,rating,by,date\nHeralt,0.8,Board,2024\nHerald,0.7,Board,2024\n");
    Invocation run = Invocation.of(
        "sources",
        claims("Herald,,Aldea,135,aboard,,,ferry"),
        "--verified",
        checked.toString(),
        "--priors",
        priors.toString());
    assertThat(run.err())
        .isEqualTo(
            "crosscheck: " + checked + ":2: no event has the id \"fery\"; did you mean \"ferry\"?\n"
                + "crosscheck: " + checked + ":3: no claim of event ferry counts these killed\n"
                + "crosscheck: " + priors
                + ": no outlet or origin is called \"Heralt\"; did you mean \"Herald\"?\n");
    assertThat(run.out()).contains("  Herald: 0.70, worth 4.0 verified figures, by Board, 2024\n");
  }

  @Test
  void bad_knowledge_and_no_claims_end_with_2() throws IOException {
    Path checked =
        Files.writeString(folder.resolve("checked.csv"), "event,measure,low,high\n,killed,1,1\n");
    String claims = claims("Herald,,Aldea,3,killed,,,");
    assertThat(Invocation.of("sources", claims, "--verified", checked.toString()))
        .isEqualTo(new Invocation(
            2,
            "",
            "crosscheck: " + checked
                + ":2: event must not be empty\ncrosscheck: see crosscheck sources --help\n"));
    assertThat(Invocation.of("sources", claims()).code()).isEqualTo(2);
  }

  private String claims(String... rows) throws IOException {
    return Files.writeString(folder.resolve("claims.csv"), HEAD + String.join("\n", rows) + "\n")
        .toString();
  }
}
