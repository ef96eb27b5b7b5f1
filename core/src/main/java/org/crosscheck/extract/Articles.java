package org.crosscheck.extract;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;

/** Reads many articles at once. */
public final class Articles {
  private Articles() {}

  /**
   * What each article gives, in the order of the articles: the same list for any number of threads.
   *
   * @param threads how many may work, 1 or more
   * @param reader must not depend on other articles
   */
  public static <T> List<T> read(
      List<Article> articles, int threads, Function<Article, Stream<T>> reader) {
    if (threads == 1 || articles.size() == 1) {
      return articles.stream().flatMap(reader).toList();
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> articles.parallelStream().flatMap(reader).toList())
          .join();
    } finally {
      pool.shutdown();
    }
  }
}
