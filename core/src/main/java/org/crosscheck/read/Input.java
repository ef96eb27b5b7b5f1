package org.crosscheck.read;

/**
 * A file that was read.
 *
 * @param path as given on the command line, with {@code /} between its parts
 * @param sha256 hash of its bytes, 64 hex digits
 */
public record Input(String path, String sha256) {}
