package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.csv;
import static org.crosscheck.read.Sample.messages;
import static org.crosscheck.read.Sample.read;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the defaults of the whole process")
class HostileTest {
  private static final String TABLE = "id,outlet,figure,measure\na,Café,7,killed\n";

  @Test
  void encodingWithAMarkIsRead() {
    for (Charset charset : new Charset[] {
      UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")
    }) {
      Reading reading = bytes("claims.csv", ("\uFEFF" + TABLE).getBytes(charset));
      assertThat(reading.claims()).hasSize(1);
      assertThat(reading.findings()).isEmpty();
    }
  }

  @Test
  void encodingWithoutAMarkIsNamedByItsFirstBadByte() {
    Reading reading = bytes("claims.csv", TABLE.getBytes(Charset.forName("windows-1252")));
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:6: must be UTF-8 text, got byte 0xE9 at offset 30; save the file as UTF-8");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void wideEncodingWithoutAMarkIsSuspected() {
    assertThat(messages(bytes("claims.csv", TABLE.replace("é", "e").getBytes(UTF_16LE))))
        .containsExactly(
            "claims.csv: must be text, got a zero byte at offset 1: UTF-16 without a byte order mark, or no text at all; save the file as UTF-8");
  }

  @Test
  void brokenWideEncodingIsReported() {
    byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xDC, 'b', 0};
    assertThat(messages(bytes("claims.csv", odd)))
        .containsExactly(
            "claims.csv:1:2: must be UTF-16LE text, got byte 0x00 at offset 4; save the file as UTF-8");
  }

  @Test
  void cutOffCharacterIsReported() {
    assertThat(messages(bytes("a.txt", new byte[] {'a', (byte) 0xC3})))
        .containsExactly(
            "a.txt:1:2: must be UTF-8 text, got byte 0xC3 at offset 1; save the file as UTF-8");
  }

  @Test
  void binaryIsNotTakenForATable() {
    byte[] binary = new byte[40];
    binary[0] = 'M';
    binary[20] = 'Z';
    assertThat(messages(bytes("claims.csv", binary))).hasSize(1);
    String sparse = "x".repeat(90) + "\u0000\u0000";
    assertThat(messages(read("claims.csv", sparse)))
        .containsExactly("claims.csv: must be text, got a zero byte at offset 90: a binary file");
  }

  @Test
  void lineOfTenMegabytesIsRead() {
    String row = "a,Herald,7,killed,\"" + "x\"\"y, ".repeat(1_700_000) + "\"\n";
    Reading reading = csv("id,outlet,figure,measure,text\n" + row + "b,Courier,8,killed,\n");
    assertThat(reading.claims()).hasSize(2);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void lineOfTenMegabytesIsReportedInAFewWords() {
    Reading reading =
        csv("id,outlet,figure,measure\na,Herald," + "x".repeat(10_000_000) + ",killed\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:10: \"figure\" must be a figure such as 14, 9-15 or at least 14, or stand beside \"low\" and \"high\", got \""
                + "x".repeat(60) + "…\"");
  }

  @Test
  void longLineOfJsonIsRead() {
    String row = "{\"text\":\"" + "x".repeat(25_000_000) + "\"}\n";
    assertThat(read("a.jsonl", row + "{\"text\":\"Seven died.\"}\n").articles()).hasSize(2);
  }

  @Test
  void emptyDocumentIsNamed() {
    Reading reading = csv("");
    assertThat(messages(reading)).containsExactly("claims.csv: is empty");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void headerAloneIsNoFault() {
    Reading reading = csv("id,outlet,figure,measure\n");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void defaultLocaleHasNoSay() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(messages(csv("outlet,figure,measure,lat,lon\nHerald,7,killed,91,8\nHerald\n")))
          .containsExactly(
              "claims.csv:2:17: \"lat\" must be degrees from -90 to 90, got \"91\"",
              "claims.csv:3:1: row must have 5 cells as the header has, got 1");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nameWithControlCharactersIsWrittenOut() {
    assertThat(messages(read("a\u001b[31m.csv", ""))).containsExactly("a\\u001B[31m.csv: is empty");
  }

  private static Reading bytes(String name, byte[] content) {
    return new Readers(ReadSettings.DEFAULT).read(name, content);
  }
}
