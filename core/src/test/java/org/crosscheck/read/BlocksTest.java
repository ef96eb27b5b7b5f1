package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 100})
  void size_of_a_block_makes_no_difference_to_the_lines(int size) {
    assertThat(lines("one\ntwo\r\n\nfour and more\nfive", size))
        .containsExactly("1 one", "2 two", "3 ", "4 four and more", "5 five");
  }

  @Test
  void carriage_return_alone_ends_a_line_too() {
    assertThat(lines("one\rtwo\r\rfour\r", 4)).containsExactly("1 one", "2 two", "3 ", "4 four");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 8, 9, 15, 16, 17, 40})
  void line_may_end_at_any_offset(int length) {
    // the letters have bytes that are those of line ends but for their highest bit
    String letters = "\u010a\u010d".repeat(length) + "x".repeat(length);
    assertThat(lines(letters + "\nb\r" + letters + "\r\nc", 100))
        .containsExactly("1 " + letters, "2 b", "3 " + letters, "4 c");
  }

  @Test
  void block_knows_where_in_the_file_it_starts() throws IOException {
    try (Blocks blocks = blocks("äb\ncd\nef\n", 4)) {
      assertThat(blocks.next().map(Block::offset)).contains(0L);
      Optional<Block> second = blocks.next();
      assertThat(second.map(Block::offset)).contains(4L);
      assertThat(second.map(Block::firstLine)).contains(2);
    }
  }

  @Test
  void empty_file_has_no_block() {
    assertThat(lines("", 4)).isEmpty();
  }

  private static List<String> lines(String text, int size) {
    List<String> lines = new ArrayList<>();
    try (Blocks blocks = blocks(text, size)) {
      for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
        Block block = next.get();
        block.lines((from, to, line) ->
            lines.add(line + " " + new String(block.bytes(), from, to - from, UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static Blocks blocks(String text, int size) {
    return new Blocks(new ByteArrayInputStream(text.getBytes(UTF_8)), size);
  }
}
