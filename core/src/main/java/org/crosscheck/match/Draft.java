package org.crosscheck.match;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Moment;

/** What matching looks at of one claim, worked out from that claim alone. {@link Encoder#draft} makes one. */
public final class Draft {
  final long print;
  final int from;
  final int to;
  final int published;
  final int publishedTo;
  final int marks;
  final PlaceFacts place;
  final Optional<Coordinates> coordinates;
  final String measure;
  final String population;
  final double figure;
  final String outlet;
  final Optional<String> record;
  final Optional<String> label;
  final WordReader.Found words;

  Draft(Claim claim, PlaceFacts place, WordReader reader) {
    this.place = place;
    print = print(claim);
    from = day(claim.window().from());
    to = day(claim.window().to());
    published = day(claim.published().map(Moment::earliest).map(t -> t.toLocalDate()));
    publishedTo = day(claim.published().map(Moment::latest).map(t -> t.toLocalDate()));
    coordinates = claim.place().coordinates();
    measure = claim.measure().name();
    population =
        claim.population().isEverybody() ? "" : claim.population().name().toLowerCase(Locale.ROOT);
    figure = claim.figure().isNumber() ? claim.figure().anchor() : Double.NaN;
    outlet = claim.outlet().name();
    record = claim.recordKey();
    label = claim.curation().event();
    words = reader.read(claim, place);
    marks = Marks.of(claim, words.isEnglish());
  }

  /** What a claim says as one number: a fingerprint that no version of the program changes. */
  private static long print(Claim claim) {
    byte[] content = claim.content().getBytes(StandardCharsets.UTF_8);
    return Hashing.farmHashFingerprint64().hashBytes(content).asLong();
  }

  private static int day(Optional<LocalDate> date) {
    return date.isPresent() ? (int) date.get().toEpochDay() : Encoded.NO_DAY;
  }
}
