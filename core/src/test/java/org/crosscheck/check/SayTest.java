package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
          14,               killed,  “14” people killed
          at least 14,      killed,  “at least 14” people killed
          twenty-two,       killed,  “twenty-two” people killed
          dozens,           injured, “dozens” people injured
          30 orang,         killed,  “30 orang” killed
          459 people.,      aboard,  “459 people.” aboard
          12 people killed, killed,  “12 people killed”
          12 DEAD,          killed,  “12 DEAD”
          '14 (2 more)',    killed,  “14 (2 more)” people killed
          5 strikes,        strikes, “5 strikes”
          5 raids,          strikes, “5 raids” strikes
          40 k,             strikes, “40 k” strikes
          """)
  void names_whom_a_figure_counts_once(String wording, String measure, String words) {
    Claim claim = claim("a")
        .measure(measure)
        .figure(new Figure(12, 12, Bound.EXACT, wording))
        .build();

    assertThat(Say.figure(claim) + Say.counted(claim)).isEqualTo(words);
  }
}
