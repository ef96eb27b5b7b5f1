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
  private final List<JsonLine> lines = new ArrayList<>();
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
      // in turns of one kind of work: each is compiled by itself, and sooner
      block.lines((from, to, line) -> lines.add(new JsonLine(path, block.bytes(), from, to, line)));
      List<Optional<Claim>> found = new ArrayList<>(lines.size());
      for (JsonLine line : lines) {
        found.add(known.claim(line, this::meet));
      }
      for (int i = 0; i < found.size(); i++) {
        found.get(i).ifPresentOrElse(claims::add, reading(lines.get(i)));
      }
      lines.clear();
      prepared = intake.prepare(claims);
    } catch (UnreadableException e) {
      broken = Optional.of(e);
    }
    return this;
  }

  /** A header that is met for the first time in the block is told, and where it stands. */
  private void meet(Header header, JsonLine line) {
    if (met.add(header)) {
      shapes.add(new Row(header, List.of(), line.at(), line::place));
    }
  }

  /** Reads a line of which something was not known before the block; it may be known by now. */
  private Runnable reading(JsonLine line) {
    return () -> known.claim(line, this::meet).ifPresentOrElse(claims::add, () -> read(line));
  }

  private void read(JsonLine line) {
    if (line.isBlank()) {
      return;
    }
    Optional<Row> plain = line.row(headers);
    if (plain.isPresent()) {
      int faults = findings.size();
      Optional<Claim> claim = read(plain.get());
      if (claim.isPresent() && findings.size() == faults) {
        known.learn(plain.get().header(), claim.get());
      }
    } else {
      JsonRows all = line.rows();
      findings.addAll(all.findings());
      all.rows().forEach(row -> read(row.row(headers.apply(row.names()))));
    }
  }

  private Optional<Claim> read(Row row) {
    if (met.add(row.header())) {
      shapes.add(row);
    }
    Optional<Claim> claim = row.isBlank() ? Optional.empty() : rows.claim(row, findings::add);
    claim.ifPresent(claims::add);
    return claim;
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
