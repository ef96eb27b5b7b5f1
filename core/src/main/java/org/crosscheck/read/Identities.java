package org.crosscheck.read;

import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Admitted admitted = new Admitted();
  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** A claim that says of which other it is a part. */
  private record Part(String whole, Location at) {}

  Identities(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The claims, in the same order, with ids that differ and parts that have a whole. */
  List<Claim> claims(List<Claim> claims) {
    List<String> ids = claims.stream().map(this::admit).toList();
    Set<String> orphans = close();
    return Streams.zip(
            claims.stream(), ids.stream(), (claim, id) -> settled(claim, id, orphans.contains(id)))
        .toList();
  }

  /** The id that a claim goes by in this run: its own, unless a claim before it has that. */
  String admit(Claim claim) {
    String id = unique(claim.id(), claim.at(), admitted);
    if (claim.curation().partOf().isPresent()) {
      parts.put(id, new Part(claim.curation().partOf().get(), claim.at()));
    }
    return id;
  }

  /** The ids of the parts so far that have no whole, which is told. */
  Set<String> close() {
    Set<String> circular = Circles.in(Maps.transformValues(parts, Part::whole));
    Set<String> orphans = new HashSet<>();
    parts.forEach((id, part) -> {
      if (!admitted.contains(part.whole()) || circular.contains(id)) {
        orphans.add(id);
        String fault = fault(id, part.whole());
        findings.accept(Fault.of(ReadingRules.PART_OF_UNKNOWN, Column.PART_OF, part.whole(), fault)
            .at(part.at()));
      }
    });
    parts.clear();
    return orphans;
  }

  List<Article> articles(List<Article> articles) {
    Admitted taken = new Admitted();
    return articles.stream()
        .map(article -> new Article(
            unique(article.id(), article.at(), taken),
            article.publication(),
            article.text(),
            article.at()))
        .toList();
  }

  private String unique(String id, Location at, Admitted taken) {
    int first = taken.add(id, at);
    if (first == Admitted.NONE) {
      return id;
    }
    String other = at.file() + ":" + at.line();
    while (taken.add(other, at) != Admitted.NONE) {
      other += "'";
    }
    String message = "must be unique, got %s as at %s; kept as %s"
        .formatted(Quoted.of(id), Quoted.plain(taken.at(first).toString()), Quoted.of(other));
    findings.accept(new Fault(ReadingRules.DUPLICATE_ID, "id", id, "\"id\" " + message).at(at));
    return other;
  }

  private String fault(String id, String whole) {
    if (whole.equals(id)) {
      return "must name another row, got the row's own id " + Quoted.of(whole);
    }
    return admitted.contains(whole)
        ? "must not lead back to the row itself, got " + Quoted.of(whole)
        : "must be the id of a row, got " + Quoted.of(whole);
  }

  private static Claim settled(Claim claim, String id, boolean orphan) {
    Curation given = claim.curation();
    return orphan
        ? with(claim, id, new Curation(given.record(), given.event(), Optional.empty()))
        : id.equals(claim.id()) ? claim : with(claim, id, given);
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
