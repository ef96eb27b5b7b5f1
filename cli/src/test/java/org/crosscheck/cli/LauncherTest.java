package org.crosscheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only tells how it was called. */
class LauncherTest {
  private static final String JAVA = """
      #!/bin/sh
      for word; do
        case $word in
          -XX:DumpLoadedClassList=*) cat >/dev/null; echo listed >"${word#*=}"; exit 0 ;;
          -XX:SharedClassListFile=*) listed=$(cat "${word#*=}") ;;
          -XX:SharedArchiveFile=*) archive=${word#*=} ;;
        esac
      done
      if [ -n "$listed" ]; then
        echo "$listed" >"$archive"
        exit 0
      fi
      for word; do echo "$word"; done
      exit 7
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void install() throws IOException {
    assumeThat(Files.isExecutable(Path.of("/bin/sh"))).as("no POSIX shell").isTrue();
    write("jdk/bin/java", JAVA);
    write("lib/crosscheck.jar", "");
    write("bin/crosscheck", Files.readString(Path.of("cli/src/main/launcher/bin/crosscheck")));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<String> start(Path launcher, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("CROSSCHECK_CACHE", folder.resolve("cache").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return Stream.concat(lines.stream(), Stream.of("exit " + process.waitFor())).toList();
  }

  private Path launcher() {
    return folder.resolve("bin").resolve("crosscheck");
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.toList();
    }
  }

  @Test
  void passesArgumentsAndTheExitCode() throws IOException, InterruptedException {
    assertThat(start(launcher(), Map.of(), "check", "a b", ""))
        .endsWith("check", "a b", "", "exit 7");
  }

  @Test
  void startsFromTheArchiveThatItMadeOnce() throws IOException, InterruptedException {
    List<String> first = start(launcher(), Map.of());
    assertThat(archives()).hasSize(1);
    assertThat(first).contains("-XX:SharedArchiveFile=" + archives().get(0));
    assertThat(start(launcher(), Map.of())).isEqualTo(first);
    assertThat(archives()).hasSize(1);
  }

  @Test
  void removesArchivesThatNobodyStartsFromAnyMore() throws IOException, InterruptedException {
    write("cache/1.jsa", "");
    write("cache/2.jsa", "");
    write("cache/notes", "");
    for (String old : List.of("1.jsa", "notes")) {
      Files.setAttribute(
          folder.resolve("cache").resolve(old),
          "lastAccessTime",
          FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    }
    start(launcher(), Map.of());
    assertThat(archives())
        .hasSize(3)
        .contains(folder.resolve("cache/2.jsa"), folder.resolve("cache/notes"));
  }

  @Test
  void startsWithoutAnArchiveWhereNoneCanBeKept() throws IOException, InterruptedException {
    write("file", "");
    for (String cache : List.of("", folder.resolve("file").resolve("cache").toString())) {
      assertThat(start(launcher(), Map.of("CROSSCHECK_CACHE", cache), "rules"))
          .noneMatch(line -> line.contains("SharedArchiveFile"))
          .endsWith("rules", "exit 7");
    }
  }

  @Test
  void findsItsJarThroughLinks() throws IOException, InterruptedException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Path link = Files.createSymbolicLink(other.resolve("one"), Path.of("../bin/crosscheck"));
    Path chain = Files.createSymbolicLink(other.resolve("two"), link);
    assertThat(start(chain, Map.of()))
        .contains(folder.toRealPath().resolve("lib").resolve("crosscheck.jar").toString());
  }

  @Test
  void startsAJarThatIsTwoFilesInAListOfFiles() throws IOException, InterruptedException {
    write("a:b/lib/crosscheck.jar", "");
    write("a:b/bin/crosscheck", Files.readString(launcher()));
    Path home = folder.toRealPath().resolve("a:b");
    assertThat(start(home.resolve("bin").resolve("crosscheck"), Map.of(), "rules"))
        .endsWith(
            "-jar", home.resolve("lib").resolve("crosscheck.jar").toString(), "rules", "exit 7");
  }

  @Test
  void takesOptionsForJava() throws IOException, InterruptedException {
    assertThat(start(launcher(), Map.of("CROSSCHECK_OPTS", "-Xmx1g -Xss2m")))
        .containsSubsequence("-Xmx1g", "-Xss2m", "-cp");
  }

  @Test
  void compilesLessForAFewFilesThatAreNotLarge() throws IOException, InterruptedException {
    write("small.txt", "12 people were killed.");
    write("large.txt", "");
    try (RandomAccessFile empty =
        new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      empty.setLength((64L << 20) + 512);
    }
    String small = folder.resolve("small.txt").toString();
    String large = folder.resolve("large.txt").toString();
    String less = "-XX:TieredStopAtLevel=1";
    assertThat(start(launcher(), Map.of(), "--version")).contains(less);
    assertThat(start(launcher(), Map.of(), "check", small, small)).contains(less);
    assertThat(start(launcher(), Map.of(), "check", small, large)).doesNotContain(less);
    assertThat(start(launcher(), Map.of(), "match", large)).contains(less);
    assertThat(start(launcher(), Map.of(), "check", folder.toString())).doesNotContain(less);
    Path few = Files.createDirectory(folder.resolve("few"));
    Files.writeString(few.resolve("claims.csv"), "outlet,figure,measure");
    assertThat(start(launcher(), Map.of(), "check", few.toString())).contains(less);
    assertThat(start(launcher(), Map.of(), "check", "-")).doesNotContain(less);
    assertThat(start(launcher(), Map.of(), Collections.nCopies(11, small).toArray(String[]::new)))
        .doesNotContain(less);
  }

  @Test
  void saysThatThereIsNoJava() throws IOException, InterruptedException {
    assertThat(start(launcher(), Map.of("JAVA_HOME", folder.resolve("nowhere").toString())))
        .containsExactly(
            "crosscheck: no java at " + folder.resolve("nowhere/bin/java")
                + ": set JAVA_HOME to a JDK 17 or later",
            "exit 2");
  }
}
