package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The laws of counting on real headlines, see {@link RealTexts}. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class RealHeadlinesTest {
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));

  private static final List<String> WORDS = List.of(
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  /** A date, a name or a chain is written in digits or in words, not as one likes: {@code Channel 4}, {@code July 4}. */
  private static final Set<Role> COUNTS = Set.of(
      Role.CLAIM, Role.AGE, Role.AGENT, Role.RATE, Role.HYPOTHETICAL, Role.REPEATED, Role.OTHER);

  private static final List<String> UNRELATED = List.of(
      "Rain is expected in the hills.",
      "The bridge was built of stone.",
      "Ferries run every day.",
      "The market sells fruit.");

  /** {@code Harris Co.}: nobody can tell by its form whether the sentence ends there too. */
  private static final Pattern ENDS = Pattern.compile("(?s).*[a-z]{5,}[.!?]");

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private static Article article(String text) {
    return new Article("a", Publication.by("Herald"), text, Location.of("a.txt", 1, 1));
  }

  private static List<String> lower(List<String> told) {
    return told.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<Audited> numbers(String headline) {
    return EXTRACTOR.audit(article(headline)).stream().filter(Audited::isNumber).toList();
  }

  /** Whether a number counts, and not a word for one person. */
  private static boolean isNumbered(Claim claim, List<Audited> numbers) {
    return numbers.stream()
        .filter(number -> number.role() == Role.CLAIM)
        .anyMatch(number -> number.start() >= claim.at().start().orElseThrow()
            && number.end() <= claim.at().end().orElseThrow()
            && number.text().equals(claim.figure().text()));
  }

  private static List<String> numbered(String headline) {
    List<Audited> numbers = numbers(headline);
    return Told.claims(headline).stream()
        .filter(claim -> isNumbered(claim, numbers))
        .map(claim -> claim.measure().name() + " " + claim.figure().interval())
        .toList();
  }

  /** In capitals a name made of common words is no name, and a word that nobody else writes is one. */
  private static boolean capitalsTell(String headline) {
    Tokens written = Tokens.of(headline);
    Tokens shouted = Tokens.of(headline.toUpperCase(Locale.ROOT));
    return written.size() == shouted.size()
        && IntStream.range(0, written.size())
            .allMatch(i -> written.isCapitalised(i) == shouted.isCapitalised(i));
  }

  @Test
  void capitals_throughout_keep_the_claims() throws IOException {
    for (String headline : RealTexts.headlines()) {
      String shouted = headline.toUpperCase(Locale.ROOT);
      assertThat(numbered(shouted)).as(headline).isEqualTo(numbered(headline));
      if (capitalsTell(headline)) {
        assertThat(lower(Told.counts(shouted)))
            .as(headline)
            .isEqualTo(lower(Told.counts(headline)));
      }
    }
  }

  @Test
  void an_unrelated_sentence_changes_no_claim() throws IOException {
    int tried = 0;
    for (String headline : RealTexts.headlines()) {
      String unrelated = UNRELATED.get(tried++ % UNRELATED.size());
      List<String> told = Told.facts(headline);
      assertThat(Told.facts(headline + "\n\n" + unrelated)).as(headline).isEqualTo(told);
      assertThat(Told.facts(unrelated + "\n\n" + headline)).as(headline).isEqualTo(told);
      if (ENDS.matcher(headline).matches()) {
        assertThat(Told.facts(headline + " " + unrelated)).as(headline).isEqualTo(told);
      }
    }
  }

  @Test
  void words_and_digits_are_told_alike() throws IOException {
    for (String headline : RealTexts.headlines()) {
      for (Audited number : numbers(headline)) {
        int value = value(number.text());
        if (value > 0 && COUNTS.contains(number.role())) {
          assertThat(digits(headline.substring(0, number.start())
                  + other(headline, number, value)
                  + headline.substring(number.end())))
              .as(headline)
              .isEqualTo(digits(headline));
        }
      }
    }
  }

  private static int value(String text) {
    int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
    boolean digits = IntStream.range(2, 2 + WORDS.size())
        .anyMatch(number -> text.equals(String.valueOf(number)));
    return word >= 0 ? word + 2 : digits ? Integer.parseInt(text) : 0;
  }

  /** The number the other way, with a capital where the words of the headline have theirs. */
  private static String other(String headline, Audited number, int value) {
    if (!Character.isDigit(number.text().charAt(0))) {
      return String.valueOf(value);
    }
    String word = WORDS.get(value - 2);
    if (headline.equals(headline.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    boolean titled = Stream.of(headline.split("\\P{L}+", -1))
        .filter(other -> other.length() > word.length())
        .allMatch(other -> CAPITAL.matcher(other).lookingAt());
    String before = headline.substring(0, number.start()).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    String behind = headline.substring(number.end()).strip();
    boolean inside =
        CAPITAL.matcher(last).lookingAt() && CAPITAL.matcher(behind).lookingAt();
    return titled || inside || before.isEmpty()
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  /** Facts with every number in digits. */
  private static List<String> digits(String headline) {
    List<String> facts = lower(Told.facts(headline));
    return facts.stream()
        .map(fact -> Stream.of(fact.split("\\b", -1))
            .map(word -> WORDS.contains(word) ? String.valueOf(WORDS.indexOf(word) + 2) : word)
            .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void the_order_of_paragraphs_that_know_nothing_of_each_other_does_not_matter()
      throws IOException {
    List<String> telling = RealTexts.headlines().stream()
        .filter(headline -> !Told.claims(headline).isEmpty())
        .toList();
    int half = telling.size() / 2;
    for (int i = 0; i < half; i++) {
      String one = telling.get(i);
      String other = telling.get(i + half);
      if (areIndependent(one, other)) {
        List<String> both = new ArrayList<>(Told.counts(one));
        both.addAll(Told.counts(other));
        assertThat(Told.counts(one + "\n\n" + other)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(Told.counts(other + "\n\n" + one)).containsExactlyInAnyOrderElementsOf(both);
      }
    }
  }

  /**
   * Whether nothing can be told twice: two numbers of one measure that are the same may be one fact, and {@code a man} may
   * be a man told before, or one of those whom a number counts.
   */
  private static boolean areIndependent(String one, String other) {
    Set<String> measures = measures(one);
    measures.retainAll(measures(other));
    Set<String> facts = new HashSet<>(numbered(one));
    facts.retainAll(numbered(other));
    boolean persons = Stream.of(one, other).anyMatch(headline -> {
      List<Audited> numbers = numbers(headline);
      return Told.claims(headline).stream()
          .anyMatch(
              claim -> measures.contains(claim.measure().name()) && !isNumbered(claim, numbers));
    });
    return facts.isEmpty() && !persons;
  }

  private static Set<String> measures(String headline) {
    return Told.claims(headline).stream()
        .map(claim -> claim.measure().name())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
