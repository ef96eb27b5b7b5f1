package org.crosscheck.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "St. Louis, saint louis",
    "Saint-Louis, saint louis",
    "N.Y., ny",
    "U.S., us",
    "W. Va., w va",
    "São Paulo, sao paulo",
    "Łódź, lodz",
    "'Aïn ‘Issa', ain issa",
    "Sana'a, sanaa",
    "The Hague, hague",
    "  Mt  Vernon , mount vernon",
    "Køge, koge",
    "حلب, حلب",
    "İzmir, izmir",
    "Gießen, giessen",
  })
  void foldsSpellingsOfOneName(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"'',''", "'-',''", "'The',''"})
  void nothingToLookUpHasNoKey(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
