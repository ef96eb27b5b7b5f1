package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.match.Weights;
import org.crosscheck.match.Weights.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
  @TempDir
  private Path folder;

  @Test
  void the_nearest_file_upwards_is_found() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("one/two"));
    assertThat(ConfigFile.nearest(inner)).isNotEqualTo(Optional.of(folder));
    Path file = Files.writeString(folder.resolve("crosscheck.toml"), "");
    assertThat(ConfigFile.nearest(inner)).contains(file);
    Path nearer = Files.writeString(folder.resolve("one/crosscheck.toml"), "");
    assertThat(ConfigFile.nearest(inner)).contains(nearer);
  }

  @Test
  void a_file_without_weights_gives_none() throws IOException {
    assertThat(weights("# nothing yet\n")).isEmpty();
    assertThat(weights("[match.weights]\n")).isEmpty();
  }

  @Test
  void a_level_is_given_by_its_two_shares() throws IOException {
    Weights weights = weights("""
        [match.weights]
        time.same_days = [0.5, "rarity"]
        place.differ = [0.2, 0.4]
        """).orElseThrow();
    assertThat(weights.list())
        .filteredOn(weight -> !Weights.standard().list().contains(weight))
        .extracting(Weight::level, Weight::m)
        .containsExactly(tuple("same_days", 0.5), tuple("differ", 0.2));
  }

  @Test
  void a_name_that_is_no_setting_is_refused_with_its_line() {
    assertRefused("\n[mach]\n", ":2: \"mach\" is no setting; did you mean \"match\"?");
    assertRefused(
        "[match]\nweigths = 1\n", ":2: \"match.weigths\" is no setting; did you mean \"weights\"?");
    assertRefused(
        "[match.weights]\ntim.same_days = [1, 1]\n",
        ":2: \"match.weights.tim\" is no setting; did you mean \"time\"?");
    assertRefused(
        "[match.weights]\n# time.same_dayz\ntime.same_dayz = [1, 1]\n",
        ":3: \"match.weights.time.same_dayz\" is no setting; did you mean \"same_days\"?");
  }

  @Test
  void shares_that_are_none_are_refused() {
    String must = "\" must be [m, u], two shares above 0 and at most 1, or [m, \"rarity\"], got ";
    assertRefused(
        "[match.weights]\nplace.differ = [0.2, 1.4]\n", ":2: \"place.differ" + must + "[0.2,1.4]");
    assertRefused("[match.weights]\nplace.differ = 3\n", ":2: \"place.differ" + must + "3");
    assertRefused(
        "[match.weights]\nplace.differ = [0.2, \"rarity\"]\n",
        ": u of place.differ must be a number");
    assertRefused("match = 3\n", ":1: \"match\" must be a table, got 3");
    assertRefused("[match\n", ":1: must be TOML: ");
  }

  @Test
  void words_and_where_they_stand_are_kept() throws IOException {
    Config config = read("""
        # ours
        vague = "acled"
        fail-on = "warning"
        priority = ["SOHR", "AFP"]
        columns = "ucdp"
        """);
    assertThat(config.words())
        .isEqualTo(Map.of("vague", "acled", "fail-on", "warning", "columns", "ucdp"));
    assertThat(config.priority()).containsExactly("SOHR", "AFP");
    assertThat(config.places())
        .containsEntry("vague", folder.resolve("c.toml") + ":2")
        .containsEntry("priority", folder.resolve("c.toml") + ":4");
  }

  @Test
  void files_are_seen_from_the_settings() throws IOException {
    Config config = read("decisions = \"../d.csv\"\nbaseline = \"b.json\"\ncolumns = \"c.toml\"");
    String here = folder.toString().replace('\\', '/');
    assertThat(config.word("baseline")).contains(here + "/b.json");
    assertThat(config.word("columns")).contains(here + "/c.toml");
    assertThat(config.word("decisions").orElseThrow())
        .isEqualTo(folder.resolveSibling("d.csv").toString().replace('\\', '/'));
  }

  @Test
  void a_word_must_be_one() {
    assertRefused("vague = 3", ":1: \"vague\" must be a word, got 3");
    assertRefused("\nvague = \" \"", ":2: \"vague\" must be a word, got \" \"");
    assertRefused("fail_on = \"note\"", ":1: \"fail_on\" is no setting; did you mean \"fail-on\"?");
    assertRefused(
        "priority = \"SOHR\"",
        ":1: \"priority\" must be a list of names of outlets and origins, got \"SOHR\"");
  }

  @Test
  void a_suppression_is_read_with_its_line() throws IOException {
    assertThat(read("""
            [[suppress]]
            code = "D02"
            reason = "they count the crew"

            [[suppress]]
            event = "raid"
            outlet = "Herald"
            fingerprint = "0123456789abcdef"
            reason = "asked"
            until = 2027-01-31
            """).suppressions())
        .extracting(one -> one.at().line() + " " + one.words() + " " + one.until())
        .containsExactly(
            "1 code D02 Optional.empty",
            "5 event raid, outlet Herald, fingerprint 0123456789abcdef Optional[2027-01-31]");
  }

  @Test
  void a_suppression_that_says_too_little_or_nonsense_is_refused() {
    assertRefused("[[suppress]]\ncode = \"D02\"\n", ":1: a suppression needs a reason");
    assertRefused("[[suppress]]\nreason = \"x\"\n", ":1: a suppression needs code, event,");
    assertRefused(
        "[[suppress]]\ncode = \"D2\"\nreason = \"x\"\n",
        ":2: \"suppress.code\" must be a code such as D02, got \"D2\"");
    assertRefused(
        "[[suppress]]\ncode = 2\nreason = \"x\"\n", ":2: \"suppress.code\" must be a text, got 2");
    assertRefused(
        "[[suppress]]\ncode = \"D02\"\nreason = \"x\"\nuntil = \"soon\"\n",
        ":4: \"suppress.until\" must be a day such as 2026-12-31, got \"soon\"");
    assertRefused(
        "[[suppress]]\ncode = \"D02\"\nreason = \"x\"\n[[suppress]]\nreasn = \"y\"\n",
        ":5: \"suppress.reasn\" is no setting; did you mean \"reason\"?");
    assertRefused("[suppress]\ncode = \"D02\"\n", ":1: \"suppress\" must be tables [[suppress]]");
  }

  @Test
  void a_file_that_is_none_is_a_usage_error() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ConfigFile.read(folder.resolve("none.toml")))
        .withMessage("--config " + folder.resolve("none.toml")
            + " must be a text that can be read: no such file or folder");
  }

  @Test
  void only_our_table_is_written_anew() throws IOException {
    Path file = Files.writeString(folder.resolve("c.toml"), """
        # mine
        [match.weights] # old
        time.same_days = [0.5, "rarity"]
        # older
        time.overlap = [0.5, 0.5]

        # what follows
        """);
    ConfigWriter.write(file, List.of("[match.weights]", "place.differ = [0.2, 0.4]"));
    assertThat(file).hasContent("""
        # mine
        [match.weights]
        place.differ = [0.2, 0.4]

        # what follows
        """);
  }

  @Test
  void weights_given_in_another_form_are_not_torn_apart() throws IOException {
    String text = "[match]\nweights.place.differ = [0.2, 0.4]\n";
    Path file = Files.writeString(folder.resolve("c.toml"), text);
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(
            () -> ConfigWriter.write(file, List.of("[match.weights]", "place.differ = [0.3, 0.4]")))
        .withMessageContaining("must be TOML");
    assertThat(file).hasContent(text);
  }

  private Optional<Weights> weights(String text) throws IOException {
    return read(text).weights();
  }

  private Config read(String text) throws IOException {
    return ConfigFile.read(Files.writeString(folder.resolve("c.toml"), text));
  }

  private void assertRefused(String text, String message) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> weights(text))
        .withMessageStartingWith(folder.resolve("c.toml") + message);
  }
}
