package org.crosscheck.story;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordLists;

/** Closed classes of words; which words belong to them is listed in {@code words.txt}. */
enum StoryWords {
  /** What happened, or that it happened. */
  INCIDENT,
  /** A death, which may come days after the incident. */
  DEATH,
  /** What came after: trials, funerals, later news. */
  AFTERMATH,
  /** What is told together with the event: {@code said}, {@code remained}, an arrest. */
  REPORT,
  /** Told of the hour of an event, seldom of an arrest or a statement. */
  PART_OF_DAY,
  /** Before the place of an event. */
  PLACE_IN,
  PLACE_AT,
  /** Capitalised words that make no name of a town. */
  NO_TOWN,
  /** Before a place that somebody or something belongs to. */
  PLACE_OF,
  /** Behind the name of the place where it is: {@code Houston police}. */
  LOCAL,
  /** Those whose town is where they investigate. */
  POLICE,
  /** Beside places where somebody went before or after the event. */
  AWAY,
  /** Capitalised words behind a town's name that are no part of it. */
  SUFFIX,
  /** Any word of death. */
  DEADLY,
  /** Told of those who may die yet. */
  DANGER,
  /** Told where counting is not simple. */
  DOUBT,
  /** Told where the attacker may be among the dead. */
  SUICIDE,
  /** Where a wound may yet kill. */
  VITAL,
  /** Told of those who live. */
  SAFE,
  /** Lines that tell when a page was put up. */
  PUBLISHED;

  boolean has(Tokens tokens, int index) {
    return Lists.BY_CLASS.getOrDefault(this, Set.of()).contains(tokens.word(index));
  }

  /** Read when first asked for; the constants exist by then. */
  private static final class Lists {
    private static final Map<StoryWords, Set<String>> BY_CLASS = read();

    private static Map<StoryWords, Set<String>> read() {
      Map<StoryWords, Set<String>> classes = new EnumMap<>(StoryWords.class);
      WordLists.read(StoryWords.class, "words.txt")
          .forEach((name, word) ->
              classes.computeIfAbsent(valueOf(name), unused -> new HashSet<>()).add(word));
      return classes;
    }
  }
}
