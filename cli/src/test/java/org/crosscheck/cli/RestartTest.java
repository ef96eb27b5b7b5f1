package org.crosscheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestartTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final String CLAIMS = """
      outlet,published,place,figure,measure,date
      Harlow Post,2021-03-16T10:00,Harada,12,killed,2021-03-15
      Morning Star,2021-03-16T09:00,Harada,15,killed,2021-03-15
      """;

  @TempDir
  private Path folder;

  private String claims() throws IOException {
    return Files.writeString(folder.resolve("claims.csv"), CLAIMS).toString();
  }

  /** A process that was started with these words. */
  private record Started(String java, List<String> words) implements ProcessHandle.Info {
    @Override
    public Optional<String> command() {
      return Optional.of(java);
    }

    @Override
    public Optional<String[]> arguments() {
      return Optional.of(words.toArray(String[]::new));
    }

    @Override
    public Optional<String> commandLine() {
      return Optional.empty();
    }

    @Override
    public Optional<Instant> startInstant() {
      return Optional.empty();
    }

    @Override
    public Optional<Duration> totalCpuDuration() {
      return Optional.empty();
    }

    @Override
    public Optional<String> user() {
      return Optional.empty();
    }
  }

  private static Started started(String... words) {
    return new Started("/jdk/bin/java", List.of(words));
  }

  @Test
  void runs_a_short_job_once_more_without_the_compiler_that_optimises() throws IOException {
    String claims = claims();

    Optional<Restart> restart =
        Restart.of(started("-jar", "c.jar", "check", claims), Map.of(), "check", claims);

    assertThat(restart.map(Restart::command))
        .contains(List.of(
            "/jdk/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            "c.jar",
            "org.crosscheck.cli.Main",
            "check",
            claims));
  }

  @Test
  void leaves_options_for_java_as_they_were_given() throws IOException {
    String claims = claims();

    assertThat(Restart.of(
            started("-Xmx1g", "-jar", "c.jar", "check", claims), Map.of(), "check", claims))
        .isEmpty();
    assertThat(Restart.of(
            started("-cp", "c.jar", "org.crosscheck.cli.Main", "check", claims),
            Map.of(),
            "check",
            claims))
        .isEmpty();
  }

  @Test
  void leaves_a_jar_alone_whose_name_is_two_files_to_java() throws IOException {
    String claims = claims();
    String jar = "c" + File.pathSeparator + ".jar";

    assertThat(Restart.of(started("-jar", jar, "check", claims), Map.of(), "check", claims))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
  void leaves_options_in_the_environment_as_they_are(String variable) throws IOException {
    String claims = claims();

    assertThat(Restart.of(
            started("-jar", "c.jar", "check", claims), Map.of(variable, ""), "check", claims))
        .isEmpty();
  }

  @Test
  void does_not_start_again_what_the_system_does_not_tell_the_start_of() throws IOException {
    String claims = claims();

    assertThat(Restart.of(started(), Map.of(), "check", claims)).isEmpty();
  }

  @Test
  void takes_folders_for_what_is_in_them() throws IOException {
    claims();

    assertThat(Restart.isShort("check", folder.toString())).isTrue();
  }

  @Test
  void does_not_start_again_for_what_reads_nothing() {
    assertThat(Restart.isShort("--version")).isFalse();
    assertThat(Restart.isShort("explain", "D03")).isFalse();
    assertThat(Restart.isShort("check")).isFalse();
  }

  @Test
  void does_not_guess_how_much_standard_input_holds() {
    assertThat(Restart.isShort("check", "-", "--stdin-name", "claims.csv")).isFalse();
  }

  @Test
  void keeps_the_compiler_where_there_is_much_to_read() throws IOException {
    Path large = folder.resolve("large.jsonl");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }

    assertThat(Restart.isShort("check", large.toString())).isFalse();
    assertThat(Restart.isShort("check", folder.toString())).isFalse();
  }

  @Test
  void matching_a_million_claims_is_short() throws IOException {
    Path million = folder.resolve("million.jsonl");
    try (RandomAccessFile file = new RandomAccessFile(million.toFile(), "rw")) {
      file.setLength(512L << 20);
      assertThat(Restart.isShort("match", million.toString())).isTrue();
      file.setLength((512L << 20) + 1);
      assertThat(Restart.isShort("match", million.toString())).isFalse();
    }
  }

  @Test
  void keeps_the_compiler_where_many_files_are_named() {
    String[] many = Stream.concat(
            Stream.of("check"), Stream.generate(() -> "a.csv").limit(10))
        .toArray(String[]::new);

    assertThat(Restart.isShort(many)).isFalse();
  }

  @Test
  void a_program_that_cannot_be_started_leaves_the_job_to_this_one() {
    Restart restart = new Restart(folder.resolve("none").toString(), "c.jar", List.of());

    assertThat(restart.run()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void prints_and_ends_as_without() throws IOException, InterruptedException {
    assumeThat(Files.isExecutable(Path.of(JAVA))).as("no java at " + JAVA).isTrue();
    Path jar = jar();

    String[] job = {"check", claims(), "--fail-on", "note"};
    List<String> again = run(List.of("-jar", jar.toString()), job);

    assertThat(again)
        .isEqualTo(run(List.of("-cp", jar.toString(), Main.class.getName()), job))
        .last()
        .isEqualTo("exit 1");
  }

  /** A jar of nothing but the names of the folders and jars that this test runs from. */
  private Path jar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Jar.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" ")));
    Path jar = folder.resolve("crosscheck.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return jar;
  }

  private static List<String> run(List<String> start, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(start);
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>(
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList());
    lines.add("exit " + process.waitFor());
    return lines;
  }
}
