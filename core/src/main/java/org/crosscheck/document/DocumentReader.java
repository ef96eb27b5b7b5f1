package org.crosscheck.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Place;
import org.crosscheck.story.Story;
import org.crosscheck.story.StoryReader;

/** Reads what an article is compared by. */
public final class DocumentReader {
  /** Of a text longer than any article the beginning is read. */
  private static final int LONGEST_TEXT = 100_000;

  private static final int LEAD = 500;
  private static final Splitter LEVELS = Splitter.on(CharMatcher.anyOf(",()")).trimResults();

  private static final CharMatcher NO_LETTERS =
      CharMatcher.forPredicate(Character::isLetter).negate();

  private final StoryReader stories;

  public DocumentReader(StoryReader stories) {
    this.stories = stories;
  }

  public Document read(Article article) {
    return read(article, stories.read(article));
  }

  /** The same for an article whose story is known. */
  static Document read(Article article, Story story) {
    String text =
        article.text().substring(0, Math.min(LONGEST_TEXT, article.text().length()));
    Passage title = new Passage(article.publication().title().orElse(""));
    Passage body = new Passage(text);
    Mentions inTitle = new Mentions(title);
    Mentions inBody = new Mentions(body);
    ImmutableMultiset<String> heading = title.words();
    ImmutableMultiset<String> lead = sum(heading, body.words(LEAD));
    return new Document(
        article.id(),
        heading,
        lead,
        sum(sum(heading, heading), sum(body.words(), address(article).words())),
        names(body, lead),
        inBody.people(),
        inBody.streets(),
        union(inTitle.ages(), inBody.ages()),
        union(inTitle.numbers(), inBody.numbers()),
        cities(story.place()),
        day(story.window().isDay() ? story.window().from() : Optional.empty()),
        day(article.publication().published().flatMap(Moment::day)),
        Runs.of(body.sequence()),
        article.publication().url());
  }

  /** The path of the address often holds an older headline, or the town. */
  private static Passage address(Article article) {
    String url = article.publication().url().orElse("");
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return new Passage(path < 0 ? "" : NO_LETTERS.replaceFrom(url.substring(path), ' '));
  }

  private static ImmutableMultiset<String> sum(Multiset<String> a, Multiset<String> b) {
    return ImmutableMultiset.copyOf(Multisets.sum(a, b));
  }

  private static ImmutableSet<String> union(ImmutableSet<String> a, ImmutableSet<String> b) {
    return ImmutableSet.copyOf(Iterables.concat(a, b));
  }

  private static ImmutableSet<String> names(Passage body, Multiset<String> lead) {
    Multiset<String> counts = HashMultiset.create();
    for (int i = 0; i < body.tokens().size(); i++) {
      if (body.isName(i) && body.isTelling(i)) {
        counts.add(body.word(i));
      }
    }
    return counts.entrySet().stream()
        .filter(name -> name.getCount() > 1 || lead.contains(name.getElement()))
        .map(Multiset.Entry::getElement)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> cities(Place place) {
    return LEVELS
        .splitToStream(place.name())
        .filter(level -> !level.isEmpty())
        .map(Passage::folded)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static OptionalLong day(Optional<LocalDate> date) {
    return date.map(day -> OptionalLong.of(day.toEpochDay())).orElse(OptionalLong.empty());
  }
}
