package org.crosscheck.origin;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;

/**
 * Who stands behind each claim. Names that differ only in fillers are one source, and so is an acronym with the only
 * full name in the run whose initials it is ({@code SOHR}, {@code Syrian Observatory for Human Rights}).
 */
public final class Origins {
  /** News agencies relay; where someone else is named too, that one is the origin. */
  private static final ImmutableSet<String> AGENCIES = Splitter.on(' ')
      .splitToStream(
          "afp ap reuters upi dpa ansa ians pti ani ntb tt efe lusa tass ria interfax xinhua kyodo yonhap anadolu "
              + "aa irna isna belga anp apa sda keystone cp pa aap bernama antara")
      .collect(ImmutableSet.toImmutableSet());

  private static final Pattern ANONYMOUS = Pattern.compile(
      "(?i)^(?:an? |some |one |two |three |four |five |several |many |local sources?$|(?:source|official|witness(?:es)?|resident|activist|medic|survivor|local|report|agencie|expert)s?$|media$|initial reports$)");

  private final Map<String, SourceName> sources;
  private final Map<String, String> fullNames;

  /** Keys of the agencies in this run, under the full name where it is known. */
  private final ImmutableSet<String> agencies;

  private Origins(Map<String, SourceName> sources, Map<String, String> fullNames) {
    this.sources = sources;
    this.fullNames = fullNames;
    this.agencies = AGENCIES.stream()
        .map(agency -> fullNames.getOrDefault(agency, agency))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Learns the aliases from all names in a run; the order of the claims does not matter. */
  public static Origins of(Collection<Claim> claims) {
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
    return new Origins(sources, fullNames);
  }

  /** One key for all names of a source. */
  public String key(String name) {
    String key = source(name).key();
    return fullNames.getOrDefault(key, key);
  }

  private SourceName source(String name) {
    SourceName known = sources.get(name);
    return known == null ? SourceName.of(name) : known;
  }

  /**
   * Keys of those who say they know: the origins that the outlet names and does not report as denying; an agency only
   * where nobody else is named. An outlet that names nobody stands for itself, or for the agency whose copy it prints.
   *
   * @return never empty
   */
  public ImmutableSet<String> witnesses(Claim claim) {
    Set<String> named = new LinkedHashSet<>();
    for (Attribution cite : claim.cites()) {
      if (cite.stance() == Stance.ASSERTS) {
        String name = cite.origin().name();
        named.add(isAnonymous(name) ? key(name) + " of " + self(claim) : key(name));
      }
    }
    if (named.isEmpty()) {
      return ImmutableSet.of(self(claim));
    }
    Set<String> beyondAgencies = Sets.difference(named, agencies);
    return ImmutableSet.copyOf(beyondAgencies.isEmpty() ? named : beyondAgencies);
  }

  /** "An official" of two outlets may be two officials; "the coastguard" is one. */
  private static boolean isAnonymous(String name) {
    return ANONYMOUS.matcher(name.strip()).find();
  }

  private String self(Claim claim) {
    SourceName outlet = source(claim.outlet().name());
    String agency = outlet.inside().map(this::key).filter(agencies::contains).orElse("");
    return agency.isEmpty() ? key(outlet.head()) : agency;
  }

  /** True when the outlet names somebody else for the figure. */
  public boolean isRelay(Claim claim) {
    return claim.cites().stream().anyMatch(cite -> cite.stance() == Stance.ASSERTS);
  }

  /** True when one witness stands behind both, or one quotes the other's outlet. */
  public boolean shared(Claim a, Claim b) {
    return !Sets.intersection(witnesses(a), witnesses(b)).isEmpty() || quotes(a, b) || quotes(b, a);
  }

  /** True when {@code relay} names the outlet of {@code source} as its origin. */
  public boolean quotes(Claim relay, Claim source) {
    return isRelay(relay) && witnesses(relay).contains(self(source));
  }

  /** True when both come from one outlet: the same name before any brackets. */
  public boolean sameOutlet(Claim a, Claim b) {
    return key(a.outlet().name()).equals(key(b.outlet().name()));
  }
}
