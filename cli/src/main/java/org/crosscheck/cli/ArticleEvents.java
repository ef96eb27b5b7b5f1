package org.crosscheck.cli;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.claim.Article;
import org.crosscheck.document.Document;
import org.crosscheck.document.Documents;

/** The event that each article is about. */
final class ArticleEvents {
  private static final int ID_DIGITS = 10;

  private ArticleEvents() {}

  /** Event ids by the ids of articles, sorted; derived from what the articles say, so that another one renames none. */
  static SortedMap<String, String> of(Collection<Article> articles, Documents documents) {
    Map<String, String> hashes = new HashMap<>();
    articles.forEach(article -> hashes.put(article.id(), hash(content(article))));
    SortedMap<String, String> events = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (List<Document> group : documents.groups()) {
      String event = id(group, hashes, taken);
      taken.add(event);
      group.forEach(member -> events.put(member.id(), event));
    }
    return events;
  }

  private static String id(List<Document> group, Map<String, String> hashes, Set<String> taken) {
    String hash = group.stream()
        .map(member -> hashes.getOrDefault(member.id(), ""))
        .sorted()
        .findFirst()
        .orElse("");
    while (taken.contains(shortened(hash))) {
      hash = hash(hash);
    }
    return shortened(hash);
  }

  private static String content(Article article) {
    return String.join(
        "\n",
        article.publication().outlet().name(),
        article.publication().title().orElse(""),
        article.text());
  }

  private static String hash(String content) {
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
  }

  private static String shortened(String hash) {
    return "e" + hash.substring(0, ID_DIGITS);
  }
}
