package org.crosscheck.document;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * A document in numbers.
 *
 * @param document what it was made of
 * @param title words of the headline
 * @param lead words of the headline and the first sentences
 * @param words all words
 * @param telling the words that tell it from most others
 * @param names words of names
 * @param people family names
 * @param streets names of streets
 * @param ages of people
 * @param numbers as written
 * @param cities where it happened
 * @param town words of the narrowest of them
 */
record Coded(
    Document document,
    Bag title,
    Bag lead,
    Bag words,
    Bag telling,
    Bag names,
    Bag people,
    Bag streets,
    Bag ages,
    Bag numbers,
    Bag cities,
    Bag town) {
  private static final int TELLING = 6;
  private static final int HEADLINE = 14;
  private static final double NEARLY = 0.999;

  /** All documents of a run; what is rare is told from all of them. */
  static List<Coded> of(List<Document> documents) {
    Lexicon words =
        new Lexicon(documents.stream().map(d -> d.words().elementSet()).toList());
    Lexicon people = new Lexicon(documents.stream().map(Document::people).toList());
    Lexicon streets = new Lexicon(documents.stream().map(Document::streets).toList());
    Lexicon ages = new Lexicon(documents.stream().map(Document::ages).toList());
    Lexicon numbers = new Lexicon(documents.stream().map(Document::numbers).toList());
    Lexicon cities = new Lexicon(documents.stream().map(Document::cities).toList());
    return documents.stream()
        .map(d -> {
          Bag all = words.bag(d.words());
          return new Coded(
              d,
              words.bag(d.title()),
              words.bag(d.lead()),
              all,
              Lexicon.heaviest(all, TELLING),
              words.bag(d.names()),
              people.bag(d.people()),
              streets.bag(d.streets()),
              ages.bag(d.ages()),
              numbers.bag(d.numbers()),
              cities.bag(d.cities()),
              words.bag(town(d)));
        })
        .toList();
  }

  private static Set<String> town(Document document) {
    return document.cities().stream()
        .findFirst()
        .map(city -> new Passage(city).words().elementSet())
        .orElseGet(ImmutableSet::of);
  }

  /** Whether there is hardly more than a headline. */
  boolean isHeadline() {
    return words.size() <= HEADLINE;
  }

  /** Whether the text has every word of the other's narrowest city. */
  boolean namesCityOf(Coded other) {
    return other.town.size() > 0 && other.town.shared(words) >= other.town.sum() * NEARLY;
  }
}
