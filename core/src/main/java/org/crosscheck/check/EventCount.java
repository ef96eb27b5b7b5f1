package org.crosscheck.check;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** One outlet tells of one bomb or strike, another of two: who counts each as an event counts another number of events. */
final class EventCount implements AttributeRule {
  static final RuleInfo COUNT_OF_EVENTS = RuleInfo.noted(
          "D24",
          "COUNT_OF_EVENTS",
          "The outlets count the bombs, strikes or attacks differently.",
          "A twin bombing in Qamishli; a single truck bomb that set off a gas tank.",
          "Say who counts how many. Read from the column weapon, else from the sentence, and only where both say a "
              + "number of the same thing: \"twin\", \"a single\", \"three\".")
      .about(About.EVENTS);

  private static final ImmutableMap<String, Integer> NUMBERS =
      ImmutableMap.<String, Integer>builder()
          .put("single", 1)
          .put("one", 1)
          .put("lone", 1)
          .put("twin", 2)
          .put("double", 2)
          .put("two", 2)
          .put("three", 3)
          .put("triple", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .buildOrThrow();

  /** {@code two suicide car bombs}: a number, at most two words, and the thing. */
  private static final Pattern COUNTED = Pattern.compile(
      "(?<![\\p{L}\\p{N}-])(single|one|lone|twin|double|two|three|triple|four|five|six)[ -](?:(?!of\\b|and\\b)[a-z-]+ ){0,2}?"
          + "(bombs?|bombings?|blasts?|explosions?|strikes?|airstrikes?|raids?|rockets?|missiles?|shells?)(?![\\p{L}-])");

  @Override
  public List<RuleInfo> infos() {
    return List.of(COUNT_OF_EVENTS);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.sameRecord()) {
      return Optional.empty();
    }
    Optional<Counted> a = counted(pair.a(), pair.setting().sentences());
    Optional<Counted> b = counted(pair.b(), pair.setting().sentences());
    boolean differ = a.isPresent()
        && b.isPresent()
        && a.get().thing().equals(b.get().thing())
        && a.get().number() != b.get().number();
    return differ
        ? Optional.of(pair.verdict(
            COUNT_OF_EVENTS,
            "Not the same count of events: " + words(pair.a(), a.get()) + "; "
                + words(pair.b(), b.get()) + "."))
        : Optional.empty();
  }

  private static Optional<Counted> counted(Claim claim, Sentences sentences) {
    return claim
        .circumstances()
        .weapon()
        .flatMap(sentences::events)
        .or(() -> claim.text().flatMap(sentences::events));
  }

  private static String words(Claim claim, Counted counted) {
    return Say.who(claim) + " (\u201c" + counted.words() + "\u201d)";
  }

  /**
   * A count of events.
   *
   * @param words as the text has it: {@code two suicide car bombs}
   * @param thing what was counted, singular; bombings and blasts are bombs
   */
  record Counted(String words, int number, String thing) {
    /** Of several numbers in one text nobody knows which is meant. */
    static Optional<Counted> in(String text) {
      Matcher matcher = COUNTED.matcher(text.toLowerCase(Locale.ROOT));
      if (!matcher.find()) {
        return Optional.empty();
      }
      Counted first = new Counted(
          matcher.group(), NUMBERS.getOrDefault(matcher.group(1), 0), thing(matcher.group(2)));
      return matcher.find() ? Optional.empty() : Optional.of(first);
    }

    private static String thing(String plural) {
      String noun = plural.replaceFirst("^air", "").replaceFirst("s$", "");
      return switch (noun) {
        case "bombing", "blast", "explosion" -> "bomb";
        case "raid" -> "strike";
        default -> noun;
      };
    }
  }
}
