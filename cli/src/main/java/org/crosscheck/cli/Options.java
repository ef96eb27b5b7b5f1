package org.crosscheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What may stand behind the name of a command. A field asks for each, and gives what the user gave:
 *
 * <pre>{@code
 * private final Options options = new Options();
 * private final Given<String> outlet =
 *     options.word("--outlet", "NAME", "Outlet of articles that name none.");
 * }</pre>
 *
 * <p>Each string of a description is a paragraph.
 *
 * <p>The annotations of picocli would say the same, but Java reads those anew at every start, which takes as long as the rest of
 * what the command line does. For the same reason nothing here refers to a method of picocli as in {@code arg::getValue}: Java
 * 17 leaves a class of its age out of the archive that the launcher starts from, once such a reference is archived.
 */
final class Options {
  private final List<Consumer<CommandSpec>> parts = new ArrayList<>();

  /** @param shared options that other commands take too, which come first */
  Options(Options... shared) {
    for (Options options : shared) {
      parts.add(options::addTo);
    }
  }

  /** Options of which no two go together. */
  static Options oneOf(Options members) {
    return group(true, members);
  }

  /** Options that may be left out as a whole, though some are needed where one of the others is given. */
  static Options together(Options members) {
    return group(false, members);
  }

  /** {@code --review}. */
  Flag flag(String name, String... description) {
    return flag(OptionSpec.builder(name).description(description));
  }

  /** {@code -q}, {@code --quiet}. */
  Flag flag(char letter, String name, String... description) {
    return flag(OptionSpec.builder("-" + letter, name).description(description));
  }

  /** One that the commands below this one know too. */
  Flag sharedFlag(String name, String... description) {
    return flag(OptionSpec.builder(name).description(description).scopeType(ScopeType.INHERIT));
  }

  /** {@code --outlet NAME}. */
  Given<String> word(String name, String label, String... description) {
    return optional(String.class, name, label, description);
  }

  /** {@code --config FILE}. */
  Given<Path> path(String name, String label, String... description) {
    return optional(Path.class, name, label, description);
  }

  /**
   * {@code --threads N}.
   *
   * @param usual what holds where none is given
   */
  IntSupplier number(String name, String label, int usual, String... description) {
    return this.<Integer>add(OptionSpec.builder(name)
        .type(int.class)
        .initialValue(usual)
        .paramLabel(label)
        .description(description)
        .build())::get;
  }

  /** {@code --output FORMAT=PATH}, any number of times. */
  Supplier<List<String>> words(String name, String label, String... description) {
    return words(1, name, label, description);
  }

  /** {@code --why ID ID}: two words, or none. */
  Supplier<List<String>> pair(String name, String label, String... description) {
    return words(2, name, label, description);
  }

  /** {@code CODE}: a word that must be given. */
  Supplier<String> operand(String label, String... description) {
    return add(PositionalParamSpec.builder()
        .type(String.class)
        .initialValue("")
        .required(true)
        .paramLabel(label)
        .description(description)
        .build());
  }

  /** {@code [COMMAND]}: a word that may be left out. */
  Given<String> optionalOperand(String label, String... description) {
    return this.<Optional<String>>add(PositionalParamSpec.builder()
        .type(Optional.class)
        .auxiliaryTypes(String.class)
        .initialValue(Optional.empty())
        .arity("0..1")
        .paramLabel(label)
        .description(description)
        .build())::get;
  }

  /** {@code [DIR]}: a folder, else the one that the program is started in. */
  Supplier<Path> folder(String label, String... description) {
    return add(PositionalParamSpec.builder()
        .type(Path.class)
        .initialValue(Path.of(""))
        .arity("0..1")
        .paramLabel(label)
        .description(description)
        .build());
  }

  /** {@code PATH...}: one or more. */
  Supplier<List<String>> operands(String label, String... description) {
    return add(PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .arity("1..*")
        .required(true)
        .paramLabel(label)
        .description(description)
        .build());
  }

  /**
   * A command that takes these, and {@code --help} and {@code --version}.
   *
   * @param command what is run where it is a {@link Callable} or a {@link Runnable}
   * @param examples what can be typed, a line each
   */
  CommandSpec command(Object command, String description, String... examples) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    addTo(spec);
    spec.addOption(OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help message and exit.")
        .build());
    spec.addOption(OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Print version information and exit.")
        .build());
    spec.usageMessage()
        .description(description)
        .footer(Stream.of(examples).map(example -> "  " + example).toArray(String[]::new));
    return spec;
  }

  private void addTo(CommandSpec spec) {
    parts.forEach(part -> part.accept(spec));
  }

  private static Options group(boolean isExclusive, Options members) {
    Options group = new Options();
    group.parts.add(spec -> {
      CommandSpec held = CommandSpec.create();
      members.addTo(held);
      ArgGroupSpec.Builder builder = ArgGroupSpec.builder().exclusive(isExclusive);
      for (ArgSpec arg : held.args()) {
        builder.addArg(arg);
      }
      spec.addArgGroup(builder.build());
    });
    return group;
  }

  private Flag flag(OptionSpec.Builder flag) {
    return this.<Boolean>add(flag.type(boolean.class).initialValue(false).build())::get;
  }

  private <T> Given<T> optional(Class<T> type, String name, String label, String... description) {
    return this.<Optional<T>>add(OptionSpec.builder(name)
        .type(Optional.class)
        .auxiliaryTypes(type)
        .initialValue(Optional.empty())
        .paramLabel(label)
        .description(description)
        .build())::get;
  }

  private Supplier<List<String>> words(
      int arity, String name, String label, String... description) {
    return add(OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .arity(Integer.toString(arity))
        .paramLabel(label)
        .description(description)
        .build());
  }

  private <T> Supplier<T> add(ArgSpec arg) {
    // Picocli does so too, but only once it reads a command line, and not in a group.
    arg.setValue(arg.initialValue());
    parts.add(spec -> spec.add(arg));
    return () -> arg.getValue();
  }
}
