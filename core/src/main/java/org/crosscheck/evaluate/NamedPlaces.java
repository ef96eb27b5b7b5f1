package org.crosscheck.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Lines with {@code id}, {@code names} and {@code arabic}: the names in Latin and in Arabic script. */
public final class NamedPlaces {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NamedPlaces() {}

  /** @throws IOException when the file cannot be read, or a line is no such place; the message names the line */
  public static List<NamedPlace> read(Path file) throws IOException {
    List<NamedPlace> places = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        places.add(place(lines.get(i), file + ":" + (i + 1)));
      }
    }
    return List.copyOf(places);
  }

  private static NamedPlace place(String line, String at) throws IOException {
    JsonNode json = tree(line, at);
    if (!json.path("id").isValueNode() || !json.path("names").isArray()) {
      throw new IOException(at + ": a place must have an id and a list of names, got " + line);
    }
    List<String> names = new ArrayList<>();
    json.path("names").forEach(name -> names.add(name.asText()));
    json.path("arabic").forEach(name -> names.add(name.asText()));
    return new NamedPlace(json.path("id").asText(), names);
  }

  private static JsonNode tree(String line, String at) throws IOException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(at + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
