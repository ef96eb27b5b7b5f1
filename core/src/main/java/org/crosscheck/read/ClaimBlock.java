package org.crosscheck.read;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final KnownRows known;
  private final Set<Header> met = new HashSet<>();
  private Optional<Header> last = Optional.empty();
  private final List<Row> shapes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private ClaimSink.Prepared prepared = ids -> {};
  private final List<Finding> findings = new ArrayList<>();
  private Optional<UnreadableException> broken = Optional.empty();

  ClaimBlock(
      String path,
      Block block,
      ClaimRows rows,
      Function<List<String>, Header> headers,
      Intake intake,
      KnownRows known) {
    this.path = path;
    this.block = block;
    this.rows = rows;
    this.headers = headers;
    this.intake = intake;
    this.known = known;
  }

  ClaimBlock read() {
    try {
      Decoding.check(path, block);
      block.lines(this::read);
      prepared = intake.prepare(claims);
    } catch (UnreadableException e) {
      broken = Optional.of(e);
    }
    return this;
  }

  private void read(int from, int to, int line) {
    Optional<Claim> plain = known.claim(path, block.bytes(), from, to, line);
    if (plain.isEmpty()) {
      read(new JsonLine(path, block.bytes(), from, to, line));
      return;
    }
    claims.add(plain.get());
    Header header = known.header();
    if (last.isEmpty() || last.get() != header) {
      last = Optional.of(header);
      meet(header, new JsonLine(path, block.bytes(), from, to, line));
    }
  }

  /** A header that is met for the first time in the block is told, and where it stands. */
  private void meet(Header header, JsonLine line) {
    if (met.add(header)) {
      shapes.add(new Row(header, List.of(), line.at(), line::place));
    }
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
      rows.claim(row, findings::add).ifPresent(claims::add);
    }
  }

  /** Tells all of it. */
  void tell(ClaimTable table) throws UnreadableException {
    if (broken.isPresent()) {
      throw broken.get();
    }
    shapes.sort(Comparator.comparing(Row::at));
    shapes.forEach(row -> table.inspect(row.header(), row.places()));
    findings.forEach(intake::add);
    intake.take(claims, prepared);
  }
}
