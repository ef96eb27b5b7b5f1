package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.finding.RuleInfo;
import org.junit.jupiter.api.Test;

/** What holds for every rule in the lists. */
class RulesTest {
  @Test
  void everyRuleHasAPageForWhatItSays() {
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.infos()).isNotEmpty());
    assertThat(Rules.infos())
        .allSatisfy(info -> assertThat(List.of(info.summary(), info.example(), info.advice()))
            .allMatch(text -> text.endsWith(".")));
  }

  @Test
  void oneCodeIsOnePage() {
    assertThat(Rules.infos()).extracting(RuleInfo::code).doesNotHaveDuplicates();
    assertThat(Rules.infos()).extracting(RuleInfo::name).doesNotHaveDuplicates();
  }

  @Test
  void theTaxonomyIsComplete() {
    List<String> codes = Stream.of(codes("N", 19), codes("D", 32), codes("O", 4))
        .flatMap(List::stream)
        .toList();
    assertThat(Rules.infos()).extracting(RuleInfo::code).containsExactlyElementsOf(codes);
  }

  private static List<String> codes(String letter, int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> "%s%02d".formatted(letter, number))
        .toList();
  }
}
