package org.crosscheck.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shares numbered items out among threads, a portion at a time. */
public final class Portions {
  /** One thread's part of the work. */
  public interface Worker {
    /** Does the items from {@code from} to {@code to - 1}, which are the portion with this number. */
    void work(int portion, int from, int to);
  }

  /** Finds something in numbered items. */
  public interface Finder<T> {
    /** Hands over what there is in one item. */
    void find(int item, Consumer<? super T> taker);
  }

  /** How many items a thread takes at most at a time, and how often it comes for more at least, where there are many. */
  private static final int MOST = 64;

  private static final int ROUNDS = 8;

  private Portions() {}

  /** How many portions of a size the items make. */
  public static int count(int items, int size) {
    return (items + size - 1) / size;
  }

  /**
   * What comes of each item, in the order of the items, whatever the number of threads.
   *
   * @param threads how many may work, 1 or more
   * @param work must not depend on other items
   */
  public static <I, T> List<T> flatMap(
      List<I> items, int threads, Function<? super I, Stream<T>> work) {
    int size = Math.max(1, Math.min(MOST, items.size() / (threads * ROUNDS)));
    return collect(
        items.size(),
        size,
        threads,
        () -> (item, taker) -> work.apply(items.get(item)).forEach(taker));
  }

  /**
   * Collects what is found in each item, in the order of the items, whatever the number of threads.
   *
   * @param finders makes one for each thread, in that thread
   */
  public static <T> List<T> collect(
      int items, int size, int threads, Supplier<? extends Finder<T>> finders) {
    List<List<T>> found = new ArrayList<>(Collections.nCopies(count(items, size), List.of()));
    run(items, size, threads, () -> {
      Finder<T> finder = finders.get();
      return (portion, from, to) -> {
        List<T> here = new ArrayList<>();
        for (int item = from; item < to; item++) {
          finder.find(item, here::add);
        }
        found.set(portion, here);
      };
    });
    return found.stream().flatMap(List::stream).toList();
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
    if (threads == 1) {
      here(thread);
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(threads, thread))) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the work was interrupted", e);
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  private static void here(Callable<Boolean> thread) {
    try {
      thread.call();
    } catch (Exception e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(@Nullable Throwable cause) {
    return new IllegalStateException("the work failed", cause);
  }
}
