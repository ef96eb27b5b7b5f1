package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;

class OptionsTest {
  private final Options options = new Options();

  @Test
  void a_flag_is_off_until_it_is_given() {
    Flag quiet = options.flag('q', "--quiet", "Less.");
    CommandLine line = line(options);
    assertThat(quiet.isOn()).isFalse();
    line.parseArgs();
    assertThat(quiet.isOn()).isFalse();
    line.parseArgs("-q");
    assertThat(quiet.isOn()).isTrue();
  }

  @Test
  void a_word_and_a_path_may_be_left_out() {
    Given<String> outlet = options.word("--outlet", "NAME", "Whose.");
    Given<Path> config = options.path("--config", "FILE", "Settings.");
    CommandLine line = line(options);
    line.parseArgs("--outlet", "Herald");
    assertThat(outlet.value()).hasValue("Herald");
    assertThat(config.value()).isEmpty();
    line.parseArgs("--config=a.toml");
    assertThat(outlet.value()).isEmpty();
    assertThat(config.value()).hasValue(Path.of("a.toml"));
  }

  @Test
  void a_number_has_a_usual_value() {
    IntSupplier threads = options.number("--threads", "N", 4, "How many.");
    CommandLine line = line(options);
    line.parseArgs();
    assertThat(threads.getAsInt()).isEqualTo(4);
    line.parseArgs("--threads", "2");
    assertThat(threads.getAsInt()).isEqualTo(2);
  }

  @Test
  void words_are_kept_in_their_order_and_a_pair_is_two() {
    Supplier<List<String>> output = options.words("--output", "FORMAT=PATH", "Where to.");
    Supplier<List<String>> why = options.pair("--why", "ID", "Which.");
    CommandLine line = line(options);
    line.parseArgs("--output", "b", "--why", "x", "y", "--output", "a");
    assertThat(output.get()).containsExactly("b", "a");
    assertThat(why.get()).containsExactly("x", "y");
    assertThatThrownBy(() -> line.parseArgs("--why", "x"))
        .isInstanceOf(MissingParameterException.class);
  }

  @Test
  void an_operand_must_be_given() {
    Supplier<String> code = options.operand("CODE", "Which rule.");
    CommandLine line = line(options);
    line.parseArgs("D03");
    assertThat(code.get()).isEqualTo("D03");
    assertThatThrownBy(() -> line.parseArgs()).isInstanceOf(MissingParameterException.class);
  }

  @Test
  void an_optional_operand_may_be_left_out() {
    Given<String> page = options.optionalOperand("PAGE", "Which page.");
    CommandLine line = line(options);
    line.parseArgs();
    assertThat(page.value()).isEmpty();
    line.parseArgs("check");
    assertThat(page.value()).hasValue("check");
  }

  @Test
  void a_folder_is_this_one_unless_another_is_given() {
    Supplier<Path> folder = options.folder("DIR", "Where.");
    CommandLine line = line(options);
    line.parseArgs();
    assertThat(folder.get()).isEqualTo(Path.of(""));
    line.parseArgs("bridge");
    assertThat(folder.get()).isEqualTo(Path.of("bridge"));
  }

  @Test
  void of_some_options_only_one_may_be_given() {
    Flag audit = options.flag("--audit", "All.");
    Flag trace = options.flag("--trace", "Why.");
    Options one = new Options(Options.oneOf(options));
    CommandLine line = line(one);
    line.parseArgs("--trace");
    assertThat(audit.isOn()).isFalse();
    assertThat(trace.isOn()).isTrue();
    assertThatThrownBy(() -> line.parseArgs("--audit", "--trace"))
        .isInstanceOf(MutuallyExclusiveArgsException.class)
        .hasMessageContaining("--audit, --trace are mutually exclusive");
  }

  @Test
  void a_group_that_is_left_out_needs_nothing() {
    Supplier<List<String>> paths = options.operands("PATH", "What to read.");
    Given<String> outlet = options.word("--outlet", "NAME", "Whose.");
    Options together = new Options(Options.together(options));
    CommandLine line = line(together);
    line.parseArgs();
    assertThat(paths.get()).isEmpty();
    line.parseArgs("--outlet", "Herald", "a.txt", "b.txt");
    assertThat(paths.get()).containsExactly("a.txt", "b.txt");
    assertThat(outlet.value()).hasValue("Herald");
    assertThatThrownBy(() -> line.parseArgs("--outlet", "Herald"))
        .isInstanceOf(MissingParameterException.class);
  }

  private static CommandLine line(Options options) {
    return new CommandLine(options.command(new Object(), "A command."));
  }
}
