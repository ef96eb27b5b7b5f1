package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that the project started from, read with no date given. It is no part of the project. */
class SeedTest {
  private static final Path SEED = Path.of("../shared/seed/000_c64e7654828bad3c.txt");

  @BeforeEach
  void needsTheArticle() {
    assumeTrue(Files.exists(SEED), "skipped: " + SEED + " is not on this machine");
  }

  @Test
  void statesElevenFiguresAndNoMore() throws IOException {
    assertThat(rows(
            "claims",
            c -> c.get("figure").get("text").asText() + " | " + c.get("measure").asText() + " | "
                + c.get("population").asText("") + " | " + c.get("place").asText("") + " | "
                + c.path("cites").path(0).path("origin").asText("")))
        .containsExactlyInAnyOrder(
            "more than 50 | strikes |  | eastern Deir Ezzor province | local monitoring group",
            "at least 14 | killed | people | Albukamal | local monitoring group",
            "23 | killed |  | Albukamal | Furat Post",
            "more than 3000 | killed | people | eastern Syria | Syrian Observatory for Human Rights",
            "955 | killed | civilians | eastern Syria | Syrian Observatory for Human Rights",
            "955 | killed | civilians | eastern Syria | Syrian Observatory for Human Rights",
            "207 | killed | children | eastern Syria | Syrian Observatory for Human Rights",
            "More than 70 percent | share | civilians |  | Syrian Observatory for Human Rights",
            "at least 128 | killed | regime troops | Badiya desert | ",
            "at least 7 | killed | Hezbollah militants | Badia, Deir Ezzor | source",
            "10 | killed | Hezbollah fighters | Homs desert | Anadolu agency");
  }

  @Test
  void contradictsItselfOnceAndNothingElseIsReported() throws IOException {
    assertThat(rows(
            "findings", f -> f.get("severity").asText() + " " + f.get("message").asText()))
        .containsExactly(
            "error The same 955 civilians killed for two periods: since September (Zaman Al Wasl, citing Syrian Observatory for Human Rights) "
                + "and September (Zaman Al Wasl, citing Syrian Observatory for Human Rights).");
  }

  @Test
  void isContradictedByWhatItsSourceHasOnFile() throws IOException {
    Path onFile = Path.of("fixtures/syria-toll-2017-09/claims.csv");
    JsonNode report = new ObjectMapper()
        .readTree(Invocation.of("check", "--format", "json", SEED.toString(), onFile.toString())
            .out());
    List<String> said = new ArrayList<>();
    for (JsonNode verdict : report.get("verdicts")) {
      if (verdict.get("code").asText().equals("D04")
          && verdict.get("message").asText().contains("since September")) {
        said.add(verdict.get("severity").asText());
        verdict.get("because").forEach(step -> said.add(step.asText()));
      }
    }
    assertThat(said)
        .contains(
            "error",
            "settled by arithmetic: the 16 parts on file for 2017-09-01 to 2017-09-30 add up to it (395 + 91 + 6 + 17 + 11 + 10 + 26 + 282 + 5 + 7 + 47 + 14 + 1 + 4 + 10 + 29 = 955), so that is the period it counts",
            "(395 + 282) / 955 = 70.9 %: fits \u201cMore than 70 percent\u201d (Zaman Al Wasl, citing Syrian Observatory for Human Rights).");
  }

  private static List<String> rows(String field, java.util.function.Function<JsonNode, String> line)
      throws IOException {
    JsonNode report = new ObjectMapper()
        .readTree(Invocation.of("check", "--format", "json", SEED.toString()).out());
    List<String> rows = new ArrayList<>();
    report.get(field).forEach(node -> rows.add(line.apply(node)));
    return rows;
  }
}
