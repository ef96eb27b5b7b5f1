package org.crosscheck.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A JSON stream with the habits of all our JSON: two spaces, {@code \n}, plain numbers, {@code null} for what is not known. */
final class Json implements AutoCloseable {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private static final double SHARE_GRAIN = 1e6;

  private final JsonGenerator out;

  // Over a writer, since the encoder replaces half surrogate pairs, which the byte generator
  // refuses.
  Json(OutputStream stream) throws IOException {
    this(stream, printer());
  }

  private Json(OutputStream stream, PrettyPrinter printer) throws IOException {
    out = FACTORY
        .createGenerator(new OutputStreamWriter(stream, StandardCharsets.UTF_8))
        .setPrettyPrinter(printer)
        .setCharacterEscapes(new HostileEscapes());
  }

  /** One in which each value takes a line. */
  static Json lines(OutputStream stream) throws IOException {
    return new Json(stream, new MinimalPrettyPrinter("\n"));
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Writes one value of an array or object. */
  @FunctionalInterface
  interface Part<T> {
    void write(T value) throws IOException;
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    void write() throws IOException;
  }

  void object(Fields fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  void object(String name, Fields fields) throws IOException {
    out.writeFieldName(name);
    object(fields);
  }

  <T> void array(String name, Collection<T> values, Part<T> part) throws IOException {
    out.writeFieldName(name);
    array(values, part);
  }

  <T> void array(Collection<T> values, Part<T> part) throws IOException {
    out.writeStartArray();
    for (T value : values) {
      part.write(value);
    }
    out.writeEndArray();
  }

  void texts(String name, Collection<String> values) throws IOException {
    array(name, values, out::writeString);
  }

  void text(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  void text(String name, Optional<?> value) throws IOException {
    out.writeFieldName(name);
    if (value.isPresent()) {
      out.writeString(value.get().toString());
    } else {
      out.writeNull();
    }
  }

  void word(String name, Enum<?> value) throws IOException {
    text(name, value.name().toLowerCase(Locale.ROOT));
  }

  void truth(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    out.writeNullField(name);
  }

  /** A whole number as such, another one as a plain decimal, and no upper bound as {@code null}. */
  void number(String name, double value) throws IOException {
    out.writeFieldName(name);
    if (Double.isInfinite(value)) {
      out.writeNull();
    } else if (value == Math.rint(value)) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(BigDecimal.valueOf(value));
    }
  }

  /** A part of a whole, to six decimals, as reference scorers print them. */
  void share(String name, double value) throws IOException {
    number(name, Math.rint(value * SHARE_GRAIN) / SHARE_GRAIN);
  }

  /** What cannot be told is {@code null}. */
  void share(String name, OptionalDouble value) throws IOException {
    share(name, value.orElse(Double.POSITIVE_INFINITY));
  }

  void number(String name, OptionalInt value) throws IOException {
    number(name, value.isPresent() ? value.getAsInt() : Double.POSITIVE_INFINITY);
  }

  @Override
  public void close() throws IOException {
    out.writeRaw('\n');
    out.close();
  }
}
