package org.crosscheck.origin;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;

/**
 * The names of outlets and origins in a run, and which of them are one source: names that differ only in fillers, and an
 * acronym with the only full name whose initials it is.
 */
final class Names {
  /** News agencies relay; where someone else is named too, that one is the origin. */
  private static final ImmutableSet<String> AGENCIES = Splitter.on(' ')
      .splitToStream(
          "afp ap reuters upi dpa ansa ians pti ani ntb tt efe lusa tass ria interfax xinhua kyodo yonhap anadolu "
              + "aa irna isna belga anp apa sda keystone cp pa aap bernama antara")
      .collect(ImmutableSet.toImmutableSet());

  private static final Pattern ANONYMOUS = Pattern.compile(
      "(?i)^(?:an? |some |one |two |three |four |five |several |many |local sources?$|(?:source|official|authoritie|witness(?:es)?|resident|activist|medic|survivor|local|report|agencie|expert)s?$|media$|initial reports$)");

  private final Map<String, SourceName> sources;
  private final Map<String, String> fullNames;

  /** What outlets go by, worked out once each: every pair of claims asks. */
  private final Map<String, String> selves = new ConcurrentHashMap<>();

  /** Keys of the agencies in this run, under the full name where it is known. */
  private final ImmutableSet<String> agencies;

  private Names(Map<String, SourceName> sources, Map<String, String> fullNames) {
    this.sources = ImmutableMap.copyOf(sources);
    this.fullNames = fullNames;
    this.agencies = AGENCIES.stream()
        .map(agency -> fullNames.getOrDefault(agency, agency))
        .collect(ImmutableSet.toImmutableSet());
  }

  static Names of(Collection<Claim> claims) {
    Map<String, SourceName> sources = new TreeMap<>();
    for (Claim claim : claims) {
      sources.computeIfAbsent(claim.outlet().name(), SourceName::of);
      claim.cites().forEach(cite -> sources.computeIfAbsent(cite.origin().name(), SourceName::of));
    }

    Set<String> acronyms = new TreeSet<>();
    Map<String, Set<String>> byInitials = new TreeMap<>();
    for (SourceName source : sources.values()) {
      if (source.isAcronym()) {
        acronyms.add(source.key());
      } else if (!source.initials().isEmpty()) {
        byInitials.computeIfAbsent(source.initials(), k -> new TreeSet<>()).add(source.key());
      }
    }
    Map<String, String> fullNames = new TreeMap<>();
    acronyms.forEach(acronym -> {
      Set<String> full = byInitials.getOrDefault(acronym, Set.of());
      if (full.size() == 1) {
        fullNames.put(acronym, full.iterator().next());
      }
    });
    return new Names(sources, fullNames);
  }

  /** One key for all names of a source. */
  String key(String name) {
    String key = source(name).key();
    return fullNames.getOrDefault(key, key);
  }

  private SourceName source(String name) {
    SourceName known = sources.get(name);
    return known == null ? SourceName.of(name) : known;
  }

  /** The outlet, or the agency whose copy it prints. */
  String self(Claim claim) {
    String name = claim.outlet().name();
    String known = selves.get(name);
    if (known == null) {
      known = self(name);
      selves.put(name, known);
    }
    return known;
  }

  private String self(String name) {
    SourceName outlet = source(name);
    String agency = outlet.inside().map(this::key).filter(agencies::contains).orElse("");
    return agency.isEmpty() ? key(outlet.head()) : agency;
  }

  /** Keys of agencies, which relay. */
  ImmutableSet<String> agencies() {
    return agencies;
  }

  /** The key of an origin that this claim names. "An official" of two outlets may be two officials; "the coastguard" is one. */
  String origin(String name, Claim claim) {
    return ANONYMOUS.matcher(name.strip()).find() ? key(name) + " of " + self(claim) : key(name);
  }
}
