package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What layout and encoding do to a text: the claims are those of clean text, their quotes exact to the character. */
class TextMechanicsTest {
  /** Quotes that are expected stand between « and »; they are taken out before the text is read. */
  static Stream<Arguments> texts() {
    return Stream.of(
        text("a line wrapped at 70 columns", """
            A blast in the northern town of Harada on Monday evening «killed at least 14
            people», the ministry said. «Thirty were hurt».
            """, "killed 14 or more people", "injured 30"),
        text(
            "a number hyphenated at the end of a line",
            "A blast in Harada «killed thirty-\nthree people».",
            "killed 33 people"),
        text(
            "the same with an indent",
            "A blast in Harada «killed thirty-\n   three people».",
            "killed 33 people"),
        text(
            "a noun hyphenated at the end of a line",
            "A blast in Harada «killed 33 civi-\r\nlians».",
            "killed 33 civilians"),
        text(
            "capitals",
            "HARADA -- [TEXT] A BLAST «KILLED 12 PEOPLE» AND «HURT 30» HERE.",
            "killed 12 PEOPLE",
            "injured 30 PEOPLE"),
        text(
            "curly quotes",
            "“«At least 12 people were killed»,” he said.",
            "killed 12 or more people"),
        text(
            "abbreviations",
            "Maj. Gen. Roe of the U.S. Army said at 3 a.m. on Jan. 5 that No. 7 blast «killed 12».",
            "killed 12"),
        text(
            "an abbreviation that ends its sentence",
            "It went off at 3 a.m. «Twelve boys were killed».",
            "killed 12 boys"),
        text(
            "decimals and the ends of sentences",
            "It «killed 2.5 thousand people». It hit Route 3. «Five men were hurt».",
            "killed 2500 people",
            "injured 5 men"),
        text("an ellipsis", "«Ten men died» ... «12 were hurt».", "killed 10 men", "injured 12"),
        text(
            "a lost blank",
            "«Ten men were killed».The blast «hurt 12 boys».«13 girls were hurt».",
            "killed 10 men",
            "injured 12 boys",
            "injured 13 girls"),
        text(
            "UTF-8 read as Windows-1252",
            "The armyâ€™s men «killed 12â€“15 people»; â€œ«30 were hurt»,â€\u009d said RenÃ© Roe.",
            "killed 12-15 people",
            "injured 30 people"),
        text(
            "HTML entities",
            "It «killed 12&nbsp;people» &amp; «hurt 20&ndash;30»; &#8220;«9 were arrested»&#x201d;.",
            "killed 12 people",
            "injured 20-30 people",
            "detained 9"),
        text(
            "marks of direction",
            "It «killed \u200f12\u200f people» in \u202b\u062d\u0644\u0628\u202c.",
            "killed 12 people"),
        text(
            "soft hyphens",
            "It «killed 12 ci\u00advilians» and «3 chil\u00addren».",
            "killed 12 civilians",
            "killed 3 children"),
        text(
            "joiners of no width",
            "It «killed 12 civilians»\u200d and «3\u200b chil\u200cdren».",
            "killed 12 civilians",
            "killed 3 children"),
        text(
            "a letter in two characters",
            "In Ale\u0301po «12 proteste\u0301rs were killed».",
            "killed 12 protest\u00e9rs"),
        text(
            "characters outside the basic plane",
            "\ud83d\ude22\ud83d\ude22 «12 people were killed» \ud83d\ude22 and «30 were hurt».",
            "killed 12 people",
            "injured 30 people"),
        text(
            "bullets",
            "• «12 people were killed»\n• «30 boys were hurt»",
            "killed 12 people",
            "injured 30 boys"),
        text("a list of figures", "«Killed: 12»\n«Injured: 30»", "killed 12", "injured 30"),
        text("a table", "«Killed\t12»\n«Injured\t30»", "killed 12", "injured 30"),
        text(
            "CRLF and a byte order mark",
            "\ufeff«12 people were killed»\r\nin Harada.\r\n\r\n«30 were hurt».",
            "killed 12 people",
            "injured 30"),
        text(
            "blanks inside numbers",
            "It «killed 1\u2009204 people», «hurt 2\u00a0345» and «displaced 12\u202f345 people».",
            "killed 1204 people",
            "injured 2345 people",
            "displaced 12345 people"),
        text(
            "a dash without blanks",
            "It «killed 12 people»\u2014all of them asleep\u2014and «hurt 30».",
            "killed 12 people",
            "injured 30 people"),
        text(
            "digits of another script",
            "It «killed \u0661\u0662 people» and «hurt \uff13\uff10».",
            "killed 12 people",
            "injured 30 people"),
        text(
            "a stamp of a live blog",
            "14:05 GMT – «9 people were killed» in Harada.",
            "killed 9 people"),
        text("an update's number", "UPDATE 2-Blast «kills 12» in Harada", "killed 12"),
        text(
            "an insertion between number and noun",
            "It «killed 12 (one a child) civilians» and «hurt 30 [as received] boys».",
            "killed 12 civilians",
            "injured 30 boys"),
        text(
            "a number told twice",
            "«Twelve (12) people were killed» and «20 (twenty) were hurt».",
            "killed 12 people",
            "injured 20 people"),
        text("paragraphs", "The market lost 12 people\n\nwere killed is what it says"));
  }

  private static Arguments text(String name, String text, String... counts) {
    return Arguments.of(name, text, List.of(counts));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void keepsClaimsAndOffsets(String name, String marked, List<String> counts) {
    String text = marked.replaceAll("[«»]", "");
    assertThat(Told.counts(text)).as(text).isEqualTo(counts);
    assertThat(Told.claims(text).stream().map(TextMechanicsTest::place).toList())
        .isEqualTo(places(marked));
  }

  private static String place(Claim claim) {
    return claim.at().start().orElseThrow() + "-" + claim.at().end().orElseThrow();
  }

  private static List<String> places(String marked) {
    List<String> places = new ArrayList<>();
    int marks = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      boolean opens = marked.charAt(i) == '«';
      if (opens || marked.charAt(i) == '»') {
        int offset = i - marks++;
        start = opens ? offset : start;
        places.addAll(opens ? List.of() : List.of(start + "-" + offset));
      }
    }
    return places;
  }
}
