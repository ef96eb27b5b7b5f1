package org.crosscheck.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Decision;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Window;
import org.crosscheck.story.Account;
import org.crosscheck.story.StoryReader;
import org.crosscheck.work.Portions;
import org.crosscheck.work.Progress;

/** What the articles of a run tell, and which of them are about one event. */
public final class Accounts {
  private static final int ID_DIGITS = 10;

  private final List<Account> accounts;
  private final Documents documents;
  private final SortedMap<String, String> events;

  private Accounts(List<Account> accounts, Documents documents) {
    this.accounts = accounts;
    this.documents = documents;
    this.events = named(accounts, documents);
  }

  /**
   * Reads each article once; neither their order nor the number of threads makes a difference.
   *
   * @param decisions about articles; those about anything else are left aside
   * @throws org.crosscheck.event.ContradictionException when no groups can follow the decisions
   */
  public static Accounts of(
      List<Article> articles,
      StoryReader stories,
      List<Decision> decisions,
      int threads,
      Progress progress) {
    progress.begin("reading articles", articles.size());
    List<Read> read = Portions.flatMap(articles, threads, article -> {
      Read one = Read.of(article, stories);
      progress.step();
      return Stream.of(one);
    });
    return new Accounts(
        read.stream().map(Read::account).toList(),
        Documents.of(read.stream().map(Read::document).toList(), decisions));
  }

  private record Read(Account account, Document document) {
    static Read of(Article article, StoryReader stories) {
      Account account = stories.account(article);
      return new Read(account, DocumentReader.read(article, account.story()));
    }
  }

  /** The articles as wholes. */
  public Documents documents() {
    return documents;
  }

  /** Every claim of every article. */
  public List<Claim> claims() {
    return accounts.stream().flatMap(account -> account.claims().stream()).toList();
  }

  /** Event ids by the ids of articles, sorted; derived from what the articles say, so that another one renames none. */
  public SortedMap<String, String> events() {
    return events;
  }

  /** By the ids of claims that are about the story of their article, the event of that article. */
  public Map<String, String> stories() {
    Map<String, String> stories = new HashMap<>();
    for (Account account : accounts) {
      String event = event(account);
      account.ofStory().forEach(claim -> stories.put(claim, event));
    }
    return stories;
  }

  /** By event, the day that most of its articles tell; none where no text tells it. */
  public Map<String, Window> days() {
    Map<String, Multiset<LocalDate>> told = new TreeMap<>();
    for (Account account : accounts) {
      if (account.story().dated()) {
        account
            .story()
            .window()
            .from()
            .ifPresent(day ->
                told.computeIfAbsent(event(account), k -> TreeMultiset.create()).add(day));
      }
    }
    return ImmutableMap.copyOf(Maps.transformValues(told, days -> Window.day(commonest(days))));
  }

  /** By event, the place that most of its articles name. */
  public Map<String, Place> places() {
    Map<String, Multiset<String>> told = new TreeMap<>();
    Map<String, Place> byName = new HashMap<>();
    for (Account account : accounts) {
      Place place = account.story().place();
      if (place.isStated()) {
        byName.putIfAbsent(place.name(), place);
        told.computeIfAbsent(event(account), k -> TreeMultiset.create()).add(place.name());
      }
    }
    Map<String, Place> places = new HashMap<>();
    told.forEach(
        (event, names) -> places.put(event, byName.getOrDefault(commonest(names), Place.UNSTATED)));
    return places;
  }

  private String event(Account account) {
    return events.getOrDefault(account.article().id(), "");
  }

  /** Of values named alike the first in their order. */
  private static <T> T commonest(Multiset<T> values) {
    return Multisets.copyHighestCountFirst(values).iterator().next();
  }

  /** By the ids of claims that count some of the victims of a story, the id of one that counts them all. */
  public Map<String, String> among() {
    Map<String, String> among = new HashMap<>();
    accounts.forEach(account -> among.putAll(account.among()));
    return among;
  }

  private static SortedMap<String, String> named(List<Account> accounts, Documents documents) {
    Map<String, String> hashes = new HashMap<>();
    accounts.forEach(
        account -> hashes.put(account.article().id(), hash(content(account.article()))));
    SortedMap<String, String> events = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (List<Document> group : documents.groups()) {
      String event = name(group, hashes, taken);
      group.forEach(member -> events.put(member.id(), event));
    }
    return events;
  }

  /** The least of the members' hashes; articles that say the same to the letter get others. */
  private static String name(List<Document> group, Map<String, String> hashes, Set<String> taken) {
    List<String> of = new ArrayList<>();
    group.forEach(member -> of.add(hashes.getOrDefault(member.id(), "")));
    String hash = of.stream().sorted().findFirst().orElse("");
    while (!taken.add(shortened(hash))) {
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
