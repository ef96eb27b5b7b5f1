package org.crosscheck.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.extract.Outline.Told;
import org.crosscheck.extract.Person;

/**
 * A claim about victims, as the story counts it.
 *
 * @param told the claim
 * @param harm what happened to the counted
 * @param title whether it stands in the title
 */
record Telling(Told told, Harm harm, boolean title) {
  private static final List<String> DEAD =
      List.of("dead", "died", "die", "bod", "death", "deceased", "fatalit", "homicide");

  /** Letters on either side of a quote in which {@code the other} and {@code of the} stand. */
  private static final int BESIDE = 12;

  private static final Pattern SOME = Pattern.compile(
      "(?i)\\b(?:of (?:the|them|those|whom|his|her|their)|among|others?|another|remaining|rest|both)\\b");
  private static final Pattern PARTITIVE = Pattern.compile(
      "(?i)\\b(?!all\\b)\\w+ of (?:the|them|those|whom|his|her|their) (?:victims?|wounded|injured|dead|casualties|people|others?|survivors?)\\b");
  private static final Pattern CONDITION = Pattern.compile(
      "(?i)\\b(?:condition|critically|seriously|hospitals?|treated|surgery|airlifted|at the scene|life-threatening)\\b");

  /** What happened to the counted. */
  enum Harm {
    KILLED,
    INJURED,
    /** Shot, to death or not. */
    STRUCK
  }

  static Optional<Harm> harm(Claim claim) {
    return switch (claim.measure().name()) {
      case "killed", "bodies_recovered" -> Optional.of(Harm.KILLED);
      case "injured" -> Optional.of(Harm.INJURED);
      case "shot",
          "killed_or_injured",
          "killed_or_shot",
          "injured_or_shot",
          "shot_or_injured",
          "killed_or_wounded" -> Optional.of(Harm.STRUCK);
      default -> Optional.empty();
    };
  }

  Claim claim() {
    return told.claim();
  }

  Optional<Person> person() {
    return told.person();
  }

  Count count() {
    return new Count(low(), high());
  }

  double low() {
    return claim().figure().low();
  }

  double high() {
    return claim().figure().high();
  }

  boolean isOne() {
    return low() == 1 && high() == 1;
  }

  boolean isPart() {
    return claim().curation().partOf().isPresent();
  }

  /** {@code one of the wounded}, {@code two others}: not all of them by the words. */
  boolean isSome() {
    return person().isPresent() || isOne() || SOME.matcher(around()).find();
  }

  /** {@code two of the wounded}: never all of them, whether or not these are counted anywhere. */
  boolean isSomeByItsWords() {
    return person().isEmpty() && PARTITIVE.matcher(around()).find();
  }

  /** The quote with the words beside it. */
  private String around() {
    String sentence = claim().text().orElse("");
    String quote = claim().quote().orElse("");
    int at = sentence.indexOf(quote);
    return at < 0
        ? quote
        : sentence.substring(
            Math.max(0, at - BESIDE), Math.min(sentence.length(), at + quote.length() + BESIDE));
  }

  /** {@code three were taken to hospital}: the sentence tells how or where they are. */
  boolean tellsCondition() {
    return CONDITION.matcher(claim().text().orElse("")).find();
  }

  /** {@code another man}: not one of those told before. */
  boolean isAnother() {
    String words = claim().figure().text().toLowerCase(Locale.ROOT);
    return words.startsWith("another") || words.matches("(?:an?\\s+)?second\\b.*");
  }

  /** {@code bringing the number of dead to three}: all of them. */
  boolean isToll() {
    String quote = claim().quote().orElse("").toLowerCase(Locale.ROOT);
    return quote.contains("number of") || quote.contains("toll");
  }

  /** {@code quadruple shooting}: all who were struck, the dead among them. */
  boolean isMultiple() {
    return claim().figure().text().toLowerCase(Locale.ROOT).matches("double|triple|quadruple");
  }

  /** {@code killed himself}. */
  boolean isSuicide() {
    return harm == Harm.KILLED && person().filter(Person::isAttacker).isPresent();
  }

  /** {@code three people dead}: whoever lies dead, the attacker too; {@code killed three}: others. */
  boolean holdsAttacker() {
    String quote = claim().quote().orElse("").toLowerCase(Locale.ROOT);
    return DEAD.stream().anyMatch(quote::contains);
  }
}
