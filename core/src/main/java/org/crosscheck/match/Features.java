package org.crosscheck.match;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.scope.Places;
import org.crosscheck.similarity.SpellingKey;
import org.crosscheck.similarity.Words;

/**
 * What matching looks at in one claim, worked out once.
 *
 * @param claim the claim
 * @param places spelling keys of the levels of its place, the narrowest first
 * @param placeForms how else these may be spelt
 * @param countries spelling keys of its countries
 * @param words telling words of its text and title, without those of places and sources
 * @param english whether its text is English, so that a lack of shared words means something
 * @param population its population in lower case; empty for everybody
 * @param record article or entry it comes from
 */
record Features(
    Claim claim,
    List<String> places,
    ImmutableSet<String> placeForms,
    ImmutableSet<String> countries,
    ImmutableSet<String> words,
    boolean english,
    String population,
    Optional<String> record) {

  static Features of(Claim claim) {
    List<String> places = Places.keys(claim.place());
    return new Features(
        claim,
        places,
        Places.forms(claim.place()),
        Places.countries(claim.place()),
        words(claim),
        Words.isEnglish(claim.text().orElse("")),
        claim.population().isEverybody()
            ? ""
            : claim.population().name().toLowerCase(java.util.Locale.ROOT),
        claim.recordKey());
  }

  private static ImmutableSet<String> words(Claim claim) {
    String text = claim.text().orElse("") + " " + claim.publication().title().orElse("");
    Set<String> words =
        new HashSet<>(Words.isEnglish(text) ? Words.telling(text) : Words.names(text));
    claim.cites().forEach(cite -> words.removeAll(Words.telling(cite.origin().name())));
    words.removeAll(Words.telling(claim.outlet().name()));
    Set<String> placeWords = new HashSet<>(SpellingKey.words(claim.place().name()));
    claim.place().countries().forEach(country -> placeWords.addAll(SpellingKey.words(country)));
    words.removeIf(word -> placeWords.containsAll(SpellingKey.words(word)));
    return ImmutableSet.copyOf(words);
  }
}
