package org.crosscheck.cli;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Publication;
import org.crosscheck.evaluate.FiledRecord;
import org.crosscheck.read.Reading;

/** The records that were read, and the events that their claims were put into. */
final class FiledRecords {
  private final Map<String, String> eventOf;
  private final SetMultimap<String, String> events = LinkedHashMultimap.create();
  private final Map<String, String> outlets = new HashMap<>();

  private FiledRecords(Map<String, String> eventOf) {
    this.eventOf = eventOf;
  }

  /** The {@code record} of a row, or its id where it has none; an article is a record of its own. */
  static List<FiledRecord> of(Reading reading, Map<String, String> eventOf) {
    FiledRecords records = new FiledRecords(eventOf);
    for (Claim claim : reading.claims()) {
      String record = claim.curation().record().orElse(claim.id());
      records.add(record, claim.id(), claim.publication());
    }
    for (Article article : reading.articles()) {
      records.add(article.id(), article.id(), article.publication());
    }
    return records.events.asMap().entrySet().stream()
        .map(record -> new FiledRecord(
            record.getKey(),
            records.outlets.getOrDefault(record.getKey(), ""),
            records.events.get(record.getKey())))
        .toList();
  }

  private void add(String record, String member, Publication publication) {
    outlets.putIfAbsent(record, publication.outlet().name());
    Optional.ofNullable(eventOf.get(member)).ifPresent(event -> events.put(record, event));
  }
}
