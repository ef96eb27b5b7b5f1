package org.crosscheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.read.Input;
import org.crosscheck.read.Reading;

/** Files and standard input as one reading. */
final class Readings {
  private Readings() {}

  static Reading together(Reading a, Reading b) {
    return new Reading(
        sorted(a.claims(), b.claims(), Comparator.comparing(Claim::at)),
        sorted(a.articles(), b.articles(), Comparator.comparing(Article::at)),
        Stream.concat(a.findings().stream(), b.findings().stream()).toList(),
        sorted(a.inputs(), b.inputs(), Comparator.comparing(Input::path)),
        a.complete() && b.complete());
  }

  private static <T> List<T> sorted(List<T> a, List<T> b, Comparator<T> order) {
    return Stream.concat(a.stream(), b.stream()).sorted(order).toList();
  }
}
