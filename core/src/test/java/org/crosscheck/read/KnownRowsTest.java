package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
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
      PLAIN.replace("Four", "\\u0046our"));

  @TempDir
  private Path folder;

  @Test
  void a_row_says_the_same_whether_its_cells_are_known_or_not() throws IOException {
    List<String> twice = new ArrayList<>();
    for (int i = 0; i < 3 * ROWS.size(); i++) {
      twice.add(ROWS.get(i % ROWS.size()).replace("ID", "c" + i));
    }
    Path file = folder.resolve("claims.jsonl");
    Files.write(file, twice);
    Reading reading = new Readers(ReadSettings.DEFAULT).read(List.of(file));
    List<List<Object>> said = reading.claims().stream().map(KnownRowsTest::said).toList();
    int each = said.size() / 3;
    assertThat(said).hasSize(3 * 20);
    assertThat(said.subList(each, 2 * each)).isEqualTo(said.subList(0, each));
    assertThat(said.subList(2 * each, 3 * each)).isEqualTo(said.subList(0, each));
    assertThat(reading.claims().get(each).id()).isEqualTo("c" + ROWS.size());
    assertThat(reading.claims().get(each).at().toString())
        .isEqualTo(file + ":" + (ROWS.size() + 1) + ":1");
  }

  private static List<Object> said(Claim claim) {
    return List.of(
        claim.publication(),
        claim.scope(),
        claim.figure(),
        claim.cites(),
        claim.circumstances(),
        claim.curation(),
        claim.text(),
        claim.extras());
  }
}
