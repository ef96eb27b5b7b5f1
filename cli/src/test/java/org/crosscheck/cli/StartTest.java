package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.read.ColumnMapping;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who starts: {@code init}, {@code schema}, {@code config}, help, completion and manual pages. */
class StartTest {
  private static final List<String> COMMANDS = List.of(
      "check",
      "extract",
      "match",
      "evaluate",
      "sources",
      "explain",
      "rules",
      "baseline",
      "init",
      "config",
      "schema",
      "completion",
      "man");

  @TempDir
  private Path folder;

  @Test
  void the_sample_gives_a_report_that_shows_something() {
    Path start = folder.resolve("start");
    assertThat(Invocation.of("init", start.toString()))
        .isEqualTo(new Invocation(
            0,
            "",
            "crosscheck: wrote %1$s/crosscheck.toml\ncrosscheck: wrote %1$s/claims.csv\n"
                    .formatted(start)
                + "crosscheck: next: crosscheck check " + start.resolve("claims.csv") + "\n"));
    Invocation check = Invocation.of("check", start.toString());
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out())
        .contains(
            "error   D03 MISQUOTED_ORIGIN", "open    O01 ORDER_UNKNOWN", "6 cleared (N01, N04)")
        .doesNotContain("Inputs");
  }

  @Test
  void the_sample_as_a_workbook_says_what_the_sample_says() throws IOException {
    Path start = folder.resolve("book");
    Invocation.of("init", start.toString(), "--xlsx");
    assertThat(start.resolve("claims.csv")).doesNotExist();
    Path csv = folder.resolve("csv");
    Invocation.of("init", csv.toString());
    String book = Invocation.of("check", start.toString()).out();
    assertThat(book.replace("book/claims.xlsx", "csv/claims.csv"))
        .isEqualTo(Invocation.of("check", csv.toString()).out());
    try (ReadableWorkbook sheets =
        new ReadableWorkbook(start.resolve("claims.xlsx").toFile())) {
      assertThat(sheets.getSheets().map(Sheet::getName)).containsExactly("Claims", "Columns");
      List<Row> columns = sheets.getSheet(1).orElseThrow().read();
      assertThat(columns).hasSize(ColumnMapping.columns().size() + 1);
      assertThat(columns.get(1).getCellText(0)).isEqualTo("outlet");
      assertThat(columns.get(1).getCellText(1)).startsWith("Required. Who published it");
    }
  }

  @Test
  void init_writes_over_nothing_unless_it_is_told_to() throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.csv"), "mine");
    Invocation refused = Invocation.of("init", folder.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .startsWith("crosscheck: " + claims
            + " is there already; --force writes over it, init DIR writes elsewhere\n");
    assertThat(claims).hasContent("mine");
    assertThat(folder.resolve("crosscheck.toml")).doesNotExist();
    assertThat(Invocation.of("init", folder.toString(), "--force").code()).isZero();
    assertThat(claims).content().startsWith("outlet,published,place,figure");
  }

  @Test
  void the_settings_of_init_hold_with_every_comment_taken_off() throws IOException {
    String text =
        Packaged.template("crosscheck.toml").replaceAll("(?m)^# ([a-z-]+ = |\\[\\[)", "$1");
    Config config = ConfigFile.read(folder.resolve("crosscheck.toml"), text);
    assertThat(config.words().keySet()).containsExactlyInAnyOrderElementsOf(ConfigFile.WORDS);
    assertThat(config.priority()).hasSize(2);
    assertThat(config.suppressions()).hasSize(1);
    assertThat(ConfigFile.read(folder, Packaged.template("crosscheck.toml")).words())
        .isEmpty();
    JsonNode settings = new TomlMapper().readTree(text);
    assertThat(schema("config").validate(settings.toString(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_of_settings_knows_what_the_program_knows() throws IOException {
    JsonNode properties = new ObjectMapper().readTree(Packaged.schema("config")).path("properties");
    assertThat(names(properties)).containsExactlyInAnyOrderElementsOf(ConfigFile.ALL);
    assertThat(schema("config").validate("{\"vague\": \"loud\"}", InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema("config").validate("{\"suppress\": [{\"code\": \"D02\"}]}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void the_schema_of_claims_has_every_column_and_no_other() throws IOException {
    JsonNode properties = new ObjectMapper().readTree(Packaged.schema("claims")).path("properties");
    assertThat(names(properties)).containsExactlyInAnyOrderElementsOf(ColumnMapping.columns());
    Schema schema = schema("claims");
    assertThat(schema.validate(
            "{\"outlet\": \"Herald\", \"measure\": \"killed\", \"figure\": 14, \"high\": null}",
            InputFormat.JSON))
        .isEmpty();
    assertThat(
            schema.validate("{\"outlet\": \"Herald\", \"measure\": \"killed\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void extract_writes_what_the_schema_of_claims_describes() throws IOException {
    Path article =
        Files.writeString(folder.resolve("a.txt"), "At least 14 people were killed in Beirut.\n");
    Invocation extracted = Invocation.of("extract", article.toString());
    assertThat(schema("claims").validate(extracted.out(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void config_show_tells_each_setting_and_where_it_comes_from() throws IOException {
    Path config = Files.writeString(folder.resolve("c.toml"), """
        vague = "acled"

        priority = ["SOHR"]
        [[suppress]]
        code = "D02"
        reason = "asked"
        until = 2030-01-01
        """);
    assertThat(Invocation.of("config", "show", "--config", config.toString()))
        .isEqualTo(new Invocation(0, """
            vague = "acled" # %1$s:1
            policy = "range" # default
            fail-on = "error" # default
            outlet = none # default
            decisions = none # default
            baseline = none # default
            columns = none # default
            priority = ["SOHR"] # %1$s:3
            match.weights = standard # default
            suppress = code D02 until 2030-01-01: asked # %1$s:4
            """.formatted(config), ""));
    assertThat(Invocation.of("config", "shw").err())
        .startsWith(
            "crosscheck: config must be one of show, got \"shw\"; did you mean \"show\"?\n");
  }

  @Test
  void a_setting_holds_until_an_option_says_otherwise() throws IOException {
    Path config = Files.writeString(folder.resolve("c.toml"), "vague = \"acled\"\n");
    Path claims = Files.writeString(
        folder.resolve("claims.csv"), "outlet,figure,measure\nHerald,dozens,killed\n");
    String[] check = {"check", claims.toString(), "--format", "json", "--config", config.toString()
    };
    assertThat(Invocation.of(check).out()).contains("\"vague\": \"acled\"");
    List<String> both = new ArrayList<>(List.of(check));
    both.addAll(List.of("--vague", "airwars"));
    assertThat(Invocation.of(both.toArray(String[]::new)).out()).contains("\"vague\": \"airwars\"");
    Files.writeString(config, "\nvague = \"acledd\"\n");
    assertThat(Invocation.of(check).err())
        .startsWith("crosscheck: " + config
            + ":2: \"vague\" must be one of press, acled, airwars, got \"acledd\"; did you mean"
            + " \"acled\"?\n");
  }

  @Test
  void every_command_shows_examples() {
    for (String command : COMMANDS) {
      assertThat(Invocation.of(command, "--help").out())
          .as(command)
          .contains("\nExamples:\n  ")
          .contains("crosscheck " + command);
    }
    for (String deed : List.of("write", "prune")) {
      assertThat(Invocation.of("baseline", deed, "--help").out())
          .contains("\nExamples:\n  crosscheck baseline " + deed);
    }
    assertThat(Invocation.of("--help").out()).contains(COMMANDS);
  }

  @Test
  void a_manual_page_says_what_help_says() {
    assertThat(Invocation.of("man").out())
        .startsWith(".TH CROSSCHECK 1 ")
        .contains("\n.SH COMMANDS\n.TP\n.B check\n");
    String check = Invocation.of("man", "check").out();
    assertThat(check)
        .contains(".SH NAME\ncrosscheck\\-check \\- Says whether")
        .contains(".TP\n.B \\-\\-fail\\-on error|warning|note|none\n")
        .contains(".SH EXIT STATUS\n.TP\n.B 0\nclean\n")
        .doesNotContain("${DEFAULT");
    assertThat(Invocation.of("man", "chek").err()).contains("did you mean \"check\"?");
  }

  @Test
  void all_manual_pages_are_written_at_once() throws IOException {
    Path pages = folder.resolve("share/man/man1");
    assertThat(Invocation.of("man", "--all", pages.toString()))
        .isEqualTo(new Invocation(0, "", ""));
    assertThat(pages.toFile().list())
        .hasSize(COMMANDS.size() + 1)
        .contains("crosscheck.1", "crosscheck-check.1", "crosscheck-baseline.1");
    assertThat(pages.resolve("crosscheck-check.1"))
        .hasContent(Invocation.of("man", "check").out());
  }

  @Test
  void completion_is_a_script_of_its_shell() throws IOException, InterruptedException {
    String bash = Invocation.of("completion", "bash").out();
    assertThat(bash).startsWith("#!/usr/bin/env bash").contains("--fail-on");
    assertThat(Invocation.of("completion", "zsh").out()).isEqualTo(bash).contains("bashcompinit");
    assertThat(Invocation.of("completion", "fish").out())
        .contains("complete -c crosscheck -n '__fish_use_subcommand' -f -a check -d 'Says whether")
        .contains("complete -c crosscheck -n '__fish_seen_subcommand_from check' -l fail-on -r -d ")
        .contains("complete -c crosscheck -n '__fish_seen_subcommand_from baseline' -f -a prune");
    assumeThat(Path.of("/bin/bash")).as("no bash").exists();
    Process parser = new ProcessBuilder("/bin/bash", "-n").start();
    try (var in = parser.getOutputStream()) {
      in.write(bash.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(parser.waitFor()).isZero();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Schema schema(String format) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Invocation.of("schema", format).out());
  }
}
