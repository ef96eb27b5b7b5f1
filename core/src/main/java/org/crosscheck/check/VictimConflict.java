package org.crosscheck.check;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;
import org.crosscheck.similarity.SpellingKey;

/** Both tell of one victim, and give another age or sex. */
final class VictimConflict implements AttributeRule {
  static final RuleInfo ATTRIBUTE_CONFLICT = RuleInfo.noted(
          "D25",
          "ATTRIBUTE_CONFLICT",
          "Two claims about one victim give another name, age, sex, or say armed and unarmed.",
          "One register gives a victim's age as 23, another as 32.",
          "Look at a document about the person. Read from columns called name, age, sex or gender, and armed, else the "
              + "age from the sentence (\"a 12-year-old\"), and only where both count one person; a year's difference is "
              + "a birthday.")
      .about(About.VICTIM);

  private static final List<String> COLUMNS = List.of("age", "sex", "gender", "armed", "name");
  private static final Pattern AGE =
      Pattern.compile("(?<!\\d)(\\d{1,3})[- ]years?[- ]old(?![\\p{L}])");
  private static final Set<String> UNKNOWN =
      Set.of("unknown", "unclear", "undetermined", "not known", "na", "n/a", "u");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.0+)?");

  @Override
  public List<RuleInfo> infos() {
    return List.of(ATTRIBUTE_CONFLICT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean comparable = isOne(pair.a())
        && isOne(pair.b())
        && !pair.sameRecord()
        && pair.population() == Relation.SAME
        && samePlace(pair)
        && (pair.window() == Relation.SAME || pair.window() == Relation.UNKNOWN);
    return comparable && onePerson(pair)
        ? COLUMNS.stream().flatMap(column -> judge(pair, column).stream()).findFirst()
        : Optional.empty();
  }

  /** The names say so, or the event has one victim: a list of victims has a row for each. */
  private static boolean onePerson(Pair pair) {
    Optional<String> a = value(pair.a(), "name");
    Optional<String> b = value(pair.b(), "name");
    return (a.isPresent() && b.isPresent() && !areDifferent(a.get(), b.get()))
        || pair.setting().claims().stream()
            .filter(c -> c.measure().equals(pair.a().measure()))
            .allMatch(c -> c.figure().low() <= 1
                && (c.equals(pair.a()) || c.equals(pair.b()) || !sameOutlet(pair, c)));
  }

  private static boolean sameOutlet(Pair pair, Claim claim) {
    return pair.origins().sameOutlet(claim, pair.a()) || pair.origins().sameOutlet(claim, pair.b());
  }

  private static boolean areDifferent(String a, String b) {
    return Collections.disjoint(SpellingKey.words(a), SpellingKey.words(b));
  }

  private static boolean samePlace(Pair pair) {
    boolean tables = Written.inTable(pair.a()) && Written.inTable(pair.b());
    return switch (pair.place()) {
      case SAME, INSIDE, AROUND -> true;
      case UNKNOWN -> tables;
      case DIFFERENT, APART -> false;
    };
  }

  private static boolean isOne(Claim claim) {
    return claim.figure().isPoint() && claim.figure().low() == 1;
  }

  private static Optional<Verdict> judge(Pair pair, String column) {
    Optional<String> a = value(pair.a(), column);
    Optional<String> b = value(pair.b(), column);
    boolean differ = a.isPresent() && b.isPresent() && differ(column, a.get(), b.get());
    return differ
        ? Optional.of(pair.verdict(
            ATTRIBUTE_CONFLICT,
            "One victim, and the " + column + " differs: " + Say.who(pair.a()) + " has " + a.get()
                + ", " + Say.who(pair.b()) + " has " + b.get() + "."))
        : Optional.empty();
  }

  private static Optional<String> value(Claim claim, String column) {
    Optional<String> cell = claim.extras().entrySet().stream()
        .filter(extra -> extra.getKey().strip().toLowerCase(Locale.ROOT).equals(column))
        .map(extra -> extra.getValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
    return column.equals("age") ? cell.or(() -> stated(claim)) : cell;
  }

  /** The only age in the sentence. */
  private static Optional<String> stated(Claim claim) {
    Matcher age = AGE.matcher(claim.text().orElse(""));
    if (!age.find()) {
      return Optional.empty();
    }
    String years = age.group(1);
    return age.find() ? Optional.empty() : Optional.of(years);
  }

  private static boolean differ(String column, String a, String b) {
    return switch (column) {
      case "age" ->
        NUMBER.matcher(a).matches()
            && NUMBER.matcher(b).matches()
            && Math.abs(Double.parseDouble(a) - Double.parseDouble(b)) > 1;
      case "name" -> areDifferent(a, b);
      default ->
        isKnown(a)
            && isKnown(b)
            && Character.toLowerCase(a.charAt(0)) != Character.toLowerCase(b.charAt(0));
    };
  }

  private static boolean isKnown(String value) {
    return Character.isLetter(value.charAt(0)) && !UNKNOWN.contains(value.toLowerCase(Locale.ROOT));
  }
}
