package org.crosscheck.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Claims in JSON, an object a line, read a block of lines at a time: a file may be larger than memory, and several
 * threads share the work. Only for files whose first object has all that a claim needs: the keys of the others then make
 * no difference to what kind of file it is.
 */
final class JsonLines {
  private static final int AHEAD = 2;

  private final ClaimRows rows;
  private final ColumnNames names;
  private final int threads;
  private final Map<List<String>, Header> headers = new ConcurrentHashMap<>();
  private final Queue<KnownRows> known = new ConcurrentLinkedQueue<>();

  JsonLines(ClaimRows rows, ColumnNames names, int threads) {
    this.rows = rows;
    this.names = names;
    this.threads = threads;
  }

  /** Whether the first line is an object with all that a claim needs. */
  boolean suits(Document document) {
    Block head = document.head();
    int end = head.firstLineEnd();
    return new JsonLine(document.path(), head.bytes(), 0, end, 1)
        .row(this::header)
        .filter(row -> Required.missing(row.header().columns()).isEmpty())
        .isPresent();
  }

  /** Objects with the same keys share a header. */
  private Header header(List<String> keys) {
    Header known = headers.get(keys);
    return known != null
        ? known
        : headers.computeIfAbsent(List.copyOf(keys), copy -> new Header(copy, names));
  }

  /**
   * Tells the intake of every claim, and of what is wrong, in the order of the lines.
   *
   * @throws UnreadableException at a byte that is no text; what stands blocks before it was told
   */
  void read(Document document, Intake intake) throws UnreadableException {
    ClaimTable table = new ClaimTable(document, rows, names, intake);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<ClaimBlock>> ahead = new ArrayDeque<>();
    try (Blocks blocks = document.blocks()) {
      for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
        Block block = next.get();
        ahead.add(pool.submit(() -> read(document.path(), block, intake)));
        if (ahead.size() > AHEAD * threads) {
          done(ahead.remove()).tell(table);
        }
      }
      while (!ahead.isEmpty()) {
        done(ahead.remove()).tell(table);
      }
    } catch (IOException e) {
      String reason = e.getClass().getSimpleName();
      throw UnreadableException.of(document, reason, "must be readable to its end, got " + reason);
    } finally {
      pool.shutdownNow();
    }
  }

  private ClaimBlock read(String path, Block block, Intake intake) {
    KnownRows idle = known.poll();
    KnownRows of = idle != null ? idle : new KnownRows(rows, this::header);
    ClaimBlock read = new ClaimBlock(path, block, rows, this::header, intake, of).read();
    known.add(of);
    return read;
  }

  private static ClaimBlock done(Future<ClaimBlock> block) {
    try {
      return block.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
