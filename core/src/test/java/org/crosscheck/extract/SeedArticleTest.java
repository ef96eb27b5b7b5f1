package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.api.Test;

/** The article that the project started from lies beside the repository and is never part of it. */
class SeedArticleTest {
  private static final Path SEED = Path.of("..", "..", "shared", "seed");

  private static List<Claim> claims() throws IOException {
    assumeThat(Files.isDirectory(SEED))
        .as("no seed article beside the repository")
        .isTrue();
    assumeThat(Told.knowsTimes()).as("the reader of times is not there yet").isTrue();
    try (Stream<Path> files = Files.list(SEED)) {
      return Told.claims(Files.readString(files.sorted().findFirst().orElseThrow()));
    }
  }

  @Test
  void readsEveryFigureAndNothingElse() throws IOException {
    assertThat(claims())
        .extracting(
            claim -> claim.measure().name(),
            claim -> claim.figure().interval(),
            claim -> claim.population().words())
        .containsExactly(
            tuple("strikes", "51 or more", "people"),
            tuple("killed", "14 or more", "people"),
            tuple("killed", "23", "people"),
            tuple("killed", "3001 or more", "people"),
            tuple("killed", "955", "civilians"),
            tuple("killed", "955", "civilians"),
            tuple("killed", "207", "children"),
            tuple("share", "70-100", "civilians"),
            tuple("killed", "128 or more", "regime troops"),
            tuple("killed", "7 or more", "Hezbollah militants"),
            tuple("killed", "10", "Hezbollah fighters"));
  }

  @Test
  void readsWhereAndWhen() throws IOException {
    assertThat(claims())
        .extracting(claim -> claim.place().name(), claim -> claim.window().text())
        .containsExactly(
            tuple("eastern Deir Ezzor province", "since early Monday"),
            tuple("Albukamal", "since early Monday"),
            tuple("Albukamal", "three days"),
            tuple("eastern Syria", "since September"),
            tuple("eastern Syria", "since September"),
            tuple("eastern Syria", "September"),
            tuple("eastern Syria", "September"),
            tuple("", ""),
            tuple("Badiya desert", "Earlier this week"),
            tuple("Badia, Deir Ezzor", ""),
            tuple("Homs desert", "Friday"));
  }

  @Test
  void readsWhoSaysIt() throws IOException {
    assertThat(claims())
        .extracting(claim -> claim.cites().stream()
            .map(cite -> cite.origin().name()
                + cite.via().map(via -> " via " + via.name()).orElse(""))
            .toList())
        .containsExactly(
            List.of("local monitoring group"),
            List.of("local monitoring group"),
            List.of("Furat Post"),
            List.of("Syrian Observatory for Human Rights"),
            List.of("Syrian Observatory for Human Rights"),
            List.of("Syrian Observatory for Human Rights"),
            List.of("Syrian Observatory for Human Rights"),
            List.of("Syrian Observatory for Human Rights via Rami Abdel Rahman"),
            List.of(),
            List.of("source via Zaman al-Wasl"),
            List.of("Anadolu agency"));
  }

  @Test
  void knowsTheParts() throws IOException {
    assertThat(claims())
        .filteredOn(claim -> claim.curation().partOf().isPresent())
        .extracting(Claim::id, claim -> claim.curation().partOf().orElseThrow())
        .containsExactly(tuple("a#5", "a#4"), tuple("a#7", "a#6"));
  }
}
