package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.ids;
import static org.crosscheck.read.Sample.messages;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  /** More than two blocks of lines. */
  private static final int MANY = 12_000;

  @TempDir
  private Path folder;

  @Test
  void claims_and_faults_keep_their_places_across_blocks_whatever_the_number_of_threads()
      throws IOException {
    List<String> rows = rows();
    rows.set(9, "{\"outlet\": \"Herald\",");
    rows.set(MANY - 2, row(MANY - 2).replace("killed", ""));
    Path file = write(rows, UTF_8);
    Reading one = new Readers(ReadSettings.DEFAULT, 1).read(List.of(file));
    Reading three = new Readers(ReadSettings.DEFAULT, 3).read(List.of(file));
    assertThat(messages(one))
        .containsExactly(
            file + ":10:21: must be JSON: Unexpected end-of-input within/between Object entries",
            file + ":" + (MANY - 1) + ":" + (row(MANY - 2).indexOf("\"killed\"") + 1)
                + ": \"measure\" is required, got an empty cell");
    assertThat(one.claims()).hasSize(MANY - 2);
    assertThat(one.claims().get(MANY - 3).at().line()).isEqualTo(MANY);
    assertThat(three).isEqualTo(one);
  }

  @Test
  void sink_is_given_every_claim_in_order_and_under_an_id_of_its_own() throws IOException {
    List<String> rows = rows();
    rows.set(MANY - 1, row(3));
    Path file = write(rows, UTF_8);
    List<String> taken = new ArrayList<>();
    Reading reading =
        new Readers(ReadSettings.DEFAULT, 2).read(List.of(file), claims -> taken::addAll);
    assertThat(taken).hasSize(MANY).startsWith("c0", "c1", "c2").endsWith(file + ":" + MANY);
    assertThat(reading.claims()).isEmpty();
    assertThat(messages(reading))
        .containsExactly(file + ":" + MANY + ":1: \"id\" must be unique, got \"c3\" as at " + file
            + ":4:1; kept as \"" + file + ":" + MANY + "\"");
  }

  @Test
  void sink_hears_of_a_part_without_a_whole_when_all_is_read() throws IOException {
    Path file = write(
        List.of(
            row(0).replace("}", ",\"part_of\":\"c1\"}"),
            row(1).replace("}", ",\"part_of\":\"c9\"}")),
        UTF_8);
    Reading reading = new Readers(ReadSettings.DEFAULT, 2).read(List.of(file), ClaimSink.NOWHERE);
    assertThat(messages(reading))
        .containsExactly(file + ":2:1: \"part_of\" must be the id of a row, got \"c9\"");
  }

  @Test
  void byte_that_is_no_text_ends_the_file_but_not_what_was_read_before() throws IOException {
    List<String> rows = rows();
    rows.set(MANY - 1, row(1).replace("Herald", "Caf\u00e9"));
    Path file = write(rows, ISO_8859_1);
    Reading reading = new Readers(ReadSettings.DEFAULT, 2).read(List.of(file));
    long before =
        rows.subList(0, MANY - 1).stream().mapToInt(row -> row.length() + 1).sum();
    int column = rows.get(MANY - 1).indexOf('\u00e9');
    assertThat(messages(reading))
        .containsExactly(file + ":" + MANY + ":" + (column + 1)
            + ": must be UTF-8 text, got byte 0xE9 at offset " + (before + column)
            + "; save the file as UTF-8");
    assertThat(reading.complete()).isFalse();
    assertThat(ids(reading)).startsWith("c0", "c1").doesNotContain("c" + (MANY - 2));
  }

  @Test
  void line_of_several_objects_is_read_as_far_as_it_goes() {
    Reading reading = Sample.jsonl(row(0) + "\n" + row(1) + row(2) + " 7\n");
    assertThat(ids(reading)).containsExactly("c0", "c1", "c2");
    assertThat(messages(reading))
        .containsExactly("claims.jsonl:2:" + (2 * row(1).length() + 2)
            + ": must be an object such as {\"outlet\": …}, got \"7\"");
  }

  @Test
  void object_without_figure_in_a_file_of_claims_is_a_faulty_row() {
    Reading reading = Sample.jsonl(row(0) + "\n{\"outlet\":\"Herald\",\"text\":\"Seven died.\"}\n");
    assertThat(ids(reading)).containsExactly("c0");
    assertThat(reading.findings().stream().map(f -> f.at().get(0).line()).distinct())
        .containsExactly(2);
  }

  private static List<String> rows() {
    return IntStream.range(0, MANY)
        .mapToObj(JsonLinesTest::row)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String row(int number) {
    return "{\"id\":\"c" + number + "\",\"outlet\":\"Herald\",\"published\":\"2024-05-0"
        + (1 + number % 9)
        + "T10:00:00Z\",\"place\":\"Harada\",\"date\":\"2024-05-01\",\"figure\":" + number % 50
        + ",\"measure\":\"killed\",\"text\":\"" + number
        + " people were killed when a bridge came down near the old harbour of Harada\"}";
  }

  private Path write(List<String> rows, Charset charset) throws IOException {
    return Files.write(folder.resolve("claims.jsonl"), rows, charset);
  }
}
