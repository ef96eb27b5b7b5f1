package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: 12 killed in Harada blast",
        "RELATED: 12 people shot in Harada",
        "See also - 12 killed in Harada blast",
        "READ MORE | 12 dead in Harada",
        "Related stories\n\n12 killed in Harada blast\n\n30 hurt in Harada fire",
        "Most read:\n\n12 killed in Harada blast",
        "Copyright 2016 Harada Herald: 12 killed. ",
        "© 2016 Harada Herald, 12 killed",
        "Click here for pictures of the 12 killed in Harada"
      })
  void givesNoClaims(String text) {
    assertThat(Told.counts("The market was closed.\n\n" + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 12 people were killed in Harada.",
        "Related families lost 12 people, who were killed in Harada.",
        "Police: 12 people killed in Harada",
        "Watch committees said 12 people were killed.",
        "Related stories\n\n12 people were killed in Harada.",
        "Advertisement\n\nA blast killed 12 people in Harada.",
        "Read more\n\nThe market was closed.\n\nBlast kills 12"
      })
  void leavesTheStoryAlone(String text) {
    assertThat(Told.counts(text)).hasSize(1);
  }

  @Test
  void aTitleUnderAHeadingIsNoClaimButTheStoryGoesOn() {
    assertThat(Told.counts(
            "Trending now\n\n12 killed in blast\n\nThe fire killed two men.\n\nBlast kills 3"))
        .containsExactly("killed 2 men", "killed 3");
  }
}
