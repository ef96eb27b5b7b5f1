package org.crosscheck.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Readers;
import org.crosscheck.read.Reading;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.TimeMention;
import org.crosscheck.wording.VagueConvention;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Texts and lines to figures, times and claims: microseconds an article of 40 sentences, or a file of 1,000 claims. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
  private static final int SENTENCES = 40;
  private static final int CLAIMS = 1_000;

  private final String text = new Inputs().article(SENTENCES);
  private final Article article =
      new Article("a", Publication.by("North Post"), text, Location.of("a.txt", 1, 1));
  private final byte[] lines = new Inputs().claims(CLAIMS).getBytes(StandardCharsets.UTF_8);
  private final FigureGrammar figures = new FigureGrammar(VagueConvention.PRESS);
  private final ClaimExtractor extractor = new ClaimExtractor(figures);
  private final Readers readers = new Readers(ReadSettings.DEFAULT);

  @Benchmark
  public List<FigureMention> numbersOfAnArticle() {
    return figures.find(text);
  }

  @Benchmark
  public List<TimeMention> timesOfAnArticle() {
    return TimeGrammar.find(text, Optional.empty());
  }

  @Benchmark
  public List<Claim> claimsOfAnArticle() {
    return extractor.extract(article);
  }

  @Benchmark
  public Reading linesOfClaims() {
    return readers.read("claims.jsonl", lines);
  }
}
