package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.similarity.SpellingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameScoreTest {
  private static final Path SPELLINGS = Path.of("../../shared/data/places/arabic_variants.jsonl");

  @Test
  void countsPairsOfOnePlaceAndOfTwo() {
    List<NamedPlace> places = List.of(
        place("1", "Raqqa", "Rakka", "Kallinikos"),
        place("2", "Mosul"),
        place("3", "Rakkah", "Rakkah"));
    assertThat(NameScore.of(places)).isEqualTo(new NameScore(3, 5, 3, 1, 7, 2));
  }

  @Test
  void withoutPairsThereIsNoShare() {
    NameScore score = NameScore.of(List.of(place("1", "Raqqa")));
    assertThat(score.recall()).isEqualTo(OptionalDouble.empty());
    assertThat(score.falseMatch()).isEqualTo(OptionalDouble.empty());
  }

  static Stream<List<NamedPlace>> madeUpPlaces() {
    return IntStream.range(0, 60).mapToObj(seed -> {
      Random random = new Random(seed);
      return IntStream.range(0, 6)
          .mapToObj(i -> new NamedPlace(
              "p" + i,
              Stream.generate(() -> name(random)).limit(random.nextInt(5)).toList()))
          .toList();
    });
  }

  @ParameterizedTest
  @MethodSource("madeUpPlaces")
  void isWhatComparingEachWithEachGives(List<NamedPlace> places) {
    assertThat(NameScore.of(places)).isEqualTo(eachWithEach(places));
  }

  private static NameScore eachWithEach(List<NamedPlace> places) {
    List<String[]> all = new ArrayList<>();
    places.forEach(place ->
        place.names().forEach(name -> all.add(new String[] {place.id(), name})));
    long[] counts = new long[4];
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        int kind = all.get(i)[0].equals(all.get(j)[0]) ? 0 : 2;
        counts[kind]++;
        counts[kind + 1] +=
            Collections.disjoint(SpellingKey.forms(all.get(i)[1]), SpellingKey.forms(all.get(j)[1]))
                ? 0
                : 1;
      }
    }
    return new NameScore(places.size(), all.size(), counts[0], counts[1], counts[2], counts[3]);
  }

  private static String name(Random random) {
    List<String> parts =
        List.of("Al-", "Deir ", "ez", "Zor", "ra", "qa", "kka", "bil", "mar", "Sh", "ham", "iyah");
    return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
        .limit(1 + random.nextInt(4))
        .reduce("", String::concat);
  }

  @Test
  void readsNamesInBothScripts(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(
        folder.resolve("p.jsonl"),
        "{\"id\":\"1\",\"names\":[\"Raqqa\"],\"arabic\":[\"الرقة\"]}\n\n{\"id\":2,\"names\":[]}\n");
    assertThat(NamedPlaces.read(file)).containsExactly(place("1", "Raqqa", "الرقة"), place("2"));
  }

  @Test
  void aLineThatIsNoPlaceIsNamed(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("p.jsonl"), "{\"id\":\"1\",\"names\":[]}\n{\"id\":1}");
    assertThatThrownBy(() -> NamedPlaces.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":2: a place must have an id and a list of names, got {\"id\":1}");
    Path broken = Files.writeString(folder.resolve("q.jsonl"), "{\"id\"");
    assertThatThrownBy(() -> NamedPlaces.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(broken + ":1: not JSON: ");
  }

  @Test
  void spellingsOfRealPlacesMeetAndDifferentPlacesSeldom() throws IOException {
    assumeTrue(Files.exists(SPELLINGS), "skipped: " + SPELLINGS + " is absent");
    NameScore score = NameScore.of(NamedPlaces.read(SPELLINGS));
    assertThat(score.recall().orElseThrow()).isGreaterThanOrEqualTo(0.6);
    assertThat(score.falseMatch().orElseThrow()).isLessThanOrEqualTo(0.002);
  }

  private static NamedPlace place(String id, String... names) {
    return new NamedPlace(id, List.of(names));
  }
}
