package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownRowsTest {
  private static final String PLAIN =
      "{\"id\":\"ID\",\"outlet\":\"Herald\",\"published\":\"2024-03-01T10:00:00Z\",\"date\":\"2024-02-29\","
          + "\"place\":\"Harada\",\"text\":\" Four dead in Harada \",\"measure\":\"killed\",\"low\":4,\"high\":4}";

  /** Each changes one thing of a row, so that no other row tells what it means. */
  private static final List<String> ROWS = List.of(
      PLAIN,
      PLAIN.replace("\"high\":4", "\"high\":9"),
      PLAIN.replace("\"low\":4,\"high\":4", "\"figure\":\"at least 14\""),
      PLAIN.replace("\"low\":4,\"high\":4", "\"figure\":\"at least 14\",\"low\":4,\"high\":10"),
      PLAIN.replace("killed", "share").replace("\"low\":4,\"high\":4", "\"low\":4,\"high\":100"),
      PLAIN.replace("2024-02-29", "2024-02-30"),
      PLAIN.replace("2024-02-29", "29 February"),
      PLAIN.replace("2024-02-29", " null "),
      PLAIN.replace("T10:00:00Z", ""),
      PLAIN.replace("2024-03-01T10", "2024-03-01T99"),
      PLAIN.replace("\"place\"", "\"lat\":12,\"lon\":40,\"place\""),
      PLAIN.replace("\"place\"", "\"country\":\"Eritrea; Sudan\",\"place\""),
      PLAIN.replace("\"place\"", "\"date_to\":\"2024-03-02\",\"place\""),
      PLAIN.replace("Harada\"", "  Harada , north\""),
      PLAIN.replace("killed", "killd"),
      PLAIN.replace("killed", ""),
      PLAIN.replace("\"text\"", "\"cites\":\"police; !the army\",\"text\""),
      PLAIN.replace("\"text\"", "\"population\":\"Children \",\"text\""),
      PLAIN.replace("\"text\"", "\"event\":\"E1\",\"record\":\"r1\",\"actor\":\"rebels\",\"text\""),
      PLAIN.replace("\"text\"", "\"notes\":\"kept\",\"populaton\":\"men\",\"text\""),
      PLAIN.replace("\"outlet\"", "\"source\""),
      PLAIN.replace("\"text\"", "\"outlet\":\"again\",\"text\""),
      PLAIN.replace("Four", "\\u0046our"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01T10:00:00"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01T10:00:00.25+02:00"),
      PLAIN.replace("2024-03-01T10:00:00Z", " 2024-03-01T10:00:00Z "),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01T10:00:00null"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01T10:00:00 UTC"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-02-30T10:00:00Z"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01T10:60:00Z"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01 10:00:00Z"),
      PLAIN.replace("2024-03-01T10:00:00Z", "2024-03-01T10:0x:00Z"),
      PLAIN.replace("2024-03-01T10:00:00Z", "null"),
      PLAIN.replace("2024-02-29", "2024-02"),
      PLAIN.replace("2024-02-29", "2024"),
      PLAIN.replace("2024-02-29", "since 2024-02-01"),
      PLAIN.replace("2024-02-29", "2024-13"),
      PLAIN.replace("\"place\"", "\"lat\":12,\"place\""),
      PLAIN.replace("Herald", "H".repeat(500)),
      PLAIN.replace("Herald", " "),
      PLAIN.replace("Harada\"", "H\u00e4rada\""),
      PLAIN.replace("\"low\":4,\"high\":4", "\"figure\":\"some\""),
      PLAIN.replace("\"low\":4,\"high\":4", "\"low\":5,\"high\":4"),
      PLAIN.replace("\"low\":4,\"high\":4", "\"figure\":\"14\",\"low\":4,\"high\":4"),
      "{\"id\":\"\",\"outlet\":\"\"}",
      "");

  @TempDir
  private Path folder;

  @Test
  void a_plain_row_says_the_same_as_one_that_is_read_as_json() throws IOException {
    List<String> twice = Stream.concat(ROWS.stream(), ROWS.stream()).toList();
    Reading plain = read(twice.stream().map(KnownRowsTest::asWide).toList());
    Reading json = read(twice.stream().map(KnownRowsTest::notPlain).toList());
    assertThat(plain.claims()).hasSize(2 * 32);
    assertThat(plain.claims()).isEqualTo(json.claims());
    assertThat(plain.findings()).isEqualTo(json.findings());
  }

  @Test
  void a_row_goes_by_its_id_and_its_place() throws IOException {
    Reading reading = read(List.of(PLAIN, "  " + PLAIN.replace("\"ID\"", "null"), PLAIN));
    String file = folder.resolve("claims.jsonl").toString();
    assertThat(reading.claims().stream().map(claim -> claim.id() + " at " + claim.at()))
        .containsExactly(
            "ID at " + file + ":1:1",
            file + ":2 at " + file + ":2:3",
            file + ":3 at " + file + ":3:1");
  }

  private Reading read(List<String> rows) throws IOException {
    Path file = Files.write(folder.resolve("claims.jsonl"), rows);
    return new Readers(ReadSettings.DEFAULT).read(List.of(file));
  }

  /** The same object, with a letter of a name written otherwise. */
  private static String notPlain(String row) {
    return row.replace("\"id\"", "\"\\u0069d\"");
  }

  /** The row itself, with its cells where they then stand. */
  private static String asWide(String row) {
    return row.replace("\"id\"", "\"id\"     ");
  }
}
