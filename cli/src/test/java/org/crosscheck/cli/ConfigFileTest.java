package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void a_file_that_is_none_is_a_usage_error() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ConfigFile.weights(folder.resolve("none.toml")))
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
    return ConfigFile.weights(Files.writeString(folder.resolve("c.toml"), text));
  }

  private void assertRefused(String text, String message) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> weights(text))
        .withMessageStartingWith(folder.resolve("c.toml") + message);
  }
}
