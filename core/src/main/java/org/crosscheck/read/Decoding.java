package org.crosscheck.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.claim.Location;

/** Bytes to text. UTF-8, or what a byte order mark says; a byte that does not fit is told, never replaced. */
final class Decoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int SAMPLE = 8_000;
  private static final int ZEROS_IN = 100;

  private record Mark(Charset charset, ImmutableIntArray bytes) {
    boolean begins(byte[] content) {
      return content.length >= bytes.length()
          && IntStream.range(0, bytes.length()).allMatch(i -> (content[i] & 0xFF) == bytes.get(i));
    }
  }

  /** Longer marks first: UTF-32's begins with UTF-16's. */
  private static final List<Mark> MARKS = List.of(
      new Mark(StandardCharsets.UTF_8, ImmutableIntArray.of(0xEF, 0xBB, 0xBF)),
      new Mark(Charset.forName("UTF-32LE"), ImmutableIntArray.of(0xFF, 0xFE, 0, 0)),
      new Mark(Charset.forName("UTF-32BE"), ImmutableIntArray.of(0, 0, 0xFE, 0xFF)),
      new Mark(StandardCharsets.UTF_16LE, ImmutableIntArray.of(0xFF, 0xFE)),
      new Mark(StandardCharsets.UTF_16BE, ImmutableIntArray.of(0xFE, 0xFF)));

  private Decoding() {}

  /** The text without its byte order mark. */
  static String text(Document document) throws UnreadableException {
    byte[] content = document.content();
    for (Mark mark : MARKS) {
      if (mark.begins(content)) {
        return decode(document, mark.charset(), mark.bytes().length());
      }
    }
    refuseBinary(document);
    return decode(document, StandardCharsets.UTF_8, 0);
  }

  private static String decode(Document document, Charset charset, int start)
      throws UnreadableException {
    byte[] content = document.content();
    ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
    CharBuffer out = CharBuffer.allocate(content.length - start + 1);
    CoderResult result = strict(charset).decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw badByte(
          place(document.path(), text, 1), content[in.position()], charset, in.position());
    }
    return text;
  }

  /** Refuses a block of a file in UTF-8 that holds a byte that does not fit. */
  static void check(String path, Block block) throws UnreadableException {
    if (Utf8.isWellFormed(block.bytes(), 0, block.end())) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(block.bytes(), 0, block.end());
    CharBuffer out = CharBuffer.allocate(block.end() + 1);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
    if (result.isError()) {
      String before = out.flip().toString();
      Location at = place(path, before, block.firstLine());
      byte value = block.bytes()[in.position()];
      throw badByte(at, value, StandardCharsets.UTF_8, block.offset() + in.position());
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Location place(String path, String before, int firstLine) {
    int line = firstLine + CharMatcher.is('\n').countIn(before);
    return Location.of(path, line, before.length() - before.lastIndexOf('\n'));
  }

  private static UnreadableException badByte(
      Location at, byte value, Charset charset, long offset) {
    String hex = "0x" + HEX.toHexDigits(value);
    String message = "must be " + charset + " text, got byte " + hex + " at offset " + offset
        + "; save the file as UTF-8";
    return UnreadableException.at(at, hex, message);
  }

  private static void refuseBinary(Document document) throws UnreadableException {
    byte[] content = document.content();
    int sample = Math.min(content.length, SAMPLE);
    int zeros = 0;
    int first = -1;
    for (int i = sample - 1; i >= 0; i--) {
      if (content[i] == 0) {
        zeros++;
        first = i;
      }
    }
    if (zeros * ZEROS_IN > sample) {
      throw UnreadableException.of(document, "zero byte", binary(zeros * 3 > sample, first));
    }
  }

  private static String binary(boolean wide, int first) {
    return wide
        ? "must be text, got a zero byte at offset " + first
            + ": UTF-16 without a byte order mark, or no text at all; save the file as UTF-8"
        : "must be text, got a zero byte at offset " + first + ": a binary file";
  }
}
