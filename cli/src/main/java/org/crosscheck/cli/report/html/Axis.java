package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Figure;

/**
 * A scale of numbers, from the bottom of a picture to its top. Where the largest is many times the smallest each step is a
 * multiple; else each step is a sum.
 *
 * @param low the number at the bottom
 * @param high the number at the top, more than {@code low}
 * @param isLog whether steps multiply
 * @param bottom where {@code low} is drawn
 * @param top where {@code high} is drawn
 */
record Axis(double low, double high, boolean isLog, double bottom, double top) {
  private static final double MANY = 40;
  private static final int STEPS = 4;

  /** A scale that holds both numbers, with room. */
  static Axis over(double least, double most, double bottom, double top) {
    if (least >= 1 && most / least > MANY) {
      return new Axis(Math.pow(10, Math.floor(Math.log10(least))), most * 1.3, true, bottom, top);
    }
    double room = Math.max((most - least) * 0.15, most == 0 ? 1 : most * 0.02);
    boolean near = least > most / 2;
    double low = near ? Math.max(0, least - room) : 0;
    return new Axis(low, most + room, false, bottom, top);
  }

  double at(double value) {
    double held = Math.max(low, Math.min(high, value));
    double share =
        isLog ? Math.log(held / low) / Math.log(high / low) : (held - low) / (high - low);
    return bottom + (top - bottom) * share;
  }

  /** Round numbers to write beside it. */
  List<Double> ticks() {
    return isLog ? powers() : rounds();
  }

  private List<Double> powers() {
    List<Double> ticks = new ArrayList<>();
    double decades = Math.log10(high / low);
    for (double power = low; power <= high; power *= 10) {
      ticks.add(power);
      if (decades < 2.5 && power * 3 <= high) {
        ticks.add(power * 3);
      }
    }
    int every = (ticks.size() + STEPS) / (STEPS + 1);
    List<Double> some = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i += Math.max(1, every)) {
      some.add(ticks.get(i));
    }
    return some;
  }

  private List<Double> rounds() {
    double step = step((high - low) / STEPS);
    List<Double> ticks = new ArrayList<>();
    for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** The roundest step of that size or more; counts are whole. */
  private static double step(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (factor * power >= size) {
        return Math.max(1, factor * power);
      }
    }
    return Math.max(1, 10 * power);
  }

  /** {@code 1,200}, {@code 3m}, {@code 1.5bn}. */
  static String label(double value) {
    if (value >= 1e9) {
      return tenths(value / 1e9) + "bn";
    }
    return value >= 1e6 ? tenths(value / 1e6) + "m" : Words.number(Math.rint(value));
  }

  private static String tenths(double value) {
    return Figure.number(Math.rint(value * 10) / 10);
  }
}
