package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.crosscheck.claim.Attribution.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @Test
  void anOutletHasAName() {
    assertThat(new Outlet(" AFP ").name()).isEqualTo("AFP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outlet("\t"))
        .withMessage("outlet must not be empty");
  }

  @Test
  void anOriginHasAName() {
    assertThat(new Origin(" SOHR ").name()).isEqualTo("SOHR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin(""))
        .withMessage("origin must not be empty");
  }

  @Test
  void anAttributionAssertsOrDenies() {
    assertThat(Attribution.asserts("UN"))
        .isEqualTo(new Attribution(new Origin("UN"), Stance.ASSERTS, Optional.empty()));
    assertThat(Attribution.denies("UN").stance()).isEqualTo(Stance.DENIES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "People", "EVERYBODY", " everyone ", "persons", "total"})
  void everybodyHasManyNames(String name) {
    assertThat(new Population(name).isEverybody()).isTrue();
    assertThat(new Population(name).words()).isEqualTo("people");
  }

  @Test
  void aGroupIsNotEverybody() {
    assertThat(new Population("civilians").isEverybody()).isFalse();
    assertThat(new Population("civilians").words()).isEqualTo("civilians");
  }

  @Test
  void aPopulationNotStatedIsNotEverybody() {
    assertThat(Population.UNSTATED.isStated()).isFalse();
    assertThat(Population.UNSTATED.isEverybody()).isFalse();
    assertThat(Population.UNSTATED.words()).isEqualTo("people");
  }

  @Test
  void aPlaceMayBeNotStated() {
    assertThat(Place.of(" Raqqa ")).extracting(Place::name).isEqualTo("Raqqa");
    assertThat(Place.of("Raqqa").isStated()).isTrue();
    assertThat(Place.of(" ")).isEqualTo(Place.UNSTATED);
    assertThat(Place.UNSTATED.isStated()).isFalse();
  }

  @Test
  void aPublicationMayBeNoMoreThanItsOutlet() {
    assertThat(Publication.by("AFP").outlet()).isEqualTo(new Outlet("AFP"));
    assertThat(Publication.by("AFP").published()).isEmpty();
  }

  @Test
  void whatIsNotStatedIsEmpty() {
    assertThat(Circumstances.UNSTATED.actor()).isEmpty();
    assertThat(Curation.NONE.event()).isEmpty();
    assertThat(Outlet.UNKNOWN.name()).isEqualTo("unknown");
    assertThat(Population.EVERYBODY.isEverybody()).isTrue();
  }
}
