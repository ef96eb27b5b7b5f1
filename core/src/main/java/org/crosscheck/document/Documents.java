package org.crosscheck.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.crosscheck.claim.Decision;
import org.crosscheck.event.Constraints;
import org.crosscheck.event.Question;
import org.crosscheck.event.Review;
import org.crosscheck.match.Evidence;
import org.crosscheck.match.ScoredPair;
import org.crosscheck.match.ScoredPairs;

/** Which articles are about one event, and how sure that is for each pair. */
public final class Documents {
  private final List<Coded> coded;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final List<ScoredPair> pairs;
  private final List<List<Document>> groups;
  private final Constraints decisions;
  private final double prior;

  private Documents(List<Document> documents, List<Decision> rows) {
    coded = Coded.of(documents);
    for (int i = 0; i < coded.size(); i++) {
      indexOf.put(documents.get(i).id(), i);
    }
    prior = Model.DEFAULT.prior(coded.size());
    pairs = LongStream.of(Neighbours.of(coded)).mapToObj(this::scored).toList();
    decisions = new Constraints(coded.size());
    decisions.decide(rows, indexOf);
    decisions.check(i -> coded.get(i).document().id());
    groups = Grouping.of(coded.size(), pairs, decisions).stream()
        .map(group -> group.stream().map(documents::get).toList())
        .toList();
  }

  private ScoredPair scored(long pair) {
    int a = (int) (pair >>> Integer.SIZE);
    int b = (int) pair;
    return new ScoredPair(a, b, Model.DEFAULT.score(coded.get(a), coded.get(b), prior));
  }

  /** Puts every article into exactly one group, the same in any order. */
  public static Documents of(List<Document> documents) {
    return of(documents, List.of());
  }

  /**
   * The same under decisions about articles.
   *
   * @throws org.crosscheck.event.ContradictionException when they contradict each other
   */
  static Documents of(List<Document> documents, List<Decision> decisions) {
    return new Documents(
        documents.stream().sorted(Comparator.comparing(Document::id)).toList(), decisions);
  }

  /** Every document of the run, sorted by id; scored pairs count from 0 in this order. */
  public List<Document> documents() {
    return coded.stream().map(Coded::document).toList();
  }

  /** The articles about each event, sorted by id. */
  public List<List<Document>> groups() {
    return groups;
  }

  /** The pairs that were compared; above 0 bits it is likelier than not that both are about one event. */
  public List<ScoredPair> pairs() {
    return pairs;
  }

  /** What speaks for one event of two articles of which nothing is known, in bits. */
  public double prior() {
    return prior;
  }

  /** The pairs that are most worth a person's look, by the places of the documents in {@link #documents}. */
  public List<Question> questions(int most) {
    int[] cluster = new int[coded.size()];
    Map<String, Integer> firstOf = new HashMap<>();
    for (List<Document> group : groups) {
      // groups are sorted by id, as the documents are
      int first = indexOf.getOrDefault(group.get(0).id(), 0);
      group.forEach(member -> firstOf.put(member.id(), first));
    }
    Arrays.setAll(cluster, i -> firstOf.getOrDefault(coded.get(i).document().id(), i));
    return Review.of(cluster, ScoredPairs.of(pairs), decisions, most);
  }

  /** The document of the article with this id. */
  public Optional<Document> document(String id) {
    return Optional.ofNullable(indexOf.get(id)).map(i -> coded.get(i).document());
  }

  /** The evidence for and against one pair, compared or not; its bits add up to the score. */
  public List<Evidence> evidence(Document a, Document b) {
    return Model.DEFAULT.evidence(coded(a), coded(b), prior);
  }

  private Coded coded(Document document) {
    return Optional.ofNullable(indexOf.get(document.id()))
        .map(coded::get)
        .orElseThrow(
            () -> new IllegalArgumentException("article " + document.id() + " is not in this run"));
  }
}
