package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.origins;

import org.junit.jupiter.api.Test;

/** The agency whose text an outlet prints stands for the figures that nobody else gives. */
class CreditTest {
  @Test
  void anAgencyInTheDatelineGivesWhatNobodyElseGives() {
    assertThat(origins("ADEN, May 3 (Echo) - A blast killed 12 people.")).containsExactly("Echo");
    assertThat(origins("ADEN (Echo) — 12 people were killed. The ministry said five were hurt.\n\n"
            + "Two monks died later."))
        .containsExactly("Echo", "ministry", "Echo");
    assertThat(origins("Aden, 3 May (Echo News) -- A blast killed 12 people."))
        .containsExactly("Echo News");
  }

  @Test
  void theOutletItselfIsNoOriginOfItsOwn() {
    assertThat(origins("ADEN, May 3 (Herald) - A blast killed 12 people.")).containsExactly("");
  }

  @Test
  void otherBracketsCreditNobody() {
    assertThat(origins("ADEN (Echo) A blast killed 12 people.")).containsExactly("");
    assertThat(origins("A blast (Echo) - killed 12 people.")).containsExactly("");
    assertThat(origins("(Video) - A blast killed 12 people.")).containsExactly("");
    assertThat(origins("ADEN (it rained) - A blast killed 12 people.")).containsExactly("");
    assertThat(origins("ADEN (3 May) - A blast killed 12 people.")).containsExactly("");
  }
}
