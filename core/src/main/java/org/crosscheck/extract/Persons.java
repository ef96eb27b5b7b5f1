package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** The full names in an article, to find them again by their last word: {@code Hart} for {@code Lena Hart}. */
final class Persons {
  /** Longer runs of capitals are headlines. */
  private static final int LONGEST_NAME = 4;

  private static final int MOST_NAMESAKES = 20;
  private static final int LONGEST_ACRONYM = 8;

  /** No part of a name, however it is spelt. */
  private static final int NO_NAME = 1;

  private static final int MALE = 2;
  private static final int FEMALE = 4;
  private static final WordBits KNOWN = new WordBits(Persons::known);
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A name, where it stands and the titles before it, in full. */
  record Full(String name, int at, List<String> titles) {
    Full {
      titles = List.copyOf(titles);
    }
  }

  /** How often a name is followed by {@code he} and by {@code she}. */
  private record Votes(int male, int female) {}

  private final Tokens tokens;
  private final Map<String, List<Full>> byLast = new HashMap<>();
  private final Map<String, Votes> votes = new HashMap<>();

  Persons(Page page) {
    this.tokens = page.tokens();
    String last = "";
    for (Sentence sentence : page.sentences()) {
      last = read(sentence, last);
    }
  }

  /** Returns the name that a pronoun at the beginning of the next sentence would stand for. */
  private String read(Sentence sentence, String before) {
    String subject = isPronoun(sentence.from()) ? before : "";
    int at = sentence.from();
    while (at < sentence.to()) {
      int end = runEnd(at, sentence);
      if (end > at) {
        String name = learn(at, end);
        subject = subject.isEmpty() ? name : subject;
        at = end;
      } else {
        vote(subject, at);
        acronym(at, sentence);
        at++;
      }
    }
    return subject;
  }

  /** {@code Red Lamp Monitor (RLM)}. */
  private void acronym(int bracket, Sentence sentence) {
    if (!tokens.is(bracket, "(") || !tokens.is(bracket + 2, ")")) {
      return;
    }
    String letters = tokens.spelt(bracket + 1);
    if (letters.length() > LONGEST_ACRONYM) {
      return;
    }
    int left = letters.length();
    int at = bracket;
    while (left > 0 && at > sentence.from() && isOfName(at - 1, letters.charAt(left - 1))) {
      at--;
      left -= WordClass.PARTICLE.has(tokens, at) ? 0 : 1;
    }
    if (left == 0 && letters.length() > 1) {
      add(letters, at, bracket, List.of());
    }
  }

  private boolean isOfName(int at, char letter) {
    return WordClass.PARTICLE.has(tokens, at)
        || (tokens.isCapitalised(at) && tokens.spelt(at).charAt(0) == letter);
  }

  private boolean isPronoun(int at) {
    return tokens.is(at, "he") || tokens.is(at, "she");
  }

  private int runEnd(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.to() && isNamePart(at)) {
      at += tokens.is(at + 1, ".") && isNamePart(at + 2) && tokens.word(at).length() <= 4 ? 2 : 1;
    }
    return Math.min(at, sentence.to());
  }

  private boolean isNamePart(int at) {
    return tokens.isCapitalised(at) && (tokens.bits(at, KNOWN) & NO_NAME) == 0;
  }

  private static int known(String word) {
    boolean noName = SpeechWord.HARD_STOP.has(word)
        || SpeechWord.LINK_PREPOSITION.has(word)
        || WordClass.STARTER.has(word)
        || WordClass.STOP.has(word)
        || WordClass.NOT_PLACE.has(word)
        || word.equals("'s");
    return (noName ? NO_NAME : 0)
        | (SpeechWord.MALE.has(word) ? MALE : 0)
        | (SpeechWord.FEMALE.has(word) ? FEMALE : 0);
  }

  private String learn(int from, int to) {
    int start = from;
    List<String> titles = new ArrayList<>();
    while (start + 1 < to && (SpeechWord.TITLE.has(tokens, start) || tokens.is(start, "."))) {
      vote(tokens.spelt(to - 1), start);
      titles.add(SpeechWord.longTitle(tokens.word(start)));
      start++;
    }
    String last = tokens.spelt(to - 1);
    boolean full = to - start >= 2
        && to - start <= LONGEST_NAME
        && !SpeechWord.ORGANISATION.has(tokens, to - 1)
        && !SpeechWord.ROLE.has(tokens, to - 1);
    if (full) {
      add(last, start, to, titles);
    }
    return last;
  }

  private void add(String last, int from, int to, List<String> titles) {
    List<Full> namesakes = byLast.computeIfAbsent(last, unused -> new ArrayList<>());
    if (namesakes.size() < MOST_NAMESAKES) {
      String text = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
      namesakes.add(new Full(BLANKS.matcher(text).replaceAll(" "), from, titles));
    }
  }

  private void vote(String name, int at) {
    int known = tokens.bits(at, KNOWN);
    boolean male = (known & MALE) != 0;
    boolean female = (known & FEMALE) != 0;
    if (!name.isEmpty() && (male || female)) {
      Votes old = votes.getOrDefault(name, new Votes(0, 0));
      votes.put(name, new Votes(old.male() + (male ? 1 : 0), old.female() + (female ? 1 : 0)));
    }
  }

  boolean isKnown(String last) {
    return byLast.containsKey(last);
  }

  /** The full name that stands nearest before a token, else the first behind it. */
  Optional<Full> full(String last, int token) {
    List<Full> namesakes = byLast.getOrDefault(last, List.of());
    Optional<Full> best = namesakes.stream().findFirst();
    for (Full one : namesakes) {
      best = one.at() <= token ? Optional.of(one) : best;
    }
    return best;
  }

  /** Whether a person can be meant by {@code he} or {@code she}; true where the article does not tell. */
  boolean canBe(String name, String pronoun) {
    Votes told = votes.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), new Votes(0, 0));
    return switch (pronoun) {
      case "he" -> told.male() >= told.female();
      case "she" -> told.female() >= told.male();
      default -> true;
    };
  }
}
