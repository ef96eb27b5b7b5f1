package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.origins;

import org.junit.jupiter.api.Test;

class AttributionTest {
  @Test
  void readsTheSpeakerBehindBeforeAndInverted() {
    assertThat(origins("Twelve men died, the Health Ministry said."))
        .containsExactly("Health Ministry");
    assertThat(origins("The Health Ministry said 12 men died.")).containsExactly("Health Ministry");
    assertThat(origins("\"Twelve men died,\" said Omar Haddad.")).containsExactly("Omar Haddad");
  }

  @Test
  void readsAccordingTo() {
    assertThat(
            origins("Twelve men died, according to the Red Lamp Monitor for Human Affairs group."))
        .containsExactly("Red Lamp Monitor for Human Affairs");
  }

  @Test
  void readsPlainSpeakers() {
    assertThat(origins("Twelve men died, local officials in Harada said."))
        .containsExactly("local officials");
    assertThat(origins("Twelve men died, police said.")).containsExactly("police");
  }

  @Test
  void readsThroughWhomItCame() {
    assertThat(origins("Twelve men died, a source told Echo News."))
        .containsExactly("source via Echo News");
    assertThat(origins("Echo News reported 12 men died, citing the Health Ministry."))
        .containsExactly("Health Ministry via Echo News");
    assertThat(origins("Twelve men died, officials told reporters.")).containsExactly("officials");
  }

  @Test
  void readsAPersonOfAnOrganisation() {
    assertThat(
            origins(
                "The Lamp Monitor said 12 men died.\nThe monitor's head Omar Haddad said 30 women were hurt."))
        .containsExactly("Lamp Monitor", "Lamp Monitor via Omar Haddad");
    assertThat(origins("Twelve men died, Omar Haddad, head of the Lamp Monitor, said."))
        .containsExactly("Lamp Monitor via Omar Haddad");
  }

  @Test
  void resolvesShorterNames() {
    assertThat(origins(
            "Twelve men died, the Harada Relief Council said.\nThe Council said 30 women were hurt.\n"
                + "Later the HRC said 40 people fled."))
        .containsExactly("Harada Relief Council", "Harada Relief Council", "Harada Relief Council");
  }

  @Test
  void carriesTheSpeakerThroughAParagraphOnly() {
    assertThat(origins(
            "The ministry said 12 men died. Another 30 were wounded.\n\nFive boys were arrested."))
        .containsExactly("ministry", "ministry", "");
  }

  @Test
  void keepsRivalsApart() {
    assertThat(origins("Police said 9 people died, while doctors said 31 people died."))
        .containsExactly("Police", "doctors");
  }

  @Test
  void readsADenial() {
    assertThat(origins("The army denied that 12 civilians died.")).containsExactly("!army");
  }

  @Test
  void readsReportsAsNobodys() {
    assertThat(origins("Earlier reports had put the death toll at 24.")).containsExactly("");
  }

  @Test
  void readsAPassiveReportAsNobodys() {
    assertThat(origins("Twelve men were reported killed.")).containsExactly("");
  }

  @Test
  void whatIsCountedIsNoSpeaker() {
    assertThat(origins("Its relief office, the Corvan Aid Board, put the deaths at 12."))
        .doesNotContain("deaths");
    assertThat(origins("Police earlier said 12 people were killed.")).containsExactly("Police");
  }

  @Test
  void readsPerAsAccordingTo() {
    assertThat(origins("Twelve men died, per the Health Ministry."))
        .containsExactly("Health Ministry");
    assertThat(origins("Per Echo News, 12 men died.")).containsExactly("Echo News");
    assertThat(origins("Twelve men died, per the agreement.")).containsExactly("");
    assertThat(origins("Twelve men per the 100 on board died.")).containsExactly("");
  }

  @Test
  void readsWhoGaveTheFiguresThatWereGoneBy() {
    assertThat(origins("Twelve men died, according to figures attributed to the Lamp Monitor."))
        .containsExactly("Lamp Monitor");
    assertThat(origins("Twelve men died, according to a tally compiled by Echo News."))
        .containsExactly("Echo News");
    assertThat(origins("Twelve men died, according to a report by noon.")).doesNotContain("noon");
  }
}
