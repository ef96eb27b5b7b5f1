package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.named;
import static org.crosscheck.extract.Told.origins;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named for a number, claim or not. In the tables {@code -} stands for nobody. */
class SpeakersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Bread costs 4 dinars, the bakers' union said.            | bakers' union
          The bakers' union said bread costs 4 dinars.             | bakers' union
          "Bread costs 4 dinars," said Lena Hart.                  | Lena Hart
          Bread costs 4 dinars, said Lena Hart, who owns a mill.   | Lena Hart
          "Bread costs 4 dinars," Lena Hart, who owns a mill, told Echo News. | Lena Hart via Echo News
          According to Lena Hart, bread costs 4 dinars.            | Lena Hart
          The poll found that 4 in ten want bread.                 | poll
          A baker who sold the mill said bread costs 4 dinars.     | baker
          Bakers have so far confirmed 4 fires.                    | Bakers
          A baker who lives near the mill said bread costs 4 dinars. | baker
          Bakers who spoke on condition of anonymity said bread costs 4 dinars. | Bakers
          Bread costs 4 dinars, according to an Echo News tally.   | Echo News
          Lena Hart, the mayor of Harada, said bread costs 4 dinars. | Lena Hart
          The mayor, Lena Hart, said bread costs 4 dinars.         | Lena Hart
          Lena Hart: "Bread costs 4 dinars."                       | Lena Hart
          Lena Hart's claim that bread costs 4 dinars was wrong.   | Lena Hart
          Bread costs 4 dinars, according to prices released by the bakers' union. | bakers' union
          Lena Hart wants bread at 4 dinars.                       | Lena Hart
          Lena Hart came to the mill, saying bread costs 4 dinars. | Lena Hart
          Lena Hart was quoted by Echo News as saying bread costs 4 dinars. | Lena Hart via Echo News
          Echo News quoted Lena Hart as saying bread costs 4 dinars. | Lena Hart via Echo News
          Lena Hart said her baker told her bread costs 4 dinars.  | baker via Lena Hart
          "Bread costs 4 dinars." - Lena Hart                      | Lena Hart
          Police: 4 mills shut                                     | Police
          4 mills shut - RLMO                                      | RLMO
          4 mills shut: monitor                                    | monitor
          '4 mills shut', monitor says                             | monitor
          """)
  void namesWhoSays(String sentence, String origin) {
    assertThat(named(sentence)).first().isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Bread costs 4 dinars.
          Officials in the 12 towns said nothing.
          Harada: 4 mills shut
          It was reported that bread costs 4 dinars.
          Gunmen claimed responsibility for 4 fires.
          The man accused of setting 4 fires fled.
          The blast showed 4 craters.
          Lena Hart did not say that bread costs 4 dinars.
          He lives in the United States with 4 dogs.
          Bakers protesting at the mill want 4 ovens.
          """)
  void namesNobodyWhereNobodySpeaks(String sentence) {
    assertThat(named(sentence)).containsOnly("-");
  }

  @Test
  void takesNoNumberForASpeaker() {
    assertThat(named("Thieves took 3 million records. Then 4 mills shut."))
        .containsExactly("-", "-");
  }

  @Test
  void givesAQuotationOfSeveralSentencesToItsSpeaker() {
    assertThat(named("\"We sold 4 loaves. We burnt 5,\" Lena Hart said. \"Then 6 were stolen.\""))
        .containsExactly("Lena Hart", "Lena Hart", "Lena Hart");
    assertThat(named("Lena Hart told Echo News:\n\n\"We sold 4 loaves.\n\n\"We burnt 5.\""))
        .containsExactly("Lena Hart via Echo News", "Lena Hart via Echo News");
  }

  @Test
  void findsWhoAPronounStandsFor() {
    assertThat(named("Lena Hart opened a mill. She said bread costs 4 dinars."))
        .containsExactly("Lena Hart");
    assertThat(named("Mr Omar Haddad met Mrs Lena Hart. He said bread costs 4 dinars. She said 5."))
        .containsExactly("Omar Haddad", "Lena Hart");
    assertThat(named("The Red Lamp Monitor said 4 mills shut. It said 5 reopened."))
        .containsExactly("Red Lamp Monitor", "Red Lamp Monitor");
    assertThat(named("Bakers said 4 mills shut. They said 5 reopened."))
        .containsExactly("Bakers", "Bakers");
  }

  @Test
  void findsFullNamesOfShortOnes() {
    assertThat(named("Lena Hart opened a mill. Hart said bread costs 4 dinars."))
        .containsExactly("Lena Hart");
    assertThat(named("Gov. Omar Haddad came.\n\nThe governor said bread costs 4 dinars."))
        .containsExactly("Omar Haddad");
    assertThat(named("The Red Lamp Monitor (RLM) shut. RLM said 4 came. The monitor said 5 went."))
        .containsExactly("Red Lamp Monitor", "Red Lamp Monitor");
  }

  @Test
  void keepsSeveralSpeakersApartOrTogether() {
    assertThat(origins("The ministry and the mayor said 12 men died."))
        .containsExactly("ministry; mayor");
    assertThat(origins("The ministry said 12 men died and doctors said 30 women died."))
        .containsExactly("ministry", "doctors");
    assertThat(origins("The ministry said 12 men died; doctors said 30 women died."))
        .containsExactly("ministry", "doctors");
  }

  @Test
  void keepsTheChain() {
    assertThat(origins("The agency, citing the Red Lamp Monitor, said 12 men died."))
        .containsExactly("Red Lamp Monitor via agency");
    assertThat(
            origins("Echo News reported, quoting Vista, quoting the ministry, that 12 men died."))
        .containsExactly("ministry via Echo News");
    assertThat(origins("\"Twelve men died,\" Lena Hart said, according to Echo News."))
        .containsExactly("Lena Hart via Echo News");
  }

  @Test
  void readsDenials() {
    assertThat(origins("The army rejected claims that 12 men died.")).containsExactly("!army");
    assertThat(origins("The army refuted a report that 12 men died.")).containsExactly("!army");
  }

  @Test
  void readsAMetonymAsASpeaker() {
    assertThat(origins("Harada said 12 men died.")).containsExactly("Harada");
  }

  @Test
  void aViewIsNoStatementAboutVictims() {
    assertThat(origins("Rebels attacked the town, killing 12 men.")).containsExactly("");
    assertThat(origins("Rebels want revenge for the 12 men who died.")).containsExactly("");
  }

  @Test
  void staysWithTheSubjectOfTheVerb() {
    assertThat(origins("After the blast in Harada police said 12 men died."))
        .containsExactly("Harada police");
    assertThat(origins("12 MEN DIED, THE ARMED FORCES REPORTED.")).containsExactly("ARMED FORCES");
    assertThat(origins("Twelve men died in the north, said the fire chief, Omar Haddad."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void readsTextsThatAreNothingButCues() {
    assertThat(named("said ".repeat(20_000) + "\"\u201c'".repeat(20_000) + " 4"))
        .hasSize(1);
  }
}
