package org.crosscheck.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;

/** Gives every claim and article of a run its own id, and checks that parts point at wholes. */
final class Identities {
  private final Consumer<Finding> findings;

  Identities(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The claims, in the same order, with ids that differ and parts that have a whole. */
  List<Claim> claims(List<Claim> claims) {
    Map<String, Location> taken = new HashMap<>();
    List<Claim> unique = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      String id = unique(claim.id(), claim.at(), taken);
      unique.add(id.equals(claim.id()) ? claim : renamed(claim, id));
    }
    return withWholes(unique);
  }

  List<Article> articles(List<Article> articles) {
    Map<String, Location> taken = new HashMap<>();
    return articles.stream()
        .map(article -> new Article(
            unique(article.id(), article.at(), taken),
            article.publication(),
            article.text(),
            article.at()))
        .toList();
  }

  private String unique(String id, Location at, Map<String, Location> taken) {
    Location first = taken.putIfAbsent(id, at);
    if (first == null) {
      return id;
    }
    String other = at.file() + ":" + at.line();
    while (taken.putIfAbsent(other, at) != null) {
      other += "'";
    }
    String message = "must be unique, got %s as at %s; kept as %s"
        .formatted(Quoted.of(id), Quoted.plain(first.toString()), Quoted.of(other));
    findings.accept(new Fault(ReadingRules.DUPLICATE_ID, "id", id, "\"id\" " + message).at(at));
    return other;
  }

  private List<Claim> withWholes(List<Claim> claims) {
    Map<String, String> wholes = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Claim claim : claims) {
      ids.add(claim.id());
      claim.curation().partOf().ifPresent(whole -> wholes.put(claim.id(), whole));
    }
    Set<String> circular = Circles.in(wholes);
    return claims.stream().map(claim -> checked(claim, ids, circular)).toList();
  }

  private Claim checked(Claim claim, Set<String> ids, Set<String> circular) {
    Optional<String> whole = claim.curation().partOf();
    if (whole.isEmpty() || (ids.contains(whole.get()) && !circular.contains(claim.id()))) {
      return claim;
    }
    String fault = fault(claim.id(), whole.get(), ids);
    findings.accept(Fault.of(ReadingRules.PART_OF_UNKNOWN, Column.PART_OF, whole.get(), fault)
        .at(claim.at()));
    return with(
        claim,
        claim.id(),
        new Curation(claim.curation().record(), claim.curation().event(), Optional.empty()));
  }

  private static String fault(String id, String whole, Set<String> ids) {
    if (whole.equals(id)) {
      return "must name another row, got the row's own id " + Quoted.of(whole);
    }
    return ids.contains(whole)
        ? "must not lead back to the row itself, got " + Quoted.of(whole)
        : "must be the id of a row, got " + Quoted.of(whole);
  }

  private static Claim renamed(Claim claim, String id) {
    return with(claim, id, claim.curation());
  }

  private static Claim with(Claim claim, String id, Curation curation) {
    return new Claim(
        id,
        claim.publication(),
        claim.scope(),
        claim.figure(),
        claim.cites(),
        claim.circumstances(),
        curation,
        claim.text(),
        claim.quote(),
        claim.at(),
        claim.extras());
  }
}
