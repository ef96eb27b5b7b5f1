package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --since} says of a report and the claims of today. */
class SinceTest {
  private static final String HEAD = "outlet,published,place,figure,measure,date,event,cites\n";
  private static final String HERALD =
      "Herald,2020-08-05T11:00Z,Kalindi,12,killed,2020-08-04,e1,army\n";
  private static final String COURIER =
      "Courier,2020-08-05T10:00Z,Kalindi,40,killed,2020-08-04,e1,police\n";
  private static final String MIRROR =
      "Mirror,2020-08-05T09:00Z,Kalindi,90,killed,2020-08-04,e1,clinic\n";

  @TempDir
  private Path folder;

  private Path claims = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void keepAReport() throws IOException {
    claims = folder.resolve("claims.csv");
    report = folder.resolve("report.json");
    Files.writeString(claims, HEAD + HERALD + COURIER);
    Invocation.of("check", claims.toString(), "--output", "json=" + report);
  }

  @Test
  void nothing_changes_where_rows_move_and_files_are_renamed() throws IOException {
    Files.delete(claims);
    claims = folder.resolve("renamed.csv");
    Files.writeString(claims, HEAD + ",,,,,,,\n" + COURIER + HERALD);
    Invocation run = since("text");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
        Since %s: 0 new, 0 changed, 0 gone, 1 as before

        2 claims of 2 outlets, 1 event: 1 conflict (1 error, 0 warnings, 0 notes), 0 open, 0 cleared; findings: 0 new, 1 baselined, 0 suppressed
        """.formatted(report));
  }

  @Test
  void what_is_new_stands_on_top_and_fails_the_run() throws IOException {
    Files.writeString(claims, HEAD + MIRROR + HERALD + COURIER);
    Invocation run = since("text");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("Since " + report + ": 2 new, 0 changed, 0 gone, 1 as before\n  new     D01 ")
        .contains("clinic: “90” people killed", "\nKalindi, 2020-08-04 (3 outlets")
        .doesNotContain("“40” people killed; Herald");
  }

  @Test
  void an_edited_figure_is_a_change_and_not_one_gone_and_one_new() throws IOException {
    Files.writeString(claims, HEAD + HERALD + COURIER.replace("40", "41"));
    assertThat(since("text").out())
        .startsWith("Since " + report + ": 0 new, 1 changed, 0 gone, 0 as before\n  changed D01 ")
        .contains("FIGURE_DISJOINT, error)");
  }

  @Test
  void a_conflict_that_was_settled_tells_what_it_became() throws IOException {
    Files.writeString(claims, HEAD + HERALD + COURIER.replace("40", "12"));
    JsonNode changes = json().path("changes");
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).path("change").asText()).isEqualTo("changed");
    assertThat(changes.get(0).path("before").path("outcome").asText()).isEqualTo("conflict");
    assertThat(changes.get(0).path("after").path("outcome").asText()).isEqualTo("cleared");
  }

  @Test
  void what_is_gone_is_told_as_it_was() throws IOException {
    Files.writeString(claims, HEAD + HERALD);
    assertThat(since("text").out())
        .startsWith("Since " + report + ": 0 new, 0 changed, 1 gone, 0 as before\n  gone    D01 ");
  }

  @Test
  void faults_of_inputs_are_compared_too() throws IOException {
    Files.writeString(claims, HEAD + HERALD + COURIER + COURIER.replace("40", "lots"));
    assertThat(since("text").out())
        .contains(": 1 new, 0 changed, 0 gone, 1 as before\n  new     R03 ");
  }

  @Test
  void a_duplicate_of_a_known_row_is_new() throws IOException {
    Files.writeString(claims, HEAD + HERALD + COURIER + COURIER);
    assertThat(json().path("new").asInt()).isPositive();
    assertThat(since("text").code()).isEqualTo(1);
  }

  @Test
  void the_json_agrees_with_its_schema() throws IOException {
    Files.writeString(claims, HEAD + MIRROR + HERALD + COURIER.replace("40", "12"));
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Invocation.of("schema", "report").out())
            .validate(since("json").out(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void what_is_no_report_is_refused() throws IOException {
    Files.writeString(report, "{\"schema\": \"crosscheck-baseline/1\"}");
    assertThat(since("text").err())
        .startsWith("crosscheck: --since " + report
            + " must be a report with \"schema\": \"crosscheck-report/1\", got"
            + " \"crosscheck-baseline/1\"; check --format json writes one\n");
    Files.delete(report);
    assertThat(since("text").err())
        .startsWith("crosscheck: --since " + report
            + " must be a JSON report that can be read: no such file or folder;");
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(since("json").out()).path("since");
  }

  private Invocation since(String format) {
    return Invocation.of(
        "check",
        claims.toString(),
        "--since",
        report.toString(),
        "--format",
        format,
        "--fail-on",
        "warning");
  }
}
