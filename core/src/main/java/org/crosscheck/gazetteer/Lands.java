package org.crosscheck.gazetteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.gazetteer.KnownPlace.Kind;

/** Countries and their regions. */
final class Lands {
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableListMultimap.Builder<String, KnownPlace> building =
      ImmutableListMultimap.builder();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, KnownPlace> byCode = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final ImmutableListMultimap<String, KnownPlace> byName;

  Lands() {
    lines("countries.txt").forEach(this::addCountry);
    lines("regions.txt").forEach(this::addRegion);
    byName = building.build();
    Stream.concat(byName.keySet().stream(), demonyms.keySet().stream())
        .map(key -> key.substring(0, (key + " ").indexOf(' ')))
        .forEach(firstWords::add);
  }

  boolean starts(String word) {
    return firstWords.contains(word.indexOf('.') < 0 ? word : word.replace(".", ""));
  }

  List<KnownPlace> find(String key) {
    return byName.get(key);
  }

  Optional<KnownPlace> byDemonym(String key) {
    return Optional.ofNullable(demonyms.get(key)).flatMap(this::byCode);
  }

  Optional<KnownPlace> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private void addCountry(String line) {
    String code = line.substring(0, 2);
    String names = line.substring(line.indexOf('=') + 1);
    int colon = names.indexOf(':');
    add(Kind.COUNTRY, code, "", colon < 0 ? names : names.substring(0, colon));
    if (colon >= 0) {
      NAMES
          .split(names.substring(colon + 1))
          .forEach(demonym -> demonyms.put(NameKey.of(demonym), code));
    }
  }

  private void addRegion(String line) {
    int equals = line.indexOf('=');
    add(
        Kind.REGION,
        line.substring(0, 2),
        line.substring(3, equals).strip(),
        line.substring(equals + 1));
  }

  private void add(Kind kind, String country, String region, String spelt) {
    List<String> names = NAMES.splitToList(spelt);
    KnownPlace land = new KnownPlace(names.get(0), kind, country, region, Optional.empty(), 0);
    byCode.put(region.isEmpty() ? country : country + " " + region, land);
    names.stream().map(NameKey::of).distinct().forEach(key -> building.put(key, land));
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(
              Resources.getResource(Lands.class, resource), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
