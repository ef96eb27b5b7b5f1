package org.crosscheck.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;

/** What the readers of one run have found so far. */
final class Intake {
  private final List<Claim> claims = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Set<String> leftOut = new HashSet<>();
  private boolean complete = true;

  void add(Claim claim) {
    claims.add(claim);
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
    Identities identities = new Identities(findings::add);
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
