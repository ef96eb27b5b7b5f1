package org.crosscheck.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;

/** The claims in one block of lines, and what is wrong with it: read by any thread, told to the intake in its turn. */
final class ClaimBlock {
  private final String path;
  private final Block block;
  private final ClaimRows rows;
  private final Function<List<String>, Header> headers;
  private final Intake intake;
  private final Set<Header> met = new HashSet<>();
  private final List<Row> shapes = new ArrayList<>();
  private final List<Row> read = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<ClaimSink.Prepared> prepared = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<UnreadableException> broken = Optional.empty();

  ClaimBlock(
      String path,
      Block block,
      ClaimRows rows,
      Function<List<String>, Header> headers,
      Intake intake) {
    this.path = path;
    this.block = block;
    this.rows = rows;
    this.headers = headers;
    this.intake = intake;
  }

  ClaimBlock read() {
    try {
      Decoding.check(path, block);
      // in turns of one kind of work: each is compiled by itself, and sooner
      block.lines((from, to, line) -> read(new JsonLine(path, block.bytes(), from, to, line)));
      claim();
      prepare();
    } catch (UnreadableException e) {
      broken = Optional.of(e);
    }
    return this;
  }

  private void read(JsonLine line) {
    if (line.isBlank()) {
      return;
    }
    Optional<Row> plain = line.row(headers);
    if (plain.isPresent()) {
      read(plain.get());
    } else {
      JsonRows all = line.rows();
      findings.addAll(all.findings());
      all.rows().forEach(row -> read(row.row(headers.apply(row.names()))));
    }
  }

  private void read(Row row) {
    if (met.add(row.header())) {
      shapes.add(row);
    }
    if (!row.isBlank()) {
      read.add(row);
    }
  }

  private void claim() {
    for (Row row : read) {
      rows.claim(row, findings::add).ifPresent(claims::add);
    }
    read.clear();
  }

  private void prepare() {
    for (Claim claim : claims) {
      prepared.add(intake.prepare(claim));
    }
  }

  /** Tells all of it. */
  void tell(ClaimTable table) throws UnreadableException {
    if (broken.isPresent()) {
      throw broken.get();
    }
    shapes.forEach(row -> table.inspect(row.header(), row.places()));
    findings.forEach(intake::add);
    for (int i = 0; i < claims.size(); i++) {
      intake.take(claims.get(i), prepared.get(i));
    }
  }
}
