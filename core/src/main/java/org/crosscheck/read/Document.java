package org.crosscheck.read;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's name and bytes. */
final class Document {
  private final String path;
  private final byte[] content;
  private final boolean named;

  /** {@code named} is true for what the user named, false for what a folder holds. */
  Document(String path, byte[] content, boolean named) {
    this.path = path;
    this.content = content;
    this.named = named;
  }

  /** As given, with {@code /} between its parts. */
  String path() {
    return path;
  }

  /** Not a copy: readers do not write to it. */
  byte[] content() {
    return content;
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
    for (byte b : content) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Whether the content starts so, behind blanks and a byte order mark. */
  boolean startsWith(String start) {
    String head = new String(content, 0, Math.min(content.length, 1_000), StandardCharsets.UTF_8);
    return head.replace("\uFEFF", "").stripLeading().startsWith(start);
  }

  /** The content as text, decoded strictly. */
  String text() throws UnreadableException {
    return Decoding.text(this);
  }

  Input input() {
    return new Input(path, Hashing.sha256().hashBytes(content).toString());
  }
}
