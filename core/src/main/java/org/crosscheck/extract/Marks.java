package org.crosscheck.extract;

import java.util.BitSet;
import java.util.List;

/** Where sentences, numbers and time expressions stand, to ask for single tokens. */
final class Marks {
  private final BitSet sentenceStarts = new BitSet();
  private final BitSet numbers = new BitSet();
  private final BitSet timeStarts = new BitSet();
  private final BitSet times = new BitSet();
  private final BitSet furniture;

  private Marks(BitSet furniture) {
    this.furniture = furniture;
  }

  static Marks of(
      List<Sentence> sentences, Expressions numbers, List<TimeSpan> times, BitSet furniture) {
    Marks marks = new Marks(furniture);
    for (Sentence sentence : sentences) {
      marks.sentenceStarts.set(sentence.from());
      marks.sentenceStarts.set(sentence.to());
    }
    for (int i = 0; i < numbers.size(); i++) {
      marks.numbers.set(numbers.from(i));
    }
    for (TimeSpan time : times) {
      marks.timeStarts.set(time.from());
      marks.times.set(time.from(), time.to());
    }
    return marks;
  }

  /** Whether a sentence begins at a token, or has ended before it: a break between paragraphs begins none. */
  boolean startsSentence(int token) {
    return token >= 0 && sentenceStarts.get(token);
  }

  /** Whether a number expression starts at a token, bound words included. */
  boolean startsNumber(int token) {
    return token >= 0 && numbers.get(token);
  }

  boolean startsTime(int token) {
    return token >= 0 && timeStarts.get(token);
  }

  /** Whether a token is part of a time expression. */
  boolean isInTime(int token) {
    return token >= 0 && times.get(token);
  }

  /** Whether a token belongs to the page and not to the story. */
  boolean isFurniture(int token) {
    return token >= 0 && furniture.get(token);
  }
}
