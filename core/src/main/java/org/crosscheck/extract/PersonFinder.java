package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.crosscheck.extract.Person.Kind;
import org.crosscheck.extract.Person.Sex;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Finds the persons that a sentence tells without a number. */
final class PersonFinder {
  private static final Set<String> PLURALS = ImmutableSet.of(
      "people", "police", "troops", "personnel", "crew", "staff", "elderly", "enlisted", "family");
  private static final Set<String> PAIRS =
      ImmutableSet.of("couple", "pair", "duo", "parents", "twins");
  private static final Set<String> POSSESSIVES = ImmutableSet.of("his", "her", "their", "'s");

  private static final Set<String> ORDINALS =
      ImmutableSet.of("second", "third", "fourth", "fifth", "sixth");

  /** Leads to a person: {@code a}, {@code his}, {@code he}. */
  private static final int LEAD = 1;

  /** One person, or a pair. */
  private static final int NOUN = 2;

  /** The first word of counted nouns; not all of them name people. */
  private static final int COUNTED = 4;

  private static final int PLURAL = 8;
  private static final WordBits KNOWN = new WordBits(PersonFinder::known);

  private static final int LONGEST_NOUN = 9;
  private static final int LONGEST_OCCUPATION = 3;
  private static final int LONGEST_HEADLINE = 30;
  private static final int OLDEST = 120;

  private final Page page;
  private final Tokens tokens;
  private final PersonNames names;
  private final Set<String> surnames = new HashSet<>();
  private int sentencesRead;

  PersonFinder(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.names = new PersonNames(page);
  }

  private static int known(String word) {
    boolean lead = WordClass.REFLEXIVE.has(word)
        || WordClass.PRONOUN_PERSON.has(word)
        || WordClass.INDEFINITE.has(word)
        || WordClass.DEFINITE.has(word)
        || POSSESSIVES.contains(word);
    boolean plural = (word.endsWith("s") && !word.endsWith("ss"))
        || word.endsWith("men")
        || word.endsWith("children")
        || PLURALS.contains(word);
    boolean noun = PAIRS.contains(word) || (!plural && WordClass.PERSON_NOUN.has(word));
    return (lead ? LEAD : 0)
        | (noun ? NOUN : 0)
        | (!plural && CountedNouns.mayBegin(word) ? COUNTED : 0)
        | (plural ? PLURAL : 0);
  }

  /** The persons in order, none inside another. Sentences are asked for in their order; some may be left out. */
  List<Person> in(Sentence sentence) {
    List<Sentence> sentences = page.sentences();
    while (sentences.get(sentencesRead).from() < sentence.from()) {
      read(sentences.get(sentencesRead++)); // for the surnames
    }
    sentencesRead++;
    return read(sentence);
  }

  private List<Person> read(Sentence sentence) {
    List<Person> persons = new ArrayList<>();
    int at = sentence.from();
    while (at < sentence.to()) {
      Optional<Person> person =
          mayBegin(at) ? at(at, sentence).or(listed(at, sentence, persons)) : Optional.empty();
      person.ifPresent(persons::add);
      at = person.map(Person::to).orElse(at + 1);
    }
    return persons;
  }

  /** {@code her sister and mother}: the second noun shares the article of the first. */
  private Supplier<Optional<Person>> listed(int at, Sentence sentence, List<Person> before) {
    boolean second = tokens.is(at - 1, "and")
        && !before.isEmpty()
        && before.get(before.size() - 1).to() == at - 1
        && isSingular(at);
    return () -> second
        ? noun(at, at, sentence.to(), before.get(before.size() - 1).kind())
            .filter(person -> person.kind() != Kind.NAME)
        : Optional.empty();
  }

  /** False where {@link #at} finds nobody: most words are no more than one look. */
  private boolean mayBegin(int at) {
    return (tokens.bits(at, KNOWN) & (LEAD | NOUN | COUNTED)) != 0
        || tokens.isCapitalised(at)
        || tokens.isNumber(at)
        || page.marks().startsNumber(at);
  }

  private Optional<Person> at(int at, Sentence sentence) {
    int limit = sentence.to();
    if (WordClass.REFLEXIVE.has(tokens, at)) {
      return Optional.of(new Person(
          at, at, at + 1, Kind.REFLEXIVE, 1, OptionalInt.empty(), Set.of(), sex(at, at + 1)));
    }
    if (WordClass.PRONOUN_PERSON.has(tokens, at)) {
      return Optional.of(new Person(
          at, at, at + 1, Kind.PRONOUN, 1, OptionalInt.empty(), Set.of(), sex(at, at + 1)));
    }
    if (WordClass.INDEFINITE.has(tokens, at)) {
      return noun(at, at + 1, limit, Kind.INDEFINITE).or(() -> another(at));
    }
    if (POSSESSIVES.contains(tokens.word(at))) {
      return noun(at, at + 1, limit, Kind.RELATED);
    }
    if (WordClass.DEFINITE.has(tokens, at)) {
      return noun(at, at + 1, limit, Kind.DEFINITE);
    }
    if (ageEnd(at) > at) {
      return noun(at, at, limit, Kind.BARE);
    }
    return name(at, at, limit)
        .or(() -> isBare(at, sentence) ? noun(at, at, limit, Kind.BARE) : Optional.empty());
  }

  /** {@code another was wounded}. */
  private Optional<Person> another(int at) {
    boolean alone = tokens.is(at, "another")
        && (WordClass.BE.has(tokens, at + 1)
            || (Trigger.predicateAt(tokens, at - 1).isPresent()
                && !page.marks().startsNumber(at + 1))
            || Trigger.predicateAt(tokens, at + 1).isPresent()
            || WordClass.ADVERB.has(tokens, at + 1));
    return alone
        ? Optional.of(new Person(
            at, at, at + 1, Kind.INDEFINITE, 1, OptionalInt.empty(), Set.of(), Sex.UNKNOWN))
        : Optional.empty();
  }

  /** A headline has no articles: {@code Man killed in blast}, {@code Police: Driver shot}. */
  private boolean isBare(int at, Sentence sentence) {
    return sentence.to() - sentence.from() <= LONGEST_HEADLINE
        && !tokens.is(sentence.to() - 1, ".")
        && isSingular(at)
        && !isSingular(at - 1);
  }

  private Optional<Person> noun(int from, int start, int limit, Kind kind) {
    OptionalInt age = OptionalInt.empty();
    int head = -1;
    int end = -1;
    int at = start;
    while (at < Math.min(limit, start + LONGEST_NOUN)) {
      int aged = ageEnd(at);
      if (aged > at && end < 0) {
        age = age(at);
        head = at;
        end = aged;
        at = aged;
      } else if (isSingular(at)) {
        head = head < 0 || age.isEmpty() ? at : head;
        at++;
        end = at;
      } else if (isModifier(at) && (end < 0 || leadsToNoun(at))) {
        at++;
      } else {
        break;
      }
    }
    end = age.isPresent() && end == at ? occupationEnd(end) : end;
    if (end < 0 || CountedNouns.isPerson(tokens, end) || isOwner(end)) {
      return Optional.empty();
    }
    int named = nameEnd(end);
    if (named > end + 1 || (named > end && (age.isPresent() || kind == Kind.RELATED))) {
      return Optional.of(person(from, end, named, Kind.NAME, age));
    }
    return Optional.of(person(from, head, end, kind, age));
  }

  /** {@code a 40-year-old ferry passenger}: plain words between an age and the verb are the noun. */
  private int occupationEnd(int from) {
    int at = from;
    while (at < from + LONGEST_OCCUPATION
        && isModifier(at)
        && !tokens.isCapitalised(at)
        && !WordClass.BE.has(tokens, at)
        && !WordClass.HAVE.has(tokens, at)
        && !WordClass.ADVERB.has(tokens, at)) {
      at++;
    }
    boolean verb =
        WordClass.BE.has(tokens, at) || Trigger.predicateAt(tokens, at).isPresent();
    return verb ? at : from;
  }

  /** {@code the victim's father}: the victim is not the one who is told of. */
  private boolean isOwner(int end) {
    return tokens.is(end, "'s") || tokens.is(end, "'");
  }

  /** {@code a 14-year-old Polk County boy}: the noun comes behind more words. */
  private boolean leadsToNoun(int at) {
    for (int i = at + 1; i <= at + LONGEST_OCCUPATION; i++) {
      if (isSingular(i)) {
        return true;
      }
      if (!isModifier(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isModifier(int at) {
    return (tokens.isWord(at) || tokens.is(at, "-"))
        && !WordClass.STOP.has(tokens, at)
        && !tokens.is(at, "'s")
        && !tokens.is(at, "and")
        && !tokens.is(at, "of")
        && Trigger.predicateAt(tokens, at).isEmpty()
        && (!page.marks().startsNumber(at) || ORDINALS.contains(tokens.word(at)));
  }

  /** {@code driver}, {@code couple}: a noun for one person, or a pair. */
  boolean isSingular(int at) {
    int known = tokens.bits(at, KNOWN);
    return (known & NOUN) != 0
        || ((known & PLURAL) == 0
            && ((known & COUNTED) != 0 || tokens.isCapitalised(at))
            && CountedNouns.isPerson(tokens, at));
  }

  private Optional<Person> name(int from, int start, int limit) {
    int end = Math.min(nameEnd(start), limit);
    if (end == start) {
      return Optional.empty();
    }
    boolean surname = end == start + 1 && surnames.contains(tokens.word(start));
    return (surname || names.words(start, end) >= 2) && !isOwner(end)
        ? Optional.of(person(from, start, end, Kind.NAME, OptionalInt.empty()))
        : Optional.empty();
  }

  private int nameEnd(int start) {
    return names.end(start, this::isSingular);
  }

  private Person person(int from, int head, int end, Kind kind, OptionalInt age) {
    int to = end;
    OptionalInt years = age;
    Set<String> named = new HashSet<>(kind == Kind.NAME ? names.parts(head, end) : Set.of());
    if (years.isEmpty() && isAgeApposed(to)) {
      years = OptionalInt.of(Integer.parseInt(tokens.word(to + 1)));
      to += 2;
    }
    int name = tokens.is(to, ",") ? identified(to + 1) : to;
    if (kind != Kind.NAME && name > to && names.words(name, nameEnd(name)) >= 2) {
      named.addAll(names.parts(name, nameEnd(name)));
      to = nameEnd(name);
      if (years.isEmpty() && isAgeApposed(to)) {
        years = OptionalInt.of(Integer.parseInt(tokens.word(to + 1)));
        to += 2;
      }
    }
    int count = PAIRS.contains(tokens.word(end - 1)) && kind != Kind.NAME ? 2 : 1;
    boolean attacker = kind != Kind.NAME && WordClass.ATTACKER.has(tokens, end - 1);
    if (kind == Kind.NAME) {
      surnames.add(tokens.word(end - 1));
    }
    return new Person(
        from, head, to, attacker ? Kind.ATTACKER : kind, count, years, named, sex(head, end));
  }

  /** {@code a man, identified as Jane Roe}, {@code his wife, Jane Roe}. */
  private int identified(int at) {
    boolean verb = tokens.is(at, "identified") || tokens.is(at, "named");
    return verb && tokens.is(at + 1, "as") ? at + 2 : verb ? at + 1 : at;
  }

  private boolean isAgeApposed(int at) {
    boolean closed = !tokens.isWord(at + 2) || page.marks().startsSentence(at + 2);
    return tokens.is(at, ",") && isYears(at + 1) && closed;
  }

  private boolean isYears(int at) {
    return tokens.isNumber(at)
        && tokens.word(at).length() <= 3
        && tokens.word(at).chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(tokens.word(at)) <= OLDEST;
  }

  /** The token behind {@code 30-year-old} or {@code two year old}; {@code at} when there is no age. */
  private int ageEnd(int at) {
    if (!tokens.isNumber(at) && !page.marks().startsNumber(at)) {
      return at;
    }
    int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    int old = tokens.is(unit + 1, "-") ? unit + 2 : unit + 1;
    boolean years = WordClass.DURATION.has(tokens, unit) && tokens.is(old, "old");
    return years ? old + 1 : at;
  }

  private OptionalInt age(int at) {
    return isYears(at) ? OptionalInt.of(Integer.parseInt(tokens.word(at))) : OptionalInt.empty();
  }

  private Sex sex(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordClass.MALE.has(tokens, i)) {
        return Sex.MALE;
      }
      if (WordClass.FEMALE.has(tokens, i)) {
        return Sex.FEMALE;
      }
    }
    return Sex.UNKNOWN;
  }
}
