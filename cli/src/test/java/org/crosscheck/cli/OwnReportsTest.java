package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that were written into the folder of the inputs are no inputs, and that is said. */
class OwnReportsTest {
  private static final String CLAIMS = """
      outlet,published,place,figure,measure,date,event,cites
      Herald,2020-08-05T11:00Z,Kalindi,12,killed,2020-08-04,e1,army
      Courier,2020-08-05T10:00Z,Kalindi,40,killed,2020-08-04,e1,police
      """;
  private static final Map<String, String> ENDINGS = Map.ofEntries(
      Map.entry("text", "txt"),
      Map.entry("line", "txt"),
      Map.entry("github", "txt"),
      Map.entry("csv", "csv"),
      Map.entry("events", "csv"),
      Map.entry("xlsx", "xlsx"),
      Map.entry("jsonl", "jsonl"),
      Map.entry("markdown", "md"),
      Map.entry("html", "html"),
      Map.entry("json", "json"),
      Map.entry("gitlab", "json"),
      Map.entry("claimreview", "json"),
      Map.entry("sarif", "sarif"),
      Map.entry("junit", "xml"));

  @TempDir
  private Path folder;

  private String tally = "";

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), CLAIMS);
    tally = lastLine(check().out());
  }

  @Test
  void no_report_changes_what_the_next_run_finds() {
    List<String> args = new ArrayList<>(List.of("check", folder.toString(), "--format", "text"));
    ENDINGS.forEach((format, ending) -> args.addAll(
        List.of("--output", format + "=" + folder.resolve(format + "-report." + ending))));
    Invocation.of(args.toArray(String[]::new));
    Invocation second = check();
    assertThat(second.code()).isEqualTo(1);
    assertThat(lastLine(second.out())).isEqualTo(tally);
    ENDINGS.forEach((format, ending) -> {
      if (!format.equals("json")) {
        assertThat(second.out())
            .containsPattern("note    R10 NOT_AN_INPUT: [^ ]*" + format + "-report." + ending);
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "csv, csv", "events, csv", "xlsx, xlsx", "markdown, md", "html, html"})
  void one_that_is_named_says_what_it_is(String format, String ending) {
    Path report = folder.resolve("report." + ending);
    Invocation.of("check", folder.toString(), "--output", format + "=" + report);
    Invocation run = Invocation.of("check", report.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("is a report that Crosscheck wrote, not a file of claims or articles");
  }

  @Test
  void a_spreadsheet_that_saved_it_anew_makes_no_difference() throws IOException {
    Invocation.of("check", folder.toString(), "--output", "csv=" + folder.resolve("f.csv"));
    Path report = folder.resolve("f.csv");
    Files.writeString(report, "\uFEFF" + Files.readString(report).replace(",", ";"));
    assertThat(lastLine(check().out())).isEqualTo(tally);
  }

  @Test
  void the_page_of_rules_is_no_article() throws IOException {
    Files.copy(Path.of("docs/rules.md"), folder.resolve("rules.md"));
    assertThat(lastLine(check().out())).isEqualTo(tally);
  }

  @Test
  void the_scores_of_sources_are_no_claims() {
    Invocation.of(
        "sources", folder.toString(), "--scores", folder.resolve("scores.csv").toString());
    assertThat(check().code()).isEqualTo(1);
    assertThat(lastLine(check().out())).isEqualTo(tally);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outlet,figure,measure,severity,code,kind,message,outlets,claims,fingerprint|Wire,7,killed,grave,C1,k,m,o,c,f",
        "event,grade,best,policy,outlets,origins,outlet_names,publisher,low,high,measure|e9,A,1,p,1,1,x,Wire,7,7,killed",
        "source,score,low,high,n,measure|Wire,3,7,7,1,killed"
      })
  void a_table_of_claims_that_shares_columns_is_read(String head, String row) throws IOException {
    Files.writeString(folder.resolve("more.csv"), head + "\n" + row + "\n");
    assertThat(lastLine(check().out())).startsWith("3 claims of 3 outlets, 2 events: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "error D03 is what the radio said; 9 people were killed in Beirut.\n",
        "Researchers counted 455 claims of 148 outlets, 86 events. 9 people were killed in Beirut.\n",
        "A page of Crosscheck: 9 people were killed in Beirut.\n"
      })
  void an_article_that_sounds_like_a_report_is_read(String text) throws IOException {
    Files.writeString(folder.resolve("more.txt"), text);
    assertThat(lastLine(check().out())).doesNotStartWith("2 claims");
  }

  @Test
  void a_page_that_only_speaks_of_crosscheck_is_read() throws IOException {
    Files.writeString(
        folder.resolve("more.html"),
        "<html><head><title>Crosscheck</title><meta name=generator content=\"Pages\"></head>"
            + "<body><p>In Beirut 9 people were killed on Monday.</p></body></html>");
    assertThat(lastLine(check().out())).doesNotStartWith("2 claims");
  }

  private Invocation check() {
    return Invocation.of("check", folder.toString());
  }

  private static String lastLine(String out) {
    return out.lines().reduce((first, second) -> second).orElse("");
  }
}
