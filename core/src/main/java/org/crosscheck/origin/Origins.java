package org.crosscheck.origin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;

/**
 * Who stands behind each claim: a graph from outlets to the origins that they name, and on from those that are on file
 * and name somebody in turn. Names that differ only in fillers are one source, and so is an acronym with the only
 * full name in the run whose initials it is ({@code SOHR}, {@code Syrian Observatory for Human Rights}).
 */
public final class Origins {
  private final Names names;
  private final Citations citations;
  private final Copies copies;

  /** Who stands behind each text that several outlets print. */
  private final ImmutableMap<Integer, ImmutableSet<String>> printed;

  /** What was asked before, by the id of the claim: every pair of an event asks it of both. */
  private final Map<String, ImmutableSet<String>> witnesses = new ConcurrentHashMap<>();

  private Origins(Names names, Citations citations, Copies copies) {
    this.names = names;
    this.citations = citations;
    this.copies = copies;
    this.printed = copies.claims().asMap().entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, e -> behind(e.getValue())));
  }

  /** Learns the aliases from all names in a run; the order of the claims does not matter. */
  public static Origins of(Collection<Claim> claims) {
    Names names = Names.of(claims);
    return new Origins(names, Citations.of(claims, names), Copies.of(claims));
  }

  /** One key for all names of a source. */
  public String key(String name) {
    return names.key(name);
  }

  /**
   * Keys of those who say they know: the origins that the outlet names and does not report as denying, or those whom
   * these name for the same figure; an agency only where nobody else is named. An outlet that names nobody stands for
   * itself, or for the agency whose copy it prints; outlets that print one text have one witness.
   *
   * @return never empty
   */
  public ImmutableSet<String> witnesses(Claim claim) {
    ImmutableSet<String> known = witnesses.get(claim.id());
    if (known == null) {
      known = behind(claim);
      witnesses.put(claim.id(), known);
    }
    return known;
  }

  private ImmutableSet<String> behind(Claim claim) {
    Integer text = copies.textOf().get(claim.id());
    return text == null
        ? beyondAgencies(citations.ends(claim), List.of(claim))
        : printed.getOrDefault(text, ImmutableSet.of());
  }

  /** Of claims that stand in one text. */
  private ImmutableSet<String> behind(Collection<Claim> claims) {
    Set<String> named = new TreeSet<>();
    claims.forEach(claim -> named.addAll(citations.ends(claim)));
    return beyondAgencies(named, claims);
  }

  private ImmutableSet<String> beyondAgencies(Set<String> named, Collection<Claim> claims) {
    if (!named.isEmpty()) {
      Set<String> others = Sets.difference(named, names.agencies());
      return ImmutableSet.copyOf(others.isEmpty() ? named : others);
    }
    List<String> outlets = claims.stream().map(names::self).toList();
    return ImmutableSet.of(
        outlets.stream().filter(names.agencies()::contains).findFirst().orElse(outlets.get(0)));
  }

  /** True when two outlets print one text, as its wording shows. */
  public boolean areCopies(Claim a, Claim b) {
    return copies.areCopies(a, b);
  }

  /** Keys of everybody whom the outlet names as giving the figure, agencies too; empty when it names nobody. */
  public ImmutableSet<String> named(Claim claim) {
    return ImmutableSet.copyOf(citations.origins(claim));
  }

  /** True when the outlet names somebody else for the figure. */
  public boolean isRelay(Claim claim) {
    return claim.cites().stream().anyMatch(cite -> cite.stance() == Stance.ASSERTS);
  }

  /** True when it is an agency's own, or a copy of one. */
  public boolean isAgency(Claim claim) {
    return !isRelay(claim) && names.agencies().contains(names.self(claim));
  }

  /** True when one witness stands behind both, or one quotes the other's outlet. */
  public boolean shared(Claim a, Claim b) {
    return !Sets.intersection(witnesses(a), witnesses(b)).isEmpty() || quotes(a, b) || quotes(b, a);
  }

  /** True when {@code relay} names the outlet of {@code source} as its origin, and no better one. */
  public boolean quotes(Claim relay, Claim source) {
    return isRelay(relay)
        && beyondAgencies(citations.origins(relay), List.of(relay)).contains(names.self(source));
  }

  /** True when both come from one outlet: the same name before any brackets. */
  public boolean sameOutlet(Claim a, Claim b) {
    return key(a.outlet().name()).equals(key(b.outlet().name()));
  }
}
