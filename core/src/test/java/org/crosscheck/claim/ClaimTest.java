package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.crosscheck.claim.Sample.claim;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClaimTest {
  @Test
  void refusesToBeWithoutAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim(" ").build())
        .withMessage("claim needs an id, at claims.csv:2:1");
  }

  @Test
  void anArticleRefusesToBeWithoutAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Article("", Publication.by("AFP"), "text", Location.of("a.txt", 1, 1)))
        .withMessage("article needs an id, at a.txt:1:1");
  }

  @Test
  void rowsOfOneOutletWithOneRecordBelongTogether() {
    assertThat(claim("a").by("AFP").record("7").build().recordKey())
        .isEqualTo(claim("b").by("AFP").record("7").url("https://x.org").build().recordKey());
  }

  @Test
  void rowsOfTwoOutletsDoNot() {
    assertThat(claim("a").by("AFP").record("7").build().recordKey())
        .isNotEqualTo(claim("b").by("AP").record("7").build().recordKey());
  }

  @Test
  void withoutARecordTheUrlTells() {
    assertThat(claim("a").by("AFP").url("https://x.org").build().recordKey())
        .contains("AFP\u0000https://x.org");
    assertThat(claim("a").by("AFP").build().recordKey()).isEmpty();
  }

  @Test
  void aClaimFromATextMeetsTheRowsOfItsUrl() {
    Claim row = claim("a").by("AFP").url("https://x.org").build();
    Claim extracted =
        extracted(claim("b").by("AFP").url("https://x.org").record("article 1").build());
    assertThat(extracted.recordKey()).isEqualTo(row.recordKey());
  }

  @Test
  void aClaimFromATextWithoutAUrlGoesByItsRecord() {
    assertThat(extracted(claim("b").by("AFP").record("article 1").build()).recordKey())
        .contains("AFP\u0000article 1");
  }

  @Test
  void keepsItsExtrasInOrder() {
    Claim base = claim("a").build();
    assertThat(
            withExtras(base, ImmutableSortedMap.of("notes", "x", "grade", "B")).extras())
        .containsExactly(entry("grade", "B"), entry("notes", "x"));
  }

  @Test
  void theParentsOfAClaimAreReachedDirectly() {
    Claim claim =
        claim("a").by("AFP").at("2017-10-01").in("Raqqa").of("civilians").build();
    assertThat(claim.outlet()).isEqualTo(new Outlet("AFP"));
    assertThat(claim.published()).map(Moment::text).contains("2017-10-01");
    assertThat(claim.place()).isEqualTo(Place.of("Raqqa"));
    assertThat(claim.population()).isEqualTo(new Population("civilians"));
    assertThat(claim.measure()).isEqualTo(Measure.KILLED);
  }

  private static Claim extracted(Claim c) {
    return new Claim(
        c.id(),
        c.publication(),
        c.scope(),
        c.figure(),
        c.cites(),
        c.circumstances(),
        c.curation(),
        c.text(),
        Optional.of("43 killed"),
        new Location("a.txt", 1, 1, OptionalInt.of(5), OptionalInt.of(14)),
        c.extras());
  }

  private static Claim withExtras(Claim c, ImmutableSortedMap<String, String> extras) {
    return new Claim(
        c.id(),
        c.publication(),
        c.scope(),
        c.figure(),
        c.cites(),
        c.circumstances(),
        c.curation(),
        c.text(),
        c.quote(),
        c.at(),
        extras);
  }
}
