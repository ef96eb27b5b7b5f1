package org.crosscheck.evaluate;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How well events agree with links between records of several organisations.
 *
 * @param links that are known
 * @param found how many of these are in one event
 * @param made pairs of records of two organisations in one event
 * @param against how many of these are certainly wrong: one of the two is linked to another record of the other's
 *     organisation
 * @param inside pairs of records of one organisation in one event
 * @param split records in more than one event
 * @param unread links of which a record was not read
 */
public record LinkScore(
    int links, int found, long made, long against, long inside, int split, int unread) {

  /**
   * Counts; the time grows with the square of the largest event.
   *
   * @param records each id once
   */
  public static LinkScore of(List<FiledRecord> records, List<RecordLink> links) {
    return new Count(records, links).score();
  }

  /** The part of the known links that was found; empty without links. */
  public OptionalDouble recall() {
    return share(found, links);
  }

  /** The part of the pairs made that are known links. Since most links are not known, precision is at least that. */
  public OptionalDouble precisionLowerBound() {
    return share(found, made);
  }

  /** The part of the pairs made that are right, of those that the links decide. */
  public OptionalDouble precisionJudged() {
    return share(found, found + against);
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private static final class Count {
    private final List<FiledRecord> records;
    private final Set<RecordLink> links;
    private final ListMultimap<String, Integer> ofEvent =
        MultimapBuilder.hashKeys().arrayListValues().build();
    /** Organisations that a record has a known link to. */
    private final SetMultimap<String, String> partners = HashMultimap.create();

    private final int[] lastMet;
    private int found;
    private long made;
    private long against;
    private long inside;

    private Count(List<FiledRecord> records, List<RecordLink> links) {
      this.records = records;
      this.links = new HashSet<>(links);
      lastMet = new int[records.size()];
      Arrays.fill(lastMet, -1);
    }

    private LinkScore score() {
      Map<String, String> organisations = new LinkedHashMap<>();
      records.forEach(each -> organisations.put(each.id(), each.organisation()));
      int unread = 0;
      for (RecordLink link : links) {
        if (organisations.containsKey(link.a()) && organisations.containsKey(link.b())) {
          partners.put(link.a(), organisations.getOrDefault(link.b(), ""));
          partners.put(link.b(), organisations.getOrDefault(link.a(), ""));
        } else {
          unread++;
        }
      }
      for (int i = 0; i < records.size(); i++) {
        meet(i);
      }
      int split =
          (int) records.stream().filter(each -> each.events().size() > 1).count();
      return new LinkScore(links.size(), found, made, against, inside, split, unread);
    }

    /** Meets each earlier record once, however many events they share. */
    private void meet(int record) {
      for (String event : records.get(record).events()) {
        for (int other : ofEvent.get(event)) {
          if (lastMet[other] != record) {
            lastMet[other] = record;
            pair(records.get(other), records.get(record));
          }
        }
        ofEvent.put(event, record);
      }
    }

    private void pair(FiledRecord a, FiledRecord b) {
      boolean known = links.contains(new RecordLink(a.id(), b.id()));
      found += known ? 1 : 0;
      if (a.organisation().equals(b.organisation())) {
        inside++;
        return;
      }
      made++;
      boolean decided = partners.containsEntry(a.id(), b.organisation())
          || partners.containsEntry(b.id(), a.organisation());
      against += !known && decided ? 1 : 0;
    }
  }
}
