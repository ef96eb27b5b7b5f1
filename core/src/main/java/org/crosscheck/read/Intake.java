package org.crosscheck.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;

/** What the readers of one run have found so far. */
final class Intake {
  /** Claims that are added one by one go on so many at a time. */
  private static final int BATCH = 512;

  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> waiting = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Identities identities = new Identities(this::add);
  private final MeasureNames measures = new MeasureNames();
  private final Optional<ClaimSink> sink;
  private boolean complete = true;

  /** Keeps the claims. */
  Intake() {
    sink = Optional.empty();
  }

  /** Passes the claims on and keeps none. */
  Intake(ClaimSink sink) {
    this.sink = Optional.of(sink);
  }

  /** False when they are passed on, and nobody will ask where they came from. */
  boolean keepsClaims() {
    return sink.isEmpty();
  }

  /** What can be done with claims before their turn has come, by any thread. */
  ClaimSink.Prepared prepare(List<Claim> some) {
    return sink.isPresent() ? sink.get().prepare(some) : ids -> claims.addAll(some);
  }

  /** Takes claims whose turn has come. */
  void take(List<Claim> some, ClaimSink.Prepared prepared) {
    takeWaiting();
    List<String> ids = new ArrayList<>(some.size());
    for (Claim claim : some) {
      if (measures.isNew(claim.measure())) {
        MeasureNames.fault(claim).ifPresent(this::add);
      }
      ids.add(sink.isPresent() ? identities.admit(claim) : claim.id());
    }
    prepared.takeAs(ids);
  }

  void add(Claim claim) {
    waiting.add(claim);
    if (waiting.size() == BATCH) {
      takeWaiting();
    }
  }

  /** Takes what was added one by one. */
  private void takeWaiting() {
    if (!waiting.isEmpty()) {
      List<Claim> some = List.copyOf(waiting);
      waiting.clear();
      take(some, prepare(some));
    }
  }

  void add(Article article) {
    articles.add(article);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  void add(Input input) {
    inputs.add(input);
  }

  /** A finding that explains why nothing of an input could be read. */
  void unreadable(Finding finding) {
    findings.add(finding);
    complete = false;
  }

  /** A file that was opened and then passed over is no input. */
  void leaveOut(Document document) {
    leftOut.add(document.path());
  }

  /** A note for what lies about in a folder; for a file that the user named, more than that. */
  void notAnInput(Document document, String value, String reason) {
    if (document.isNamed()) {
      unreadable(Fault.of(ReadingRules.UNREADABLE, value, reason).in(document.path()));
    } else {
      leaveOut(document);
      add(Fault.of(ReadingRules.NOT_AN_INPUT, value, reason + "; left out").in(document.path()));
    }
  }

  Reading reading() {
    takeWaiting();
    identities.close();
    List<Claim> settled = identities.claims(sorted(claims, Comparator.comparing(Claim::at)));
    List<Article> texts = identities.articles(sorted(articles, Comparator.comparing(Article::at)));
    Comparator<Finding> byPlace = Comparator.comparing(finding -> finding.at().get(0));
    List<Finding> told =
        sorted(findings, byPlace.thenComparing(Finding::code).thenComparing(Finding::message));
    List<Input> read = sorted(inputs, Comparator.comparing(Input::path)).stream()
        .filter(input -> !leftOut.contains(input.path()))
        .toList();
    return new Reading(settled, texts, told, read, complete);
  }

  private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
    return values.stream().sorted(order).toList();
  }
}
