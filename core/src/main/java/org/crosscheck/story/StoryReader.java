package org.crosscheck.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.extract.Outline;
import org.crosscheck.extract.Outline.Told;

/** Reads the one event that an article is about. */
public final class StoryReader {
  /** Of a text longer than any article the beginning is read. */
  private static final int MOST_STATEMENTS = 300;

  private final ClaimExtractor extractor;

  public StoryReader(ClaimExtractor extractor) {
    this.extractor = extractor;
  }

  public Story read(Article article) {
    return account(article).story();
  }

  /** The same with every claim of the article, and what the story tells of them. */
  public Account account(Article article) {
    Outline body = extractor.outline(article);
    Optional<Outline> title = article.publication().title().map(text -> outline(article, text));
    Optional<LocalDate> published = article.publication().published().flatMap(Moment::day);
    Optional<LocalDate> day = EventDay.of(title, body, published);
    List<Statement> statements = statements(title, body, day);
    TollReader.Toll toll = new TollReader(statements).read();
    Certainty certainty = new Certainty(statements, title, body);
    Story story = new Story(
        article.id(),
        toll.killed().map(Count::figure),
        toll.injured().map(Count::figure),
        day.or(() -> published).map(Window::day).orElse(Window.UNKNOWN),
        day.isPresent(),
        EventPlace.of(article, title, body),
        toll.killed().filter(killed -> certainty.of(killed, toll.injured())).isPresent(),
        statements.stream()
            .flatMap(statement -> statement.tellings().stream())
            .map(telling -> telling.claim().id())
            .toList());
    return new AccountReader(article, story, body, statements).read();
  }

  private List<Statement> statements(
      Optional<Outline> title, Outline body, Optional<LocalDate> day) {
    List<Statement> statements = new ArrayList<>();
    title.ifPresent(outline -> statements.addAll(statements(outline, true, day)));
    statements.addAll(statements(body, false, day));
    return statements.isEmpty() && day.isPresent()
        ? statements(title, body, Optional.empty())
        : statements;
  }

  private Outline outline(Article article, String title) {
    return extractor.outline(
        new Article(article.id() + "#title", article.publication(), title, article.at()));
  }

  private static List<Statement> statements(
      Outline outline, boolean title, Optional<LocalDate> day) {
    Map<Integer, List<Telling>> bySentence = new TreeMap<>();
    for (Told told : outline.claims()) {
      Telling.harm(told.claim())
          .map(harm -> new Telling(told, harm, title))
          .filter(telling -> !Background.is(telling, day))
          .ifPresent(telling -> bySentence
              .computeIfAbsent(title ? 0 : told.sentence(), unused -> new ArrayList<>())
              .add(telling));
    }
    return bySentence.entrySet().stream()
        .limit(MOST_STATEMENTS)
        .map(entry -> new Statement(title, entry.getKey(), entry.getValue()))
        .toList();
  }
}
