package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Readers;
import org.junit.jupiter.api.Test;

/**
 * No test: writes down weights learnt from labelled claims, each of the sets counting alike. Runs only when told the
 * sets, see the head of {@code weights.txt}.
 */
class WeightsTraining {
  private static final double SHARE = 1000;

  @Test
  void learns() throws IOException {
    String sets = System.getProperty("weights.sets", "");
    assumeTrue(!sets.isEmpty(), "give -Dweights.sets=CLAIMS=KEY.csv,… and -Dweights.to=FILE");
    Estimator estimator = new Estimator(Weights.standard());
    for (String set : Splitter.on(',').split(sets)) {
      List<String> files = Splitter.on('=').splitToList(set);
      count(estimator, Path.of(files.get(0)), Path.of(files.get(1)));
    }
    List<String> lines = estimator.weights().lines();
    Files.write(Path.of(System.getProperty("weights.to")), lines);
    assertThat(Weights.of(lines).lines()).isEqualTo(lines);
  }

  private static void count(Estimator estimator, Path file, Path keyFile) throws IOException {
    List<Claim> claims = new Readers(ReadSettings.DEFAULT).read(List.of(file)).claims();
    Map<String, String> key = new HashMap<>();
    for (String line : Files.readAllLines(keyFile)) {
      int comma = line.lastIndexOf(',');
      key.put(line.substring(0, comma), line.substring(comma + 1));
    }
    Encoded encoded = Compared.encoded(claims);
    Names names = new Names();
    int[] events = new int[encoded.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = names.add(key.getOrDefault(encoded.id(i), "")) - 1;
    }
    estimator.count(encoded, events, SHARE);
  }
}
