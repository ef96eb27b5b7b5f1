package org.crosscheck.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
  private static final List<String> PIECES = List.of(
      "the",
      "Bakery",
      "bakeries",
      "buses",
      "glass",
      "police's",
      "O'Neill",
      "ferry",
      "12",
      "3rd",
      "Zürich",
      "İzmir",
      "Krause",
      "naïve",
      "البوكمال",
      "शहर",
      "Дейр-ез-Зор",
      "killed",
      "at",
      "least",
      "ten",
      "were",
      "Al-Mayadin",
      "x",
      "ok",
      "victims",
      "virus",
      "USA",
      "co-op",
      "day",
      "ﬁre");
  private static final List<String> GAPS =
      List.of(" ", ", ", ". ", "-", " \u201c", "\u2019", "…", "/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "At least two were killed when the bakeries were bombed by jets",
        "Zwei Menschen wurden getötet, meldet der Arzt Krause im Dorf",
        "Police's buses, glass and virus",
        "Дейр-ез-Зор: 12 погибших",
      })
  void findsTheTellingWords(String text) {
    assertThat(scanned(text)).isEqualTo(hashes(Words.telling(text)));
    assertThat(isEnglish(text)).isEqualTo(Words.isEnglish(text));
  }

  @Test
  void findsThemInThousandsOfTexts() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      String text = text(random);
      assertThat(scanned(text)).as(text).isEqualTo(hashes(Words.telling(text)));
      assertThat(isEnglish(text)).as(text).isEqualTo(Words.isEnglish(text));
    }
  }

  @Test
  void tellsNamesFromWordsAtTheStartOfASentence() {
    List<String> names = new ArrayList<>();
    String text = "Bakery hit, Krause said. Ferry near Rome sank";
    new WordScanner().scan(text, (hash, capital, name, from, to) -> {
      if (name) {
        names.add(text.substring(from, to));
      }
    });
    assertThat(names).containsExactly("Krause", "Rome");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int n = 1 + random.nextInt(12);
    for (int i = 0; i < n; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(GAPS.get(random.nextInt(3) == 0 ? random.nextInt(GAPS.size()) : 0));
    }
    return text.toString();
  }

  private static Set<Long> scanned(String text) {
    Set<Long> found = new LinkedHashSet<>();
    new WordScanner().scan(text, (hash, capital, name, from, to) -> found.add(hash));
    return found;
  }

  private static boolean isEnglish(String text) {
    return new WordScanner().scan(text, (hash, capital, name, from, to) -> {});
  }

  private static Set<Long> hashes(Set<String> words) {
    return words.stream().map(WordScanner::hash).collect(Collectors.toSet());
  }
}
