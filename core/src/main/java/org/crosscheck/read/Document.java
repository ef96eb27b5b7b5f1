package org.crosscheck.read;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A file's name and bytes. */
final class Document {
  private static final int HEAD = 1 << 16;
  private static final int START = 1_000;

  private final String path;
  private final ByteSource source;
  private final boolean named;
  private Optional<byte[]> content = Optional.empty();

  /** {@code named} is true for what the user named, false for what a folder holds. */
  Document(String path, ByteSource source, boolean named) {
    this.path = path;
    this.source = source;
    this.named = named;
  }

  private static byte[] bytes(ByteSource source) {
    try {
      return source.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As given, with {@code /} between its parts. */
  String path() {
    return path;
  }

  /**
   * All of it, kept from the first call on. Not a copy: readers do not write to it.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  byte[] content() {
    byte[] bytes = content.orElseGet(() -> bytes(source));
    content = Optional.of(bytes);
    return bytes;
  }

  /** Its first bytes, the rest unread. */
  Block head() {
    byte[] head = bytes(source.slice(0, HEAD));
    return new Block(head, head.length, 1, 0);
  }

  /** All of it, never held at once. */
  Blocks blocks() throws IOException {
    return new Blocks(source.openStream());
  }

  boolean isNamed() {
    return named;
  }

  /** What stands behind the last dot, lower case; empty without one. */
  String ending() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  boolean isBlank() {
    return isBlank(head().bytes()) && isBlank(content());
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Whether the content starts so, behind blanks and a byte order mark. */
  boolean startsWith(String start) {
    byte[] head = head().bytes();
    String text = new String(head, 0, Math.min(head.length, START), StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "").stripLeading().startsWith(start);
  }

  /** The content as text, decoded strictly. */
  String text() throws UnreadableException {
    return Decoding.text(this);
  }

  Input input() throws IOException {
    return new Input(path, source.hash(Hashing.sha256()).toString());
  }
}
