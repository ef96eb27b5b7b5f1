import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts how running text writes its words, small or with a capital, and prints {@code wording/small-words.txt}. Words
 * that begin a sentence or stand in a line without small letters tell nothing and are left out. With core/target/classes
 * and its dependencies on the class path:
 *
 * <pre>java core/src/main/scripts/CountSmallWords.java ARTICLES.jsonl...</pre>
 */
final class CountSmallWords {
  /** A word met more seldom is a slip, or nobody's. */
  private static final int FEWEST = 3;

  /** So many times oftener small than with a capital: small. */
  private static final int SMALL = 2;

  /** With a capital at most so many times as often as small: both. */
  private static final int BOTH = 4;

  private static final int WIDTH = 118;
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private final Map<String, Integer> small = new TreeMap<>();
  private final Map<String, Integer> capital = new TreeMap<>();

  private CountSmallWords() {}

  public static void main(String[] files) throws IOException {
    CountSmallWords counts = new CountSmallWords();
    ObjectMapper mapper = new ObjectMapper();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonNode article = mapper.readTree(line);
        article.path("text").asText().lines().forEach(counts::line);
      }
    }
    System.out.println("# How running news text writes words that do not begin a sentence: small, or both small and, in"
        + " names, with a\n# capital. Where every word is in capitals this tells names from other words; all others"
        + " are taken for names. Counted\n# over the train articles by core/src/main/scripts/CountSmallWords.java.");
    counts.print("small", word -> counts.small.get(word) >= SMALL * counts.capital(word));
    counts.print("both", word -> counts.small.get(word) < SMALL * counts.capital(word)
        && counts.small.get(word) * BOTH >= counts.capital(word));
  }

  private int capital(String word) {
    return capital.getOrDefault(word, 0);
  }

  private void line(String line) {
    if (line.equals(line.toUpperCase(java.util.Locale.ROOT))) {
      return;
    }
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String word = words.group();
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      if (word.equals(lower)) {
        small.merge(lower, 1, Integer::sum);
      } else if (!begins(line, words.start()) && word.substring(1).equals(lower.substring(1))) {
        capital.merge(lower, 1, Integer::sum);
      }
    }
  }

  private static boolean begins(String line, int at) {
    String before = line.substring(0, at).strip();
    return before.isEmpty() || ".!?:;\"'”“‘’—-(".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private void print(String name, Predicate<String> kept) {
    List<String> words = small.keySet().stream()
        .filter(word -> small.get(word) >= FEWEST && (word.length() > 1 || word.equals("a")))
        .filter(kept)
        .collect(Collectors.toCollection(ArrayList::new));
    StringBuilder line = new StringBuilder(name + " = ");
    for (String word : words) {
      if (line.length() + word.length() + 2 > WIDTH) {
        System.out.println(line.substring(0, line.length() - 2));
        line = new StringBuilder(name + " = ");
      }
      line.append(word).append(", ");
    }
    System.out.println(line.substring(0, line.length() - 2));
  }
}
