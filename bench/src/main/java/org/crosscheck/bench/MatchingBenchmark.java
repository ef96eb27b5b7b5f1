package org.crosscheck.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crosscheck.Crosscheck;
import org.crosscheck.Settings;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Matching;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Readers;
import org.crosscheck.read.Reading;
import org.crosscheck.similarity.SpellingKey;
import org.crosscheck.similarity.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What matching spends its time on: microseconds a name, a sentence, a pair, a claim. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {
  private static final int NAMES = 500;
  private static final int CLAIMS = 2_000;
  private static final int NEIGHBOURS = 400;

  private final List<String> names = new Inputs().places(NAMES);
  private final Crosscheck crosscheck = new Crosscheck(Settings.DEFAULT);
  private final Reading reading = new Readers(ReadSettings.DEFAULT)
      .read("claims.jsonl", new Inputs().claims(CLAIMS).getBytes(StandardCharsets.UTF_8));
  private final Matching matching = crosscheck.match(reading, finding -> {}).matching();
  private final List<Claim> claims = reading.claims();

  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void spellingKeyOfAName(Blackhole sink) {
    names.forEach(name -> sink.consume(SpellingKey.of(name)));
  }

  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void spellingFormsOfAName(Blackhole sink) {
    names.forEach(name -> sink.consume(SpellingKey.forms(name)));
  }

  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void wordsOfASentence(Blackhole sink) {
    for (Claim claim : claims) {
      Set<String> words = Words.telling(claim.text().orElse(""));
      sink.consume(words);
    }
  }

  @Benchmark
  @OperationsPerInvocation(NEIGHBOURS)
  public double evidenceOfAPair() {
    double bits = 0;
    for (int i = 0; i < NEIGHBOURS; i++) {
      bits += matching.score(claims.get(i), claims.get(i + 1));
    }
    return bits;
  }

  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public Matching matchAClaim() {
    return crosscheck.match(reading, finding -> {}).matching();
  }
}
