package org.crosscheck.match;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What each level of each comparison weighs: {@code m}, its share among pairs of one event, against {@code u}, its share
 * among all other pairs. Where {@code u} is {@code rarity}, it is told by how rare the shared
 * value is, see {@link Background}.
 *
 * @see "Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969), 1183-1210"
 */
public final class Weights {
  /** Stands for a share that the run tells. */
  public static final String RARITY = "rarity";

  private static final Splitter COLUMNS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Weights STANDARD = read("weights.txt");

  private final double[] m = new double[Rung.ALL.size()];
  private final double[] u = new double[m.length];

  private Weights() {}

  /** Those that come with the program. */
  public static Weights standard() {
    return STANDARD;
  }

  /**
   * Weights of lines such as {@code time same_days 0.7 rarity}; what stands behind a {@code #} is left out.
   *
   * @throws IllegalArgumentException when a level is missing, unknown, given twice, or has no chance between 0 and 1
   */
  public static Weights of(List<String> lines) {
    Map<String, Rung> rungs = new HashMap<>();
    Rung.ALL.forEach(rung -> rungs.put(rung.about() + " " + rung.level(), rung));
    Weights weights = new Weights();
    Set<Rung> seen = new HashSet<>();
    for (String line : lines) {
      List<String> cells = COLUMNS.splitToList(line.replaceFirst("#.*", ""));
      if (!cells.isEmpty()) {
        weights.set(cells, line, rungs, seen);
      }
    }
    Rung.ALL.stream().filter(rung -> !seen.contains(rung)).findFirst().ifPresent(rung -> {
      throw new IllegalArgumentException("weights must hold every level, \"" + rung.about() + " "
          + rung.level() + "\" is missing");
    });
    return weights;
  }

  private void set(List<String> cells, String line, Map<String, Rung> rungs, Set<Rung> seen) {
    Rung rung = cells.size() == 4 ? rungs.get(cells.get(0) + " " + cells.get(1)) : null;
    if (rung == null || !seen.add(rung)) {
      throw new IllegalArgumentException(
          "weights must name a level once, with m and u, got \"" + line + "\"");
    }
    m[rung.index()] = chance(cells.get(2), line);
    u[rung.index()] = cells.get(3).equals(RARITY) ? 0 : chance(cells.get(3), line);
  }

  private static double chance(String cell, String line) {
    double chance = Double.parseDouble(cell);
    if (!(chance > 0) || chance > 1) {
      throw new IllegalArgumentException(
          "m and u must be above 0 and at most 1, got \"" + line + "\"");
    }
    return chance;
  }

  private static Weights read(String name) {
    try {
      return of(
          Resources.readLines(Resources.getResource(Weights.class, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same levels with other chances; where the run tells how rare something is, it goes on doing so. */
  Weights with(ToDoubleFunction<Rung> newM, ToDoubleFunction<Rung> newU) {
    Weights weights = new Weights();
    for (Rung rung : Rung.ALL) {
      weights.m[rung.index()] = newM.applyAsDouble(rung);
      weights.u[rung.index()] = u(rung) == 0 ? 0 : newU.applyAsDouble(rung);
    }
    return weights;
  }

  /**
   * What one level weighs.
   *
   * @param about what is compared
   * @param level the level
   * @param m its share among pairs of one event, above 0 and at most 1
   * @param u its share among other pairs, above 0 and at most 1; empty where the run tells how rare the value is
   */
  public record Weight(String about, String level, double m, OptionalDouble u) {}

  /** Every level. */
  public List<Weight> list() {
    return Rung.ALL.stream()
        .map(rung -> new Weight(
            rung.about(),
            rung.level(),
            rounded(m(rung)),
            u(rung) == 0 ? OptionalDouble.empty() : OptionalDouble.of(rounded(u(rung)))))
        .toList();
  }

  private static double rounded(double chance) {
    return new BigDecimal(decimal(chance)).doubleValue();
  }

  /**
   * The same but for some levels.
   *
   * @throws IllegalArgumentException when one names no level, or has {@code u} where the run tells, or the reverse
   */
  public Weights with(List<Weight> others) {
    List<Weight> all = new ArrayList<>(list());
    for (Weight other : others) {
      Weight own = all.stream()
          .filter(w -> w.about.equals(other.about) && w.level.equals(other.level))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(
              "no comparison has the level " + other.about + "." + other.level));
      if (own.u.isEmpty() != other.u.isEmpty()) {
        throw new IllegalArgumentException("u of " + own.about + "." + own.level + " must be "
            + (own.u.isEmpty() ? '"' + RARITY + '"' : "a number"));
      }
      all.set(all.indexOf(own), other);
    }
    return of(all.stream()
        .map(w -> w.about + " " + w.level + " " + w.m + " "
            + (w.u.isEmpty() ? RARITY : String.valueOf(w.u.getAsDouble())))
        .toList());
  }

  /**
   * Weights between these and others: each level weighs, in bits, that part of the way from the one to the other.
   *
   * @param step from 0, these, to 1, the others
   */
  public Weights towards(Weights other, double step) {
    return with(
        rung -> between(m(rung), other.m(rung), step),
        rung -> between(u(rung), other.u(rung), step));
  }

  private static double between(double from, double to, double step) {
    return Math.pow(from, 1 - step) * Math.pow(to, step);
  }

  /** One line a level, as {@link #of} reads them. */
  public List<String> lines() {
    return Rung.ALL.stream()
        .map(rung -> "%-7s %-22s %-7s %s"
            .formatted(
                rung.about(),
                rung.level(),
                decimal(m(rung)),
                u(rung) == 0 ? RARITY : decimal(u(rung))))
        .toList();
  }

  private static String decimal(double chance) {
    return BigDecimal.valueOf(chance)
        .round(new MathContext(2))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** log2 of m over u; where the run gives u, log2 of m. */
  int bits(Rung rung) {
    double other = u[rung.index()];
    return Bits.log2(other == 0 ? m[rung.index()] : m[rung.index()] / other);
  }

  double m(Rung rung) {
    return m[rung.index()];
  }

  /** Its share among pairs of two events, 0 where the run tells. */
  double u(Rung rung) {
    return u[rung.index()];
  }
}
