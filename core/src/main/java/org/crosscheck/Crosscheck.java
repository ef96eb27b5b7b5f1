package org.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.check.Checker;
import org.crosscheck.check.Findings;
import org.crosscheck.claim.Claim;
import org.crosscheck.document.DocumentReader;
import org.crosscheck.document.Documents;
import org.crosscheck.event.Matching;
import org.crosscheck.extract.Articles;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.read.Reading;
import org.crosscheck.reliability.Sources;
import org.crosscheck.story.StoryReader;
import org.crosscheck.wording.FigureGrammar;

/** The main job as a handful of plain calls: read, extract, match, judge. */
public final class Crosscheck {
  private final Settings settings;

  public Crosscheck(Settings settings) {
    this.settings = settings;
  }

  /** Matches and judges what was read. */
  public Result run(Reading reading) {
    List<Claim> claims = claims(reading);
    Origins origins = Origins.of(claims);
    Matching matching = Matching.of(claims, origins, settings.threads());
    List<Verdict> verdicts = new Checker(matching, origins).verdicts();
    List<Finding> findings = Stream.concat(
            reading.findings().stream(),
            new Findings(matching.events(), origins).of(verdicts).stream())
        .sorted(Findings.GRAVEST_FIRST)
        .toList();
    return new Result(
        claims,
        reading.articles(),
        matching.events(),
        verdicts,
        findings,
        Sources.of(claims, verdicts, origins),
        reading.inputs(),
        reading.complete());
  }

  /** Puts what was read into events and judges nothing. */
  public Matching match(Reading reading) {
    List<Claim> claims = claims(reading);
    return Matching.of(claims, Origins.of(claims), settings.threads());
  }

  /** Puts the articles that were read into groups about one event each. */
  public Documents documents(Reading reading) {
    DocumentReader reader = new DocumentReader(new StoryReader(extractor()));
    return Documents.of(reading.articles(), reader, settings.threads());
  }

  private ClaimExtractor extractor() {
    return new ClaimExtractor(new FigureGrammar(settings.read().convention()));
  }

  /** Every claim that was read, and those that the articles state, sorted by id. */
  public List<Claim> claims(Reading reading) {
    ClaimExtractor extractor = extractor();
    List<Claim> extracted = Articles.read(
        reading.articles(), settings.threads(), article -> extractor.extract(article).stream());
    return Stream.concat(reading.claims().stream(), extracted.stream())
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}
