package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/**
 * How a speaker is named.
 *
 * @param text the name, or the plain words where there is no proper name
 * @param descriptors the plain words around the name, in lower case: {@code monitor}, {@code group}
 * @param member a person of the organisation that {@code text} names
 * @param isProper whether the text is a proper name
 */
record SpeakerName(
    String text, List<String> descriptors, Optional<String> member, boolean isProper) {
  private static final Set<String> PLACE_JOINTS =
      ImmutableSet.of("in", "at", "from", "near", "on", "with", "inside");

  SpeakerName {
    descriptors = List.copyOf(descriptors);
  }

  /** The name in a run of tokens; empty when it holds none. */
  static Optional<SpeakerName> read(Page page, int from, int to) {
    return new Reader(page, from, to).read();
  }

  /** A person with the organisation that is told behind the name. */
  SpeakerName withTitle(SpeakerName title) {
    return title.isProper
        ? new SpeakerName(title.text, title.descriptors, Optional.of(text), true)
        : this;
  }

  boolean isPronoun() {
    return WordClass.PRONOUN.has(text.toLowerCase(java.util.Locale.ROOT));
  }

  /** Reads one run of tokens. */
  private static final class Reader {
    private static final int LONGEST_PLAIN = 5;

    private final Page page;
    private final Tokens tokens;
    private final int from;
    private final int to;

    Reader(Page page, int from, int to) {
      this.page = page;
      this.tokens = page.tokens();
      this.to = to;
      int start = from;
      while (start + 1 < to && isLeading(start)) {
        start++;
      }
      this.from = start;
    }

    private boolean isLeading(int at) {
      return WordClass.DETERMINER.has(tokens, at)
          || WordClass.ADVERB.has(tokens, at)
          || (WordClass.CONTINUES.has(tokens, at) && !WordClass.PRONOUN.has(tokens, at))
          || tokens.isMark(at);
    }

    Optional<SpeakerName> read() {
      if (from >= to || WordClass.NO_SPEAKER.has(tokens, to - 1)) {
        return Optional.empty();
      }
      return owned().or(this::proper).or(this::plain);
    }

    /** {@code the council's head Samir Qadri}. */
    private Optional<SpeakerName> owned() {
      int own = find("'s");
      if (own < 0 || tokens.isCapitalised(own - 1)) {
        return Optional.empty();
      }
      int person = properStart(own + 1);
      return person < 0
          ? Optional.empty()
          : Optional.of(new SpeakerName(
              page.words(from, own),
              lowerWords(from, own),
              Optional.of(page.words(person, properEnd(person))),
              false));
    }

    private int find(String word) {
      for (int i = from; i < to; i++) {
        if (tokens.is(i, word)) {
          return i;
        }
      }
      return -1;
    }

    private int properStart(int at) {
      for (int i = at; i < to; i++) {
        boolean adjective =
            tokens.is(i + 1, "-") && tokens.isWord(i + 2) && !tokens.isCapitalised(i + 2);
        if (tokens.isCapitalised(i) && !adjective && !isOnlySentenceCase(i)) {
          return i;
        }
      }
      return -1;
    }

    /** The first word of a sentence has a capital whatever it is. */
    private boolean isOnlySentenceCase(int at) {
      boolean first = page.marks().startsSentence(at);
      return first
          && at + 1 < to
          && !tokens.isCapitalised(at + 1)
          && !WordClass.PARTICLE.has(tokens, at + 1)
          && org.crosscheck.wording.CountedNouns.at(tokens, at).isPresent();
    }

    private int properEnd(int start) {
      int end = start + 1;
      int step = step(end);
      while (end < to && step > 0) {
        end += step;
        step = step(end);
      }
      return end;
    }

    /** How many more tokens belong to the name. */
    private int step(int at) {
      if (tokens.isCapitalised(at) || tokens.isNumber(at)) {
        return 1;
      }
      if (joins(at)) {
        return 2;
      }
      return WordClass.PARTICLE.has(tokens, at) && joins(at + 1) ? 3 : 0;
    }

    private boolean joins(int at) {
      boolean joint = tokens.is(at, "-")
          || tokens.is(at, ".")
          || tokens.is(at, "'s")
          || tokens.is(at, "&")
          || WordClass.PARTICLE.has(tokens, at);
      return joint && at + 1 < to && tokens.isCapitalised(at + 1);
    }

    private Optional<SpeakerName> proper() {
      int start = properStart(from);
      if (start < 0 || (start > from && isWhere(start))) {
        return Optional.empty();
      }
      int end = properEnd(start);
      boolean single = end == start + 1;
      int last = single ? plainEnd(end) : end;
      List<String> descriptors = new ArrayList<>(lowerWords(from, start));
      descriptors.addAll(lowerWords(end, to));
      return Optional.of(
          new SpeakerName(page.words(start, last), descriptors, Optional.empty(), true));
    }

    /** {@code officials in Homs}: the name tells where they are. */
    private boolean isWhere(int start) {
      int before = WordClass.DETERMINER.has(tokens, start - 1) ? start - 2 : start - 1;
      return PLACE_JOINTS.contains(tokens.word(before));
    }

    private Optional<SpeakerName> plain() {
      int end = plainEnd(from);
      return end > from && !holdsVerb(from + 1, end)
          ? Optional.of(new SpeakerName(
              page.words(from, end), lowerWords(from, end), Optional.empty(), false))
          : Optional.empty();
    }

    /** {@code the suspect travelled through}: nobody's name. */
    private boolean holdsVerb(int start, int end) {
      for (int i = start; i < end; i++) {
        if (tokens.word(i).endsWith("ed") || WordClass.BE.has(tokens, i)) {
          return true;
        }
      }
      return false;
    }

    private int plainEnd(int at) {
      int end = at;
      while (end < to
          && end - at < LONGEST_PLAIN
          && (tokens.isWord(end) || tokens.is(end, "-"))
          && !PLACE_JOINTS.contains(tokens.word(end))
          && !tokens.is(end, "for")
          && !tokens.is(end, "of")) {
        end++;
      }
      return end;
    }

    private List<String> lowerWords(int start, int end) {
      List<String> words = new ArrayList<>();
      for (int i = start; i < end; i++) {
        if (tokens.isWord(i)) {
          words.add(tokens.word(i));
        }
      }
      return words;
    }
  }
}
