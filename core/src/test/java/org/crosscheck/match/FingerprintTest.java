package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.RandomClaims;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private final Encoder encoder = new Encoder();

  @Test
  void is_that_of_the_content_as_one_text() {
    List<Claim> claims = RandomClaims.of(5, 300);
    assertThat(encoder.draft(claims).prints)
        .containsExactly(claims.stream().mapToLong(FingerprintTest::ofContent).toArray());
  }

  @Test
  void has_room_for_long_texts_in_any_script() {
    Claim claim = claim("a").text("Пожар é ".repeat(900)).build();
    assertThat(encoder.draft(List.of(claim)).prints).containsExactly(ofContent(claim));
  }

  private static long ofContent(Claim claim) {
    return Hashing.farmHashFingerprint64()
        .hashString(claim.content(), StandardCharsets.UTF_8)
        .asLong();
  }
}
