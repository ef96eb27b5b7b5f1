package org.crosscheck.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The goals on the labelled articles beside the project; skipped where they are absent. */
class StoryGoalsTest {
  private static final Path ARTICLES = Path.of("../../shared/data/articles/gva.dev.articles.jsonl");
  private static final Path KEY = Path.of("../../shared/data/articles/gva.dev.key.jsonl");

  private record Read(Story story, JsonNode key) {
    int gold(String measure) {
      return key.path(measure).asInt();
    }

    boolean isRight(Optional<Figure> figure, String measure) {
      return figure
          .filter(known -> known.isPoint() && known.low() == gold(measure))
          .isPresent();
    }
  }

  private static final List<Read> READ = new ArrayList<>();

  @BeforeAll
  static void readTheArticles() throws IOException {
    assumeThat(ARTICLES).as("labelled articles beside the project").exists();
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> keys = new HashMap<>();
    for (String line : Files.readAllLines(KEY)) {
      JsonNode key = json.readTree(line);
      keys.put(key.path("id").asText(), key);
    }
    StoryReader reader =
        new StoryReader(new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS)));
    for (String line : Files.readAllLines(ARTICLES)) {
      Article article = article(json.readTree(line));
      JsonNode key = keys.get(article.id());
      if (key != null && key.hasNonNull("killed")) {
        READ.add(new Read(reader.read(article), key));
      }
    }
  }

  private static Article article(JsonNode row) {
    Publication publication = new Publication(
        new Outlet(row.path("outlet").asText()),
        Optional.of(TimeGrammar.moment(row.path("published").asText())),
        Optional.of(row.path("title").asText()),
        Optional.of(row.path("url").asText()),
        Optional.empty());
    return new Article(
        row.path("id").asText(), publication, row.path("text").asText(), Location.of("a", 1, 1));
  }

  private static double share(Predicate<Read> among, Predicate<Read> right) {
    List<Read> chosen = READ.stream().filter(among).toList();
    return chosen.stream().filter(right).count() / (double) chosen.size();
  }

  @Test
  void counts_the_dead_where_there_are_several() {
    assertThat(share(
            read -> read.gold("killed") >= 2,
            read -> read.isRight(read.story().killed(), "killed")))
        .isGreaterThan(0.60);
  }

  @Test
  void counts_the_injured_where_there_are_several() {
    assertThat(share(
            read -> read.gold("injured") >= 2,
            read -> read.isRight(read.story().injured(), "injured")))
        .isGreaterThan(0.65);
  }

  @Test
  void is_certain_of_the_dead_often_and_rightly() {
    assertThat(share(read -> true, read -> read.story().certain())).isGreaterThan(0.40);
    assertThat(share(
            read -> read.story().certain(), read -> read.isRight(read.story().killed(), "killed")))
        .isGreaterThan(0.97);
  }

  @Test
  void tells_the_day() {
    assertThat(share(
            read -> true,
            read -> read.story()
                .window()
                .words()
                .equals(read.key().path("event_date").asText())))
        .isGreaterThan(0.78);
  }

  @Test
  void tells_the_town() {
    assertThat(share(read -> read.key().path("place").hasNonNull("city"), StoryGoalsTest::isTown))
        .isGreaterThan(0.70);
  }

  private static boolean isTown(Read read) {
    String city = read.key().path("place").path("city").asText().toLowerCase(Locale.ROOT);
    String place = read.story().place().name().toLowerCase(Locale.ROOT);
    return !place.isEmpty() && (place.contains(city) || city.contains(place));
  }
}
