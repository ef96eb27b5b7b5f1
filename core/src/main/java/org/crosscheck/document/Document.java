package org.crosscheck.document;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What matching looks at in one article, worked out once. Words are in lower case without endings of number; the
 * commonest of the language are left out.
 *
 * @param id of the article
 * @param title words of the headline
 * @param lead words of the headline and of the first sentences
 * @param words all words, those of the headline twice
 * @param names words of names that stand at the top or come again
 * @param people family names of people told with their age
 * @param streets names of streets, without the word for street
 * @param ages of people, in years
 * @param numbers as written, of two digits or more
 * @param cities where it happened, the narrowest first: {@code auburn gresham}, {@code chicago}
 * @param happened the day of the event, days since 1970-01-01; empty = not known
 * @param published the day of publication; empty = not known
 * @param runs hashes of runs of words, the smallest of them, sorted
 * @param url address, when given
 */
public record Document(
    String id,
    ImmutableMultiset<String> title,
    ImmutableMultiset<String> lead,
    ImmutableMultiset<String> words,
    ImmutableSet<String> names,
    ImmutableSet<String> people,
    ImmutableSet<String> streets,
    ImmutableSet<String> ages,
    ImmutableSet<String> numbers,
    ImmutableSet<String> cities,
    OptionalLong happened,
    OptionalLong published,
    ImmutableIntArray runs,
    Optional<String> url) {}
