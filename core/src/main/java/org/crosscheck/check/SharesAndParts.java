package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.arithmetic.Declared;
import org.crosscheck.arithmetic.Share;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** A share in percent, held against the counts on file that it is a share of. */
final class SharesAndParts implements EventRule {
  private static final double NEAR = 2;
  private static final double FAR = 5;

  @Override
  public List<RuleInfo> infos() {
    return List.of(ShareOfWhole.PERCENT_MISMATCH, DeclaredPart.PART_OF_WHOLE);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    List<Claim> shares =
        setting.claims().stream().filter(claim -> claim.measure().isShare()).toList();
    if (shares.isEmpty()) {
      return List.of();
    }
    List<Share> found = new ArrayList<>();
    for (Breakdown breakdown : Declared.in(setting.claims())) {
      for (Claim share : shares) {
        if (share.curation().partOf().filter(breakdown.whole().id()::equals).isPresent()) {
          Share.ofCauses(share, breakdown).ifPresent(found::add);
        }
      }
    }
    Map<String, List<Claim>> entries = setting.claims().stream()
        .filter(claim -> claim.recordKey().isPresent())
        .collect(Collectors.groupingBy(
            claim -> claim.recordKey().orElseThrow(), TreeMap::new, Collectors.toList()));
    entries.values().forEach(entry -> found.addAll(Share.ofGroups(entry)));
    return found.stream().map(SharesAndParts::judge).toList();
  }

  static Verdict judge(Share share) {
    String said = Say.figure(share.share()) + " (" + Say.who(share.share()) + ")";
    if (share.off() == 0) {
      return Together.verdict(
          DeclaredPart.PART_OF_WHOLE,
          share.claims(),
          share.quotient() + ": fits " + said + ".",
          share.parts().size() + " of the parts of " + share.whole().id());
    }
    return Together.verdict(
        ShareOfWhole.PERCENT_MISMATCH,
        severity(share.off()),
        share.claims(),
        share.quotient() + ", not " + said + ".",
        String.format(Locale.ROOT, "%.1f points apart", share.off()));
  }

  static Severity severity(double off) {
    return off < NEAR ? Severity.NOTE : off < FAR ? Severity.WARNING : Severity.ERROR;
  }
}
