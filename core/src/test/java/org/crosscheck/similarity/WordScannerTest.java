package org.crosscheck.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final WordScanner scanner = new WordScanner();

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
  void tells_of_each_of_many_texts() {
    Random random = new Random(8);
    List<String> texts = Stream.generate(() -> text(random)).limit(500).toList();
    scanner.read(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(scanner.scan(i)).as(texts.get(i)).isEqualTo(Words.isEnglish(texts.get(i)));
      assertThat(found()).as(texts.get(i)).isEqualTo(hashes(Words.telling(texts.get(i))));
    }
  }

  @Test
  void knows_the_spelling_keys_of_words_with_a_capital() {
    for (String word : List.of("Al", "Albukamal", "City", "Ea", "Homs", "Rhouta", "Zürich", "X2")) {
      scanner.read(List.of(word));
      scanner.scan(0);
      List<String> keys = SpellingKey.words(word);
      long key = keys.isEmpty() ? WordScanner.NO_KEY : WordScanner.hash(keys.get(0));
      assertThat(scanner.size() == 0 ? key : scanner.key(0)).as(word).isEqualTo(key);
    }
  }

  @Test
  void tellsNamesFromWordsAtTheStartOfASentence() {
    List<Long> names = new ArrayList<>();
    String text = "Bakery hit, Krause said. Ferry near Rome sank";
    scanner.read(List.of(text));
    scanner.scan(0);
    for (int i = 0; i < scanner.size(); i++) {
      if (scanner.isName(i)) {
        names.add(scanner.hash(scanner.word(i)));
      }
    }
    assertThat(names).containsExactly(WordScanner.hash("krause"), WordScanner.hash("rome"));
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

  private Set<Long> scanned(String text) {
    scanner.read(List.of(text));
    scanner.scan(0);
    return found();
  }

  private Set<Long> found() {
    Set<Long> found = new LinkedHashSet<>();
    for (int i = 0; i < scanner.size(); i++) {
      found.add(scanner.hash(scanner.word(i)));
    }
    return found;
  }

  private boolean isEnglish(String text) {
    scanner.read(List.of(text));
    return scanner.scan(0);
  }

  private static Set<Long> hashes(Set<String> words) {
    return words.stream().map(WordScanner::hash).collect(Collectors.toSet());
  }
}
