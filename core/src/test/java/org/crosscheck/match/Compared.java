package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;

/**
 * What one comparison says of two claims, which are a whole run unless others stand around them.
 *
 * @param rung name of the level
 * @param detail what was found
 * @param bits what it weighs
 */
record Compared(String rung, String detail, double bits) {

  static Compared by(String about, Sample a, Sample b, Sample... others) {
    return by(about, a.build(), b.build(), Stream.of(others).map(Sample::build).toList());
  }

  /** From the first claim's side, after a look that it is the same from the other side. */
  static Compared by(String about, Claim a, Claim b, List<Claim> others) {
    Encoded encoded = encoded(Stream.concat(Stream.of(a, b), others.stream()).toList());
    int x = index(encoded, a.id());
    int y = index(encoded, b.id());
    Comparison comparison = new Matcher(encoded, Weights.standard()).comparison(about);
    assertThat(comparison.weight(y, x)).isEqualTo(comparison.weight(x, y));
    assertThat(comparison.rung(y, x)).isEqualTo(comparison.rung(x, y));
    return new Compared(
        comparison.rung(x, y).level(),
        comparison.detail(x, y, a, b),
        Bits.value(comparison.weight(x, y)));
  }

  static Encoded encoded(List<Claim> claims) {
    Encoder encoder = new Encoder();
    claims.forEach(encoder::add);
    return encoder.encoded();
  }

  static int index(Encoded encoded, String id) {
    return IntStream.range(0, encoded.size())
        .filter(i -> encoded.id(i).equals(id))
        .findFirst()
        .orElseThrow();
  }
}
