package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.counts;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count nobody, each beside people who are harmed: none becomes a claim. */
class TrapsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The law passed in 2014.",
        "It was built in the 1980s.",
        "A 14-year-old girl sang.",
        "A man aged 14 left.",
        "Ali, 14, was among those killed.",
        "The siege began at 6:30.",
        "The raid started at 0300 GMT and killed soldiers.",
        "The donors gave $12m in aid to the wounded.",
        "Prices rose 70 percent.",
        "The village lies 20 km from the town where people died.",
        "He is 180 cm tall and weighs 70 kilos.",
        "It was 40 degrees when the soldiers left.",
        "The car drove at 90 mph into a wall.",
        "A .50-calibre gun, a 9mm pistol and a 7.62 rifle were found.",
        "A 120mm mortar killed civilians.",
        "An F-16 killed soldiers.",
        "A Su-24 and a MiG-29 bombed rebels.",
        "T-72 tanks, AK-47 rifles and RPG-7 launchers killed troops.",
        "The S-400 and the TOW-2 hit soldiers.",
        "A Mi-8 crashed and people died.",
        "MH17 was shot down.",
        "Flight 9268 crashed and passengers died.",
        "A bomb on Route 4 killed soldiers.",
        "A blast on the M5 killed civilians.",
        "A crash on the A1 near Highway 60 hurt people.",
        "People died at 14 Market Street.",
        "Zip code 20500 was evacuated.",
        "Call 555-0142 if you were hurt.",
        "Article 5 was invoked after soldiers died.",
        "Resolution 2254 condemned those killed.",
        "The Group of 20 mourned the dead.",
        "The G7 mourned the victims.",
        "The UN Security Council's 15 members mourned the dead.",
        "The P5+1 met as people died.",
        "Channel 4 said civilians were killed.",
        "France 24 reported deaths.",
        "Sky News 24 reported that soldiers died.",
        "Al-Ikhbariya 2 reported deaths.",
        "Brigade 47 was attacked.",
        "The 4th Division was attacked and soldiers died.",
        "The 1st Coastal brigade killed rebels.",
        "Tiger 2 was hit and troops were killed.",
        "On Day 3, people died.",
        "In phase two, soldiers were killed.",
        "In round four, people were hurt.",
        "The first was killed.",
        "A second wave killed civilians.",
        "One of the worst fires killed people.",
        "The one-sided fight killed soldiers.",
        "One day people died.",
        "At one point soldiers were killed.",
        "Someone was killed.",
        "A hundred-year-old woman sang.",
        "There is zero tolerance for killing.",
        "Ground zero mourned the dead.",
        "They fled to a third country.",
        "The odds of killing people were fifty-fifty.",
        "People died on Sept. 11.",
        "Black September killed athletes.",
        "1. Soldiers were killed.",
        "Three Kings was shown to the wounded.",
        "The Seven Sisters mourned the dead.",
        "See Table 3 and Figure 2 for those killed.",
        "The report is at http://example.org/2017/12/dead-14.html and names the dead.",
        "They won 3-1 and hurt some pride.",
        "The motion passed by 52-48 after deaths.",
        "Oil cost 60 dollars a barrel as people died.",
        "The phones had 12 percent of battery left when people died.",
        "The 10 hits killed it on the dance floor.",
        "She shot 3 under par.",
        "It ended in a dead heat at 12.",
        "The Eagles bombed five threes.",
        "\u00a320m was raised for the bereaved."
      })
  void makes_no_claim_of(String text) {
    assertThat(counts(text)).isEmpty();
    assertThat(counts(text.toUpperCase(Locale.ROOT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A raid on Route 4 killed 12 soldiers.",
        "In 2014 a blast killed 12 soldiers.",
        "The 3 a.m. raid killed 12 soldiers.",
        "An F-16 killed 12 soldiers.",
        "Under Resolution 2254, 12 soldiers were killed."
      })
  void keeps_the_claim_beside(String text) {
    assertThat(counts(text)).containsExactly("killed 12 soldiers");
  }
}
