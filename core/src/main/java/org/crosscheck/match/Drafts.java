package org.crosscheck.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Window;
import org.crosscheck.similarity.WordScanner;
import org.crosscheck.similarity.Words;

/** Makes drafts of claims, and remembers what many of them share. Serves one thread at a time. */
final class Drafts {
  private static final byte[] NOTHING = {};

  private final Encoder run;
  private final WordReader words;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Shared<Outlet, Source> outlets = new Shared<>(this::source);
  private final Shared<List<Attribution>, int[]> cited = new Shared<>(this::cited);
  private final Shared<Measure, Name> measures = new Shared<>(this::name);
  private final Shared<Population, Name> populations = new Shared<>(this::name);
  private final Shared<Place, PlaceFacts> places;
  private final Shared<Window, Days> windows = new Shared<>(Days::new);
  private final Shared<Figure, Amount> figures = new Shared<>(Amount::new);

  private Source[] sources = {};

  /** A name with its number, and its letters. */
  private static class Name {
    final int number;
    final byte[] said;

    Name(int number, String said) {
      this.number = number;
      this.said = Fingerprint.utf8(said);
    }
  }

  /** An outlet, and the words of its name. */
  private static final class Source extends Name {
    final int[] words;

    Source(int number, String name, int[] words) {
      super(number, name);
      this.words = words;
    }
  }

  /** The days of a window. */
  private static final class Days {
    final int from;
    final int to;
    final byte[] said;

    Days(Window window) {
      from = day(window.from());
      to = day(window.to());
      said = Fingerprint.utf8(window.words());
    }
  }

  /** What a figure names, and its wording. */
  private static final class Amount {
    final double anchor;
    final byte[] text;
    final byte[] interval;

    Amount(Figure figure) {
      anchor = figure.isNumber() ? figure.anchor() : Double.NaN;
      text = Fingerprint.utf8(figure.text());
      interval = Fingerprint.utf8(figure.interval());
    }
  }

  Drafts(Encoder run) {
    this.run = run;
    words = new WordReader(run.words);
    places = new Shared<>(run.places::facts);
  }

  /** In turns of one kind of work: each is compiled by itself, and sooner. */
  Draft of(List<Claim> claims) {
    Draft draft = new Draft(claims.size());
    sources = new Source[claims.size()];
    for (int i = 0; i < draft.size(); i++) {
      draft.places[i] = places.of(claims.get(i).place());
    }
    for (int i = 0; i < draft.size(); i++) {
      print(claims.get(i), i, draft);
    }
    for (int i = 0; i < draft.size(); i++) {
      number(claims.get(i), i, draft);
    }
    words.take(texts(claims));
    for (int i = 0; i < draft.size(); i++) {
      read(claims.get(i), i, draft);
    }
    return draft;
  }

  /** The parts are those of {@link Claim#says}. */
  private void print(Claim claim, int row, Draft draft) {
    Optional<Moment> published = claim.published();
    Source outlet = outlets.of(claim.outlet());
    Name measure = measures.of(claim.measure());
    Name population = populations.of(claim.population());
    Amount figure = figures.of(claim.figure());
    Days window = windows.of(claim.window());
    fingerprint.add(outlet.said);
    fingerprint.add(utf8(claim.publication().url()));
    fingerprint.add(published.isPresent() ? Fingerprint.utf8(published.get().text()) : NOTHING);
    fingerprint.add(draft.places[row].said());
    fingerprint.add(measure.said);
    fingerprint.add(population.said);
    fingerprint.add(figure.text);
    fingerprint.add(figure.interval);
    fingerprint.add(window.said);
    fingerprint.add(utf8(claim.text()));
    draft.prints[row] = fingerprint.end();
    sources[row] = outlet;
    draft.outlets[row] = outlet.number;
    draft.measures[row] = measure.number;
    draft.populations[row] = population.number;
    draft.figures[row] = figure.anchor;
    draft.from[row] = window.from;
    draft.to[row] = window.to;
  }

  private void number(Claim claim, int row, Draft draft) {
    draft.published[row] = Encoded.NO_DAY;
    draft.publishedTo[row] = Encoded.NO_DAY;
    if (claim.published().isPresent()) {
      Moment moment = claim.published().get();
      draft.published[row] = (int) moment.earliest().toLocalDate().toEpochDay();
      draft.publishedTo[row] = (int) moment.latest().toLocalDate().toEpochDay();
    }
    if (claim.place().coordinates().isPresent()) {
      draft.points.add(new Draft.Point(row, claim.place().coordinates().get()));
    }
    Curation curation = claim.curation();
    if (curation.record().isPresent() || claim.publication().url().isPresent()) {
      draft.records[row] = claim.recordKey().map(run.records::add).orElse(Names.NONE);
    }
    if (curation.event().isPresent()) {
      draft.labels[row] = run.labels.add(curation.event().get());
    }
  }

  private static byte[] utf8(Optional<String> text) {
    return text.isPresent() ? Fingerprint.utf8(text.get()) : NOTHING;
  }

  private void read(Claim claim, int row, Draft draft) {
    words.read(row, draft.places[row]);
    words.drop(sources[row].words);
    if (!claim.cites().isEmpty()) {
      words.drop(cited.of(claim.cites()));
    }
    draft.words(row, words);
    draft.marks[row] = Marks.of(claim, words.isEnglish());
  }

  private static List<String> texts(List<Claim> claims) {
    List<String> texts = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      texts.add(text(claim));
    }
    return texts;
  }

  private static String text(Claim claim) {
    String text = claim.text().orElse("");
    Optional<String> title = claim.publication().title();
    return title.isPresent() ? text + " " + title.get() : text;
  }

  private static int day(Optional<LocalDate> date) {
    return date.isPresent() ? (int) date.get().toEpochDay() : Encoded.NO_DAY;
  }

  private Source source(Outlet outlet) {
    return new Source(run.outlets.add(outlet.name()), outlet.name(), wordsOf(outlet.name()));
  }

  private int[] cited(List<Attribution> cites) {
    return cites.stream()
        .map(cite -> wordsOf(cite.origin().name()))
        .flatMapToInt(Arrays::stream)
        .toArray();
  }

  private int[] wordsOf(String source) {
    return Words.telling(source).stream()
        .mapToInt(word -> run.words.number(WordScanner.hash(word)))
        .toArray();
  }

  private Name name(Measure measure) {
    return new Name(run.measures.add(measure.name()), measure.name());
  }

  private Name name(Population population) {
    boolean everybody = !population.isStated() || population.isEverybody();
    String name = everybody ? "" : population.name().toLowerCase(Locale.ROOT);
    return new Name(run.populations.add(name), population.name());
  }
}
