package org.crosscheck.cli.report;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/** Files as a CI server names them: below the folder where the run began, which is that of the repository. */
final class RepositoryPath {
  /** A colon is left out: in the first name of a path it would be taken for the end of a scheme. */
  private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
      .or(CharMatcher.inRange('A', 'Z'))
      .or(CharMatcher.inRange('0', '9'))
      .or(CharMatcher.anyOf("-._~/!$&'()*+,;=@"));

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private RepositoryPath() {}

  /** The path of a file of the inputs, without {@code ./} in front, and relative where the file is in this folder. */
  static String of(String file) {
    try {
      Path path = Path.of(file);
      Path here = Path.of("").toAbsolutePath();
      Path relative = path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
      return relative.normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      // The name of standard input may be none that the file system knows.
      return file;
    }
  }

  /** The same as a reference of RFC 3986: {@code my%20claims.csv}. */
  static String uri(String file) {
    String path = of(file);
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.matches((char) b)) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
