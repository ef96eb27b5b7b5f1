package org.crosscheck.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.origin.Origins;

/**
 * The claims of a run by the document that they stand in, and by the outlet that says them of its own.
 *
 * @param byUrl by address
 * @param byOutlet of outlets that name nobody, by the key of the outlet
 * @param origins who stands behind each claim
 */
record Documents(
    ImmutableListMultimap<String, Claim> byUrl,
    ImmutableListMultimap<String, Claim> byOutlet,
    Origins origins) {

  static Documents of(List<Claim> claims, Origins origins) {
    ListMultimap<String, Claim> urls = ArrayListMultimap.create();
    ListMultimap<String, Claim> outlets = ArrayListMultimap.create();
    for (Claim claim : claims) {
      claim.publication().url().ifPresent(url -> urls.put(url, claim));
      if (!origins.isRelay(claim)) {
        origins.witnesses(claim).forEach(outlet -> outlets.put(outlet, claim));
      }
    }
    return new Documents(
        ImmutableListMultimap.copyOf(urls), ImmutableListMultimap.copyOf(outlets), origins);
  }

  /** Claims of the documents whose address the outlet gives as its origin. */
  List<Claim> named(Claim relay) {
    return relay.cites().stream()
        .filter(cite -> cite.stance() == Stance.ASSERTS)
        .flatMap(cite -> byUrl.get(cite.origin().name()).stream())
        .filter(claim -> !claim.recordKey().equals(relay.recordKey()))
        .toList();
  }

  /** What its only origin says of its own. */
  List<Claim> own(Claim relay) {
    return origins.witnesses(relay).size() == 1
        ? Stream.of(relay)
            .flatMap(claim -> origins.witnesses(claim).stream())
            .flatMap(witness -> byOutlet.get(witness).stream())
            .filter(claim -> !origins.sameOutlet(claim, relay))
            .toList()
        : List.of();
  }
}
