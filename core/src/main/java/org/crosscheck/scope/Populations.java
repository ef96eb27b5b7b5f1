package org.crosscheck.scope;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.Population;

/**
 * How two populations relate. A name is a union of groups ({@code women and children}); a group is the words that
 * limit a noun ({@code Hezbollah} fighters), and the noun has a place in a small tree.
 */
public final class Populations {
  /** Each noun and the one above it. A noun above itself is a root; what is not here has no known place. */
  private static final ImmutableMap<String, String> ABOVE = ImmutableMap.<String, String>builder()
      .put("civilian", "civilian")
      .put("child", "civilian")
      .put("woman", "civilian")
      .put("medic", "civilian")
      .put("doctor", "medic")
      .put("nurse", "medic")
      .put("paramedic", "medic")
      .put("journalist", "civilian")
      .put("worker", "civilian")
      .put("student", "civilian")
      .put("resident", "civilian")
      .put("baby", "child")
      .put("girl", "child")
      .put("boy", "child")
      .put("combatant", "combatant")
      .put("fighter", "combatant")
      .put("soldier", "combatant")
      .put("member", "combatant")
      .put("attacker", "combatant")
      .buildOrThrow();

  /** Nouns without a member in common, nor below them; a resident can be a woman, a member a fighter. */
  private static final ImmutableSetMultimap<String, String> EXCLUDES =
      ImmutableSetMultimap.<String, String>builder()
          .put("civilian", "combatant")
          .put("child", "woman")
          .put("girl", "boy")
          .putAll("doctor", "nurse", "paramedic")
          .put("nurse", "paramedic")
          .putAll("soldier", "fighter", "attacker")
          .build();

  private static final ImmutableMap<String, String> SYNONYMS =
      ImmutableMap.<String, String>builder()
          .put("citizen", "civilian")
          .put("noncombatant", "civilian")
          .put("villager", "resident")
          .put("minor", "child")
          .put("kid", "child")
          .put("children", "child")
          .put("infant", "baby")
          .put("babies", "baby")
          .put("women", "woman")
          .put("reporter", "journalist")
          .put("militant", "fighter")
          .put("rebel", "fighter")
          .put("insurgent", "fighter")
          .put("jihadist", "fighter")
          .put("terrorist", "fighter")
          .put("gunman", "attacker")
          .put("gunmen", "attacker")
          .put("perpetrator", "attacker")
          .put("bomber", "attacker")
          .put("troop", "soldier")
          .put("serviceman", "soldier")
          .put("servicemen", "soldier")
          .put("conscript", "soldier")
          .put("force", "soldier")
          .buildOrThrow();

  private static final Set<String> FILLERS =
      Set.of("the", "a", "an", "other", "local", "of", "from", "at", "least");
  private static final Splitter UNION =
      Splitter.onPattern("(?:,|/|;|&| and | or | as well as )").trimResults().omitEmptyStrings();
  private static final Pattern AFTER_NOUN = Pattern.compile(" (?:of|from|in|with|who|under|aged) ");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();

  /** Most names are one word, which needs no expression to take it apart. */
  private static final CharMatcher ONE_WORD =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));

  private Populations() {}

  /** {@link Relation#UNKNOWN} also when just one of them is not stated; two that are not stated are the same. */
  public static Relation relation(Population a, Population b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    boolean everyA = !a.isStated() || isEverybody(a);
    boolean everyB = !b.isStated() || isEverybody(b);
    if (everyA && everyB) {
      return Relation.SAME;
    }
    if (!a.isStated() || !b.isStated()) {
      return Relation.UNKNOWN;
    }
    if (everyA || everyB) {
      return everyA ? Relation.AROUND : Relation.INSIDE;
    }
    return named(groups(a.name()), groups(b.name()));
  }

  /** Also with a rule of counting in brackets: {@code all (perpetrator included)}. */
  private static boolean isEverybody(Population population) {
    return population.isEverybody()
        || (population.name().indexOf('(') > 0
            && new Population(IN_BRACKETS.matcher(population.name()).replaceAll(" "))
                .isEverybody());
  }

  private static Relation named(Set<Group> a, Set<Group> b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    if (covers(b, a)) {
      return covers(a, b) ? Relation.SAME : Relation.INSIDE;
    }
    if (covers(a, b)) {
      return Relation.AROUND;
    }
    if (a.stream().allMatch(x -> b.stream().allMatch(x::isApartFrom))) {
      return Relation.APART;
    }
    boolean known = a.stream().allMatch(Group::isKnown) && b.stream().allMatch(Group::isKnown);
    return known ? Relation.DIFFERENT : Relation.UNKNOWN;
  }

  private static boolean covers(Set<Group> whole, Set<Group> parts) {
    return parts.stream().allMatch(part -> whole.stream().anyMatch(part::isInside));
  }

  private static ImmutableSet<Group> groups(String name) {
    if (ONE_WORD.matchesAllOf(name)) {
      return ImmutableSet.of(
          new Group(Group.singular(name.toLowerCase(Locale.ROOT)), ImmutableSet.of()));
    }
    List<String> causeOff =
        Splitter.on(':').trimResults().splitToList(name.toLowerCase(Locale.ROOT));
    ImmutableSet.Builder<Group> groups = ImmutableSet.builder();
    for (String part : UNION.split(IN_BRACKETS.matcher(causeOff.get(0)).replaceAll(" "))) {
      groups.add(Group.of(part, causeOff.subList(1, causeOff.size())));
    }
    return groups.build();
  }

  /**
   * One group.
   *
   * @param noun who they are, singular
   * @param limits words that narrow the noun
   */
  private record Group(String noun, ImmutableSet<String> limits) {
    static Group of(String words, List<String> causes) {
      // "relatives of IS fighters" are relatives, "civilians from Jayrud" civilians: the noun
      // stands before
      String head = AFTER_NOUN.split(words, 2)[0];
      List<String> all = WORDS.splitToList(words).stream()
          .filter(w -> !FILLERS.contains(w))
          .map(Group::singular)
          .toList();
      List<String> heads =
          WORDS.splitToList(head).stream().filter(w -> !FILLERS.contains(w)).toList();
      String noun = heads.isEmpty() ? words.strip() : singular(heads.get(heads.size() - 1));
      Set<String> limits = new LinkedHashSet<>(all);
      limits.remove(noun);
      limits.addAll(causes);
      return new Group(noun, ImmutableSet.copyOf(limits));
    }

    private static String singular(String word) {
      String one = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
          ? word.substring(0, word.length() - 1)
          : word;
      return SYNONYMS.getOrDefault(word, SYNONYMS.getOrDefault(one, one));
    }

    boolean isInside(Group other) {
      return isKindOf(other.noun) && limits.containsAll(other.limits);
    }

    boolean isKnown() {
      return ABOVE.containsKey(noun);
    }

    private boolean isKindOf(String wanted) {
      String at = noun;
      while (!at.equals(wanted)) {
        String above = ABOVE.getOrDefault(at, at);
        if (above.equals(at)) {
          return false;
        }
        at = above;
      }
      return true;
    }

    private boolean excludes(Group other) {
      return EXCLUDES.entries().stream()
          .anyMatch(two -> isKindOf(two.getKey()) && other.isKindOf(two.getValue()));
    }

    boolean isApartFrom(Group other) {
      if (!ABOVE.containsKey(noun) || !ABOVE.containsKey(other.noun)) {
        return false;
      }
      return excludes(other)
          || other.excludes(this)
          || (noun.equals(other.noun)
              && Sets.intersection(limits, other.limits).isEmpty()
              && !limits.isEmpty()
              && !other.limits.isEmpty());
    }
  }
}
