package org.crosscheck.match;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shares numbered items out among threads, a portion at a time. */
public final class Portions {
  /** One thread's part of the work. */
  public interface Worker {
    /** Does the items from {@code from} to {@code to - 1}, which are the portion with this number. */
    void work(int portion, int from, int to);
  }

  private Portions() {}

  /** How many portions of a size the items make. */
  static int count(int items, int size) {
    return (items + size - 1) / size;
  }

  /**
   * Returns when all items are done.
   *
   * @param workers makes one for each thread, in that thread
   */
  public static void run(int items, int size, int threads, Supplier<? extends Worker> workers) {
    int portions = count(items, size);
    AtomicInteger next = new AtomicInteger();
    Callable<Boolean> thread = () -> {
      Worker worker = workers.get();
      for (int at = next.getAndIncrement(); at < portions; at = next.getAndIncrement()) {
        worker.work(at, at * size, Math.min(items, (at + 1) * size));
      }
      return true;
    };
    run(thread, Math.max(1, Math.min(threads, portions)));
  }

  private static void run(Callable<Boolean> thread, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(threads, thread))) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("matching was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("matching failed", e.getCause());
    } finally {
      pool.shutdown();
    }
  }
}
