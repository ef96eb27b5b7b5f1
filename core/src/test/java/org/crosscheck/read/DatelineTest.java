package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crosscheck.claim.Moment;
import org.junit.jupiter.api.Test;

class DatelineTest {
  @Test
  void creditsWhoStandsInBracketsAtTheStart() {
    assertThat(Dateline.of("(Zaman Al Wasl)- Russia's warplanes").outlet())
        .contains("Zaman Al Wasl");
    assertThat(Dateline.of("  (SANA) — Five died").outlet()).contains("SANA");
  }

  @Test
  void creditsWhoStandsBehindPlaceAndDay() {
    assertThat(Dateline.of("BEIRUT, Nov 21 (Reuters) - Seven died").outlet()).contains("Reuters");
    assertThat(Dateline.of("BOGOTA, 9 JAN 90 (EFE) -- [TEXT] RICARDO").outlet()).contains("EFE");
    assertThat(Dateline.of("Beirut (AFP) – Seven died").outlet()).contains("AFP");
  }

  @Test
  void creditsAnAgencyAtTheEnd() {
    assertThat(Dateline.of("Seven died. (AFP)\n").outlet()).contains("AFP");
    assertThat(Dateline.of("Seven died. (Reuters)").outlet()).contains("Reuters");
  }

  @Test
  void creditsNobodyInOtherBrackets() {
    assertThat(Dateline.of("Seven died. (With agencies)").outlet()).isEmpty();
    assertThat(Dateline.of("Seven people (two of them children) died.").outlet())
        .isEmpty();
    assertThat(
            Dateline.of("The Observatory (SOHR) said seven died - more later.").outlet())
        .isEmpty();
    assertThat(Dateline.of("Seven died (SANA said) in Homs.").outlet()).isEmpty();
  }

  @Test
  void takesADayThatIsNamedWithItsYear() {
    assertThat(Dateline.of("BEIRUT, Nov 21, 2017 (Reuters) - Seven died").published())
        .map(Moment::earliest)
        .contains(LocalDate.of(2017, 11, 21).atStartOfDay());
    assertThat(Dateline.of("DAMASCUS, 2 October 2017 - Seven died").published()).isPresent();
  }

  @Test
  void guessesNoYear() {
    assertThat(Dateline.of("BEIRUT, Nov 21 (Reuters) - Seven died").published()).isEmpty();
    assertThat(Dateline.of("GAINESVILLE, Fla. - One person was killed").published())
        .isEmpty();
  }
}
