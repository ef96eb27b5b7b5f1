package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.crosscheck.similarity.SpellingKey;

/**
 * How well names alone tell places apart: every pair of names is asked whether they may be spellings of one name.
 *
 * @param places how many places there are
 * @param names how many names they have
 * @param same pairs of names of one place
 * @param met how many of these are taken for one name
 * @param different pairs of names of two places
 * @param confused how many of these are taken for one name
 */
public record NameScore(int places, int names, long same, long met, long different, long confused) {
  /** Compares all names with all; the time grows with the pairs that meet, not with all pairs. */
  public static NameScore of(List<NamedPlace> places) {
    List<Set<String>> forms = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    long same = 0;
    for (int place = 0; place < places.size(); place++) {
      List<String> names = places.get(place).names();
      same += pairs(names.size());
      for (String name : names) {
        forms.add(SpellingKey.forms(name));
        owners.add(place);
      }
    }
    long[] met = meetings(forms, owners.stream().mapToInt(Integer::intValue).toArray());
    return new NameScore(
        places.size(), forms.size(), same, met[0], pairs(forms.size()) - same, met[1]);
  }

  /** The part of the pairs of one place that is recognised; empty without such pairs. */
  public OptionalDouble recall() {
    return share(met, same);
  }

  /** The part of the pairs of two places that is taken for one; empty without such pairs. */
  public OptionalDouble falseMatch() {
    return share(confused, different);
  }

  /** Pairs that meet: first of one place, then of two. */
  private static long[] meetings(List<Set<String>> forms, int[] owner) {
    Map<String, List<Integer>> before = new HashMap<>();
    int[] lastMet = new int[forms.size()];
    Arrays.fill(lastMet, -1);
    long[] met = new long[2];
    for (int name = 0; name < forms.size(); name++) {
      for (String form : forms.get(name)) {
        List<Integer> sharing = before.computeIfAbsent(form, key -> new ArrayList<>());
        for (int other : sharing) {
          if (lastMet[other] != name) {
            lastMet[other] = name;
            met[owner[other] == owner[name] ? 0 : 1]++;
          }
        }
        sharing.add(name);
      }
    }
    return met;
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private static long pairs(long n) {
    return n * (n - 1) / 2;
  }
}
