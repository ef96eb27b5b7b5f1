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

/** Finds the persons that a sentence tells without a number. */
final class PersonFinder {
  private static final Set<String> ORDINALS =
      ImmutableSet.of("second", "third", "fourth", "fifth", "sixth");

  /** A name behind them is that of a place. */
  private static final Set<String> WHERE = ImmutableSet.of("in", "at", "near", "outside", "inside");

  private static final int LONGEST_LEAD = 4;
  private static final int LONGEST_NOUN = 9;
  private static final int LONGEST_OCCUPATION = 3;
  private static final int LONGEST_HEADLINE = 30;

  private final Page page;
  private final Tokens tokens;
  private final PersonNames names;
  private final PersonWords words;
  private final PersonAges ages;
  private final Set<String> surnames = new HashSet<>();
  private int sentencesRead;

  PersonFinder(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.names = new PersonNames(page);
    this.words = new PersonWords(tokens);
    this.ages = new PersonAges(page);
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
      at = person.isPresent() ? person.get().to() : at + 1;
    }
    return persons;
  }

  /** {@code her sister and mother}: the second noun shares the article of the first. */
  private Supplier<Optional<Person>> listed(int at, Sentence sentence, List<Person> before) {
    boolean second = tokens.is(at - 1, "and")
        && !before.isEmpty()
        && before.get(before.size() - 1).to() == at - 1
        && words.isSingular(at);
    return () -> second
        ? noun(at, at, sentence.to(), before.get(before.size() - 1).kind())
            .filter(person -> person.kind() != Kind.NAME)
        : Optional.empty();
  }

  /** False where {@link #at} finds nobody: most words are no more than one look. */
  private boolean mayBegin(int at) {
    return words.mayBegin(at)
        || tokens.isCapitalised(at)
        || tokens.isNumber(at)
        || page.marks().startsNumber(at);
  }

  private Optional<Person> at(int at, Sentence sentence) {
    int limit = sentence.to();
    if (WordClass.REFLEXIVE.has(tokens, at)) {
      return Optional.of(new Person(
          at, at, at + 1, Kind.REFLEXIVE, 1, OptionalInt.empty(), Set.of(), words.sex(at, at + 1)));
    }
    if (WordClass.PRONOUN_PERSON.has(tokens, at)) {
      return Optional.of(new Person(
          at, at, at + 1, Kind.PRONOUN, 1, OptionalInt.empty(), Set.of(), words.sex(at, at + 1)));
    }
    if (WordClass.INDEFINITE.has(tokens, at)) {
      return noun(at, at + 1, limit, Kind.INDEFINITE).or(() -> another(at));
    }
    if (PersonWords.POSSESSIVES.contains(tokens.word(at))) {
      return noun(at, at + 1, limit, Kind.RELATED);
    }
    if (WordClass.DEFINITE.has(tokens, at)) {
      return noun(at, at + 1, limit, Kind.DEFINITE);
    }
    if (ages.end(at) > at) {
      return noun(at, at, limit, Kind.BARE);
    }
    return name(at, at, sentence)
        .or(() -> isBare(at, sentence)
            ? noun(led(at, sentence.from()), at, limit, Kind.BARE)
            : Optional.empty());
  }

  /** {@code killed Oak Hill mill worker}: where the words before a bare noun begin, if the harm stands before them. */
  private int led(int noun, int floor) {
    int from = noun;
    while (from > floor && noun - from < LONGEST_LEAD && isLead(from - 1)) {
      from--;
    }
    boolean harmed = Trigger.ofBefore(tokens, from).isPresent()
        || Trigger.predicateBefore(tokens, from).isPresent();
    return harmed ? from : noun;
  }

  /** A word before a noun, the dot of {@code St.}; no {@code leaves} as in {@code Shooting leaves man dead}. */
  private boolean isLead(int at) {
    boolean verb = (tokens.word(at).endsWith("s") && !tokens.isCapitalised(at))
        || WordClass.ADVERB.has(tokens, at);
    return (isModifier(at) || names.isInitial(at)) && !verb && !page.marks().isInTime(at);
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

  private boolean isHeadline(Sentence sentence) {
    return sentence.to() - sentence.from() <= LONGEST_HEADLINE
        && !tokens.is(sentence.to() - 1, ".");
  }

  /** A headline has no articles: {@code Man killed in blast}, {@code Police: Driver shot}. */
  private boolean isBare(int at, Sentence sentence) {
    return isHeadline(sentence) && words.isSingular(at) && !words.isSingular(at - 1);
  }

  private Optional<Person> noun(int from, int start, int limit, Kind kind) {
    OptionalInt age = OptionalInt.empty();
    int head = -1;
    int end = -1;
    int at = start;
    while (at < Math.min(limit, start + LONGEST_NOUN)) {
      int aged = ages.end(at);
      if (aged > at && end < 0) {
        age = ages.at(at);
        head = at;
        end = aged;
        at = aged;
      } else if (words.isSingular(at)) {
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
    int named = names.words(end, nameEnd(end)) > 0 ? nameEnd(end) : end;
    if (named > end + 1 || (named > end && (age.isPresent() || kind == Kind.RELATED))) {
      return Optional.of(person(from, end, named, Kind.NAME, age));
    }
    return Optional.of(person(from, head, end, kind, age));
  }

  /**
   * {@code a 40-year-old ferry passenger}, {@code a 40-year-old East Bay farmer}: words between an age and the verb are the
   * noun, unless all of them make a name.
   */
  private int occupationEnd(int from) {
    int at = from;
    boolean noun = false;
    while (at < from + LONGEST_OCCUPATION
        && isModifier(at)
        && !WordClass.BE.has(tokens, at)
        && !WordClass.HAVE.has(tokens, at)
        && !WordClass.ADVERB.has(tokens, at)) {
      noun |= !tokens.isCapitalised(at);
      at++;
    }
    boolean verb =
        WordClass.BE.has(tokens, at) || Trigger.predicateAt(tokens, at).isPresent();
    return verb && noun ? at : from;
  }

  /** {@code the victim's father}: the victim is not the one who is told of. */
  private boolean isOwner(int end) {
    return tokens.is(end, "'s") || tokens.is(end, "'");
  }

  /** {@code a 14-year-old Polk County boy}: the noun comes behind more words. */
  private boolean leadsToNoun(int at) {
    for (int i = at + 1; i <= at + LONGEST_OCCUPATION; i++) {
      if (words.isSingular(i)) {
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
    return words.isSingular(at);
  }

  private Optional<Person> name(int from, int start, Sentence sentence) {
    int end = Math.min(nameEnd(start), sentence.to());
    if (end == start || words.isSingular(end) || isOfNoun(end)) {
      return Optional.empty();
    }
    boolean surname = end == start + 1 && surnames.contains(tokens.word(start));
    boolean other = isOwner(end) || WHERE.contains(tokens.word(start - 1));
    return (surname || names.words(start, end) >= 2) && !other
        ? Optional.of(person(from, start, end, Kind.NAME, OptionalInt.empty()))
        : Optional.empty();
  }

  /** {@code Oak Hill mill worker}: the name is not the one who is told of. */
  private boolean isOfNoun(int end) {
    return isModifier(end)
        && !tokens.isCapitalised(end)
        && !WordClass.ADVERB.has(tokens, end)
        && !WordClass.BE.has(tokens, end)
        && words.isSingular(end + 1);
  }

  private int nameEnd(int start) {
    return names.end(start, words::isSingular);
  }

  private Person person(int from, int head, int end, Kind kind, OptionalInt age) {
    int to = end;
    OptionalInt years = age;
    Set<String> named = new HashSet<>(kind == Kind.NAME ? names.parts(head, end) : Set.of());
    if (years.isEmpty() && ages.isApposed(to)) {
      years = ages.at(to + 1);
      to += 2;
    }
    int name = tokens.is(to, ",") ? identified(to + 1) : to;
    if (kind != Kind.NAME && name > to && names.words(name, nameEnd(name)) >= 2) {
      named.addAll(names.parts(name, nameEnd(name)));
      to = nameEnd(name);
      if (years.isEmpty() && ages.isApposed(to)) {
        years = ages.at(to + 1);
        to += 2;
      }
    }
    int count = words.isPair(end - 1) && kind != Kind.NAME ? 2 : 1;
    boolean attacker = kind != Kind.NAME && WordClass.ATTACKER.has(tokens, end - 1);
    if (kind == Kind.NAME) {
      surnames.add(tokens.word(end - 1));
    }
    return new Person(
        from, head, to, attacker ? Kind.ATTACKER : kind, count, years, named, words.sex(head, end));
  }

  /** {@code a man, identified as Jane Roe}, {@code his wife, Jane Roe}. */
  private int identified(int at) {
    boolean verb = tokens.is(at, "identified") || tokens.is(at, "named");
    return verb && tokens.is(at + 1, "as") ? at + 2 : verb ? at + 1 : at;
  }
}
