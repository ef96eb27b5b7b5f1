package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The fixtures against what readers said of their pairs. Only sure labels count; where readers said {@code open}, a
 * conflict is wrong.
 */
class JudgedPairsTest {
  private static final Set<String> ATTRIBUTES =
      Set.of("date", "place", "actor", "weapon", "events", "victim");

  @Test
  void onTheSyriaPairsNoConflictIsMissedAndNoneIsRaisedInError() throws IOException {
    Score score = score("fixtures/expected/syria.pairs.csv", 4);
    assertThat(score).isEqualTo(new Score(12, 0, 0));
  }

  @Test
  void onTheOutletsPairsMostConflictsAreFoundAndFewAreRaisedInError() throws IOException {
    Score score = score("fixtures/expected/outlets.relations.csv", 2);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.78);
  }

  /** Conflicts found, raised in error, and missed. */
  private record Score(int found, int wrong, int missed) {
    double precision() {
      return (double) found / (found + wrong);
    }

    double recall() {
      return (double) found / (found + missed);
    }
  }

  private static Score score(String pairs, int kindColumn) throws IOException {
    Map<String, Boolean> onFigures = new HashMap<>();
    Map<String, Boolean> onAttributes = new HashMap<>();
    for (JsonNode verdict : report().get("verdicts")) {
      String pair = pair(verdict.get("a").asText(), verdict.get("b").asText());
      boolean attribute = ATTRIBUTES.contains(verdict.get("about").asText());
      (attribute ? onAttributes : onFigures)
          .merge(pair, verdict.get("outcome").asText().equals("conflict"), Boolean::logicalOr);
    }
    int[] counts = new int[3];
    for (NamedCsvRecord row : rows(pairs)) {
      boolean attribute = Set.of("ACTOR_CONFLICT", "PLACE_CONFLICT", "WEAPON_CONFLICT")
          .contains(row.getField(kindColumn - 1));
      boolean said = (attribute ? onAttributes : onFigures)
          .getOrDefault(pair(row.getField("claim_a"), row.getField("claim_b")), false);
      boolean truth = row.getField("label").equals("conflict");
      if (said || truth) {
        counts[said && truth ? 0 : said ? 1 : 2]++;
      }
    }
    return new Score(counts[0], counts[1], counts[2]);
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of(file));
        Stream<NamedCsvRecord> rows = csv.stream()) {
      return rows.filter(row -> !row.getField("label").equals("disputed"))
          .filter(row ->
              !row.getField("claim_b").contains("+") && !row.getField("claim_b").contains(".."))
          .toList();
    }
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  /** Of the claims on file, without the articles. */
  private static JsonNode report() throws IOException {
    Set<String> args = new HashSet<>();
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      folders
          .map(folder -> folder.resolve("claims.csv"))
          .filter(Files::exists)
          .forEach(file -> args.add(file.toString()));
    }
    Stream<String> command = Stream.concat(Stream.of("check", "--format", "json"), args.stream());
    return new ObjectMapper()
        .readTree(Invocation.of(command.toArray(String[]::new)).out());
  }
}
