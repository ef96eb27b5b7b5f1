package org.crosscheck.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.crosscheck.work.Progress;

/** How far a run has got, on a line that is written over: only for work of more than a second. */
final class ProgressLine implements Progress {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long BETWEEN = Duration.ofMillis(200).toNanos();
  private static final double SECOND = Duration.ofSeconds(1).toNanos();
  private static final int MINUTE = 60;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final int width;
  private final LongSupplier clock;
  private final long started;
  private final AtomicInteger done = new AtomicInteger();
  private volatile long shown;
  private String phase = "";
  private int steps;
  private long began;

  /**
   * A line on a terminal.
   *
   * @param width columns of the terminal
   * @param clock nanoseconds, from any point in time
   */
  ProgressLine(PrintStream err, int width, LongSupplier clock) {
    this.err = err;
    this.width = width;
    this.clock = clock;
    started = clock.getAsLong();
    shown = started;
  }

  @Override
  public synchronized void begin(String name, int count) {
    phase = name;
    steps = count;
    began = clock.getAsLong();
    done.set(0);
    if (began - started >= PATIENCE) {
      show(began);
    }
  }

  @Override
  public void step() {
    done.incrementAndGet();
    long now = clock.getAsLong();
    if (now - started >= PATIENCE && now - shown >= BETWEEN) {
      show(now);
    }
  }

  /** Takes the line away, where there is one. */
  synchronized void end() {
    if (shown != started) {
      err.print(CLEAR);
      err.flush();
    }
  }

  private synchronized void show(long now) {
    shown = now;
    String line = phase + (steps > 0 ? " " + done.get() + " of " + steps + left(now) : " …");
    err.print(CLEAR + line.substring(0, Math.min(line.length(), width - 1)));
    err.flush();
  }

  /** {@code , 12 s left}, once enough was done to tell. */
  private String left(long now) {
    int finished = done.get();
    if (finished == 0 || now - began < PATIENCE) {
      return "";
    }
    long seconds = Math.round((now - began) / SECOND * (steps - finished) / finished);
    return seconds < 2 * MINUTE
        ? ", " + seconds + " s left"
        : ", " + Math.round((double) seconds / MINUTE) + " min left";
  }
}
