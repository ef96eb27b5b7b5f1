package org.crosscheck.match;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.similarity.WordScanner;
import org.crosscheck.similarity.Words;

/**
 * What is known of claims at large beside those of a run. A few hundred rows are what somebody chose to write down: how
 * many they are says nothing of how many events there are to be confused, and rows about elsewhere must not change what
 * two claims are to each other. So in a run of up to {@value #FEW} claims the prior and all rarities are those of a
 * collection of fixed size, in which only what shares the value itself is counted; from {@value #MANY} claims on the run
 * speaks for itself; between the two their logarithms are pooled, the run's with a share that grows from 0 to 1.
 *
 * <p>The sizes are those at which labelled claims of 120 outlets, whole and in parts of 10 to 60 rows, come out best;
 * they may be a tenth larger or smaller.
 *
 * @see "Winkler, Frequency-Based Matching in the Fellegi-Sunter Model of Record Linkage, 1989: frequencies of a larger
 *     reference file"
 * @see "Genest and Zidek, Combining Probability Distributions, Statistical Science 1 (1986), 114-135: logarithmic pool"
 */
final class Background {
  /** Runs of up to so many claims tell nothing of claims at large. */
  static final int FEW = 1500;

  /** Runs of so many claims tell all. */
  static final int MANY = 6000;

  /** Among how many events the two that claims are about are picked; as many have each a place. */
  private static final double EVENTS = 140;

  /** On how many days the events are: few, because news comes in seasons. */
  private static final double DAYS = 70;

  /** Up to so many events on one day are nothing that stands out. */
  private static final double ON_A_DAY = 5;

  private static final double CLAIMS = 400;
  private static final double TEXTS = 350;

  /** How many claims of one measure, so many of them about other things. */
  private static final double FIGURES = 360;

  private static final double MET_ELSEWHERE = 120;

  /** In so many sentences common words are counted beside those of the run. */
  private static final double SENTENCES = 300;

  private static final double OTHER_MEASURE = 0.05;

  private static final Splitter CELLS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Map<String, Double> MEASURES = new HashMap<>();
  private static final Map<String, Double> POPULATIONS = new HashMap<>();
  private static final Map<Long, Double> WORDS = new HashMap<>();

  static {
    lines().forEach(Background::read);
  }

  /** How far the run tells, from 0 to 1. */
  private final double run;

  /** @param claims how many the run has */
  Background(int claims) {
    double steps = Math.log((double) claims / FEW) / Math.log((double) MANY / FEW);
    run = Math.max(0, Math.min(1, steps));
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(
          Resources.getResource(Background.class, "background.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line) {
    List<String> cells = CELLS.splitToList(line.replaceFirst("#.*", ""));
    for (String value : cells.subList(Math.min(2, cells.size()), cells.size())) {
      double share = Double.parseDouble(cells.get(1));
      switch (cells.get(0)) {
        case "measure" -> MEASURES.put(value, share);
        case "population" -> POPULATIONS.put(value, share);
        default ->
          Words.telling(value)
              .forEach(word -> WORDS.merge(WordScanner.hash(word), share, Math::max));
      }
    }
  }

  /** The share of this measure among claims at large. */
  static double measure(String name) {
    return MEASURES.getOrDefault(name, OTHER_MEASURE);
  }

  /** The share of this population among claims at large that state one, 0 when it is not known. */
  static double population(String name) {
    return POPULATIONS.getOrDefault(name, 0.0);
  }

  /** Among how many events two claims are sought, in bits. */
  int events(double inRun) {
    return pooled(EVENTS, inRun);
  }

  /**
   * How rare a place is.
   *
   * @param count how many events are there
   * @param all how many events the run has
   */
  int place(double count, double all) {
    return pooled(EVENTS / (count + 1), all / (count + 1));
  }

  /**
   * How rare a day is.
   *
   * @param count how many events are on the day
   * @param all how many events the run has
   */
  int day(double count, double all) {
    return pooled(DAYS * ON_A_DAY / Math.max(ON_A_DAY, count + 1), all / (count + 1));
  }

  /** How rare a measure with this share at large is; half of the unseen claims have any measure that is asked for. */
  int measure(double share, double count, double all) {
    return pooled(1 / share, all / (count + Encoded.UNSEEN / 2));
  }

  /** How rare a population with this share at large is, or one that is not known there. */
  int population(double share, double count, double all) {
    return pooled(share > 0 ? 1 / share : CLAIMS / (count + 1), all / (count + 1));
  }

  /**
   * How rare a figure is.
   *
   * @param chance of meeting it in any claim of the measure, see {@link Figures#chance}
   * @param count how many claims have it
   * @param all how many claims have the measure
   */
  int figure(double chance, double count, double all) {
    return pooled(
        FIGURES / (count + MET_ELSEWHERE * chance),
        (all + Encoded.UNSEEN) / (count + Encoded.UNSEEN * chance));
  }

  /** How rare a spot on the map is that has so many claims about it. */
  int spot(double near, double all) {
    return pooled(CLAIMS / (near + 1), all / (near + 1));
  }

  /** How rare a word is that so many texts have. */
  int word(long hash, double count, double all) {
    double common = SENTENCES * WORDS.getOrDefault(hash, 0.0);
    return pooled(TEXTS / (count + 1 + common), all / (count + 1));
  }

  private int pooled(double atLarge, double inRun) {
    return Bits.of(((1 - run) * Math.log(atLarge) + run * Math.log(inRun)) / Math.log(2));
  }
}
