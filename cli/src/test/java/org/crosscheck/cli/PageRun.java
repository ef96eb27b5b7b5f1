package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of a page, run in order, in a folder of their own.
 *
 * <p>A block is a file when it is a table, an article or settings and the text before it names the file; one tagged {@code text}
 * is what was printed before it. All else that begins like a command is one. A command ends as {@code # ends with N} behind it
 * says; on a page with such a remark with 0 where none stands, on others with 0 or 1.
 */
final class PageRun {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
  private static final Pattern NAMED = Pattern.compile("`([\\w-]+\\.(csv|md|toml))`");
  private static final Pattern ENDS = Pattern.compile("\\s+# ends with ([0-9])$");
  private static final Pattern RUN = Pattern.compile("\\s*- (run: )?(?=crosscheck )");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern COMMAND = Pattern.compile(
      "(crosscheck|java|mvn|git|gh|curl|echo|cat|cp|cd|alias|python3?|pip|brew|npm|unzip|source) .*");
  private static final Pattern INLINE = Pattern.compile("`(crosscheck [^`]*)`");
  private static final Pattern FILE =
      Pattern.compile("(\\w+=)?\\$?([\\w.-]+\\.(?:csv|json|toml|md|html|xlsx|xml|sarif)"
          + "|GITHUB_STEP_SUMMARY|[\\w-]+/?)");

  private final Collection<String> notRun;
  private final Path home;
  private final List<String> printed = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  /** Commands in the running text, which may speak of files in blocks below it. */
  private final List<String> inline = new ArrayList<>();

  private Path folder;
  private boolean strict;

  /** @param notRun how commands begin that are only listed */
  PageRun(Path folder, Collection<String> notRun) {
    this.notRun = notRun;
    this.home = folder;
    this.folder = folder;
  }

  /** Lines on either stream. */
  List<String> printed() {
    return printed;
  }

  List<String> shown() {
    return shown;
  }

  /** Commands that were not run. */
  List<String> skipped() {
    return skipped;
  }

  void read(String page) throws IOException {
    strict = page.contains("  # ends with ");
    Matcher block = BLOCK.matcher(page);
    int from = 0;
    while (block.find()) {
      String text = page.substring(from, block.start());
      inline(text);
      block(block.group(1), block.group(2), text);
      from = block.end();
    }
    inline(page.substring(from));
    for (String command : inline) {
      command(command);
    }
  }

  private void block(String kind, String content, String before) throws IOException {
    Optional<String> file = file(kind, content, before);
    if (file.isPresent()) {
      Files.writeString(folder.resolve(file.get()), content);
    } else if (kind.equals("text")) {
      content.lines().filter(line -> !line.isEmpty() && !line.equals("…")).forEach(shown::add);
    } else {
      for (String line : content.lines().toList()) {
        String command = RUN.matcher(line).replaceFirst("");
        if (COMMAND.matcher(command).matches() || kind.equals("sh")) {
          command(command);
        }
      }
    }
  }

  private static Optional<String> file(String kind, String content, String before) {
    boolean table = kind.equals("csv") || content.matches("(?s)[a-z_]+(,[a-z_]+)+\n.*");
    boolean article = content.startsWith("---\n");
    boolean settings = kind.equals("toml");
    String ending = table ? ".csv" : article ? ".md" : ".toml";
    Optional<String> named = NAMED
        .matcher(before)
        .results()
        .map(match -> match.group(1))
        .filter(name -> name.endsWith(ending))
        .reduce((first, second) -> second);
    if (kind.equals("csv") || settings || article) {
      return named.or(
          () -> Optional.of(table ? "claims.csv" : article ? "article.md" : "crosscheck.toml"));
    }
    return kind.isEmpty() && table ? named : Optional.empty();
  }

  /** A command in the running text; one with a word in capitals is a pattern for commands. */
  private void inline(String text) {
    INLINE
        .matcher(text.replaceAll("\\s+", " "))
        .results()
        .map(match -> match.group(1))
        .filter(command -> !command.matches(".* [A-Z]+…?( .*)?"))
        .forEach(inline::add);
  }

  private void command(String line) throws IOException {
    if (line.startsWith("cd ")) {
      folder = folder.resolve(line.substring(3));
      return;
    }
    boolean runs = line.matches("(echo \".*\" \\| |cat \\S+ \\| )?crosscheck .*");
    if (!runs || notRun.stream().anyMatch(line::startsWith)) {
      skipped.add(line);
      return;
    }
    Matcher ends = ENDS.matcher(line);
    Optional<Integer> code =
        ends.find() ? Optional.of(Integer.valueOf(ends.group(1))) : Optional.empty();
    Invocation run = invoke(ENDS.matcher(line).replaceFirst(""));
    assertThat(run.code())
        .as(line + "\n" + run.err())
        .isIn(code.isPresent() ? List.of(code.get()) : strict ? List.of(0) : List.of(0, 1));
    (run.out() + run.err())
        .lines()
        .map(text -> text.replace(folder + "/", "").replace(home + "/", ""))
        .forEach(printed::add);
  }

  private Invocation invoke(String line) throws IOException {
    int at = line.indexOf("crosscheck ");
    String input = line.startsWith("echo ")
        ? line.substring(line.indexOf('"') + 1, line.lastIndexOf('"', at)) + "\n"
        : line.startsWith("cat ")
            ? Files.readString(folder.resolve(line.substring(4, line.indexOf(" |"))))
            : "";
    String command = line.substring(at + "crosscheck ".length());
    int into = command.indexOf(" > ");
    List<String> words = words(into < 0 ? command : command.substring(0, into));
    if (words.equals(List.of("init"))) {
      words.add(folder.resolve("here").toString());
    }
    Path settings = folder.resolve("crosscheck.toml");
    // Where the commands are run from is not the folder of the page, so the settings are named.
    if (List.of("check", "baseline", "config", "match").contains(words.get(0))
        && Files.exists(settings)) {
      words.addAll(List.of("--config", settings.toString()));
    }
    Invocation run = Invocation.full(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        words.toArray(String[]::new));
    if (into >= 0) {
      Files.writeString(folder.resolve(command.substring(into + 3)), run.out());
    }
    return run;
  }

  private List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : placed(words, word.group(2)));
    }
    return words;
  }

  /** Files of the page, and what is written, stand in its folder; those of the project where they are. */
  private String placed(List<String> before, String word) {
    Matcher file = FILE.matcher(word);
    boolean named = file.matches()
        && !before.isEmpty()
        && !List.of("--stdin-name", "--format").contains(before.get(before.size() - 1));
    if (!named || Files.exists(Path.of(word))) {
      return word;
    }
    Path place = folder.resolve(file.group(2));
    boolean known = file.group(2).contains(".") || file.group(1) != null;
    boolean made = before.get(before.size() - 1).equals("init") || Files.exists(place);
    return known || made ? (file.group(1) == null ? "" : file.group(1)) + place : word;
  }
}
