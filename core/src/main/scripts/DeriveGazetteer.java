import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.crosscheck.gazetteer.NameKey;

/**
 * Derives {@code towns.bin} from GeoNames' {@code cities500.txt}; docs/gazetteer.md says how to run it. The same input
 * gives the same bytes.
 */
public final class DeriveGazetteer {
  private static final int ID_NAME = 1;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int KIND = 7;
  private static final int COUNTRY = 8;
  private static final int REGION = 10;
  private static final int POPULATION = 14;

  /** Where names are transliterated, so that outlets spell one town in many ways, and the news is of small places. */
  private static final Set<String> TRANSLITERATED = Set.of(
      "SY", "IQ", "LB", "JO", "PS", "IL", "EG", "LY", "TN", "DZ", "MA", "SD", "YE", "SA", "AE", "OM", "QA", "KW",
      "BH", "SO", "DJ", "MR", "TR", "IR", "AF", "PK");

  private static final int SMALLEST = 500;
  private static final int WELL_KNOWN = 50_000;
  private static final int LONGEST_NAME = 30;
  private static final int BLOCK = 24_000;

  public static void main(String[] args) throws IOException {
    TreeMap<String, TreeSet<String>> lines = new TreeMap<>();
    for (String row : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      add(row.split("\t", -1), lines);
    }
    Files.write(Path.of(args[1]), file(lines));
  }

  private static void add(String[] row, Map<String, TreeSet<String>> lines) {
    int population = row[POPULATION].isEmpty() ? 0 : Integer.parseInt(row[POPULATION]);
    boolean seat = row[KIND].startsWith("PPLA") || row[KIND].equals("PPLC");
    if (population < SMALLEST && !seat && !TRANSLITERATED.contains(row[COUNTRY])) {
      return;
    }
    String main = row[ID_NAME];
    String rest = String.format(
        Locale.ROOT,
        "%s\t%s\t%.2f\t%.2f\t%d",
        row[COUNTRY],
        row[REGION],
        Double.parseDouble(row[LATITUDE]),
        Double.parseDouble(row[LONGITUDE]),
        population);
    Set<String> keys = new HashSet<>();
    for (String name : names(row, population)) {
      String key = NameKey.of(name);
      if (!key.isEmpty() && keys.add(key)) {
        String line = name + "\t" + (name.equals(main) ? "" : main) + "\t" + rest;
        lines.computeIfAbsent(key, k -> new TreeSet<>()).add(line);
      }
    }
  }

  private static List<String> names(String[] row, int population) {
    List<String> names = new ArrayList<>();
    names.add(row[ID_NAME]);
    boolean transliterated = TRANSLITERATED.contains(row[COUNTRY]);
    boolean capital = row[KIND].equals("PPLA") || row[KIND].equals("PPLC");
    if (transliterated || capital || population >= WELL_KNOWN) {
      for (String name : (row[2] + "," + row[3]).split(",")) {
        if (isUseful(name) && (isLatin(name) || (transliterated && isArabic(name)))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Airports' codes and machine transliterations without a capital are none. */
  private static boolean isUseful(String name) {
    boolean code = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)) && isLatin(name);
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && !code
        && !Character.isLowerCase(name.charAt(0))
        && name.chars().noneMatch(Character::isDigit);
  }

  private static boolean isLatin(String name) {
    return name.chars().allMatch(c -> c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2018 && c <= 0x2019)
        || (c >= 0x2BB && c <= 0x2BF));
  }

  private static boolean isArabic(String name) {
    return name.chars().allMatch(c -> (c >= 0x600 && c < 0x700) || c == ' ' || c == '-');
  }

  private static byte[] file(TreeMap<String, TreeSet<String>> lines) throws IOException {
    List<String> firsts = new ArrayList<>();
    List<byte[]> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (Map.Entry<String, TreeSet<String>> entry : lines.entrySet()) {
      if (block.isEmpty()) {
        firsts.add(entry.getKey());
      }
      entry.getValue().forEach(line -> block.append(line).append('\n'));
      if (block.length() >= BLOCK) {
        blocks.add(deflated(block));
        block.setLength(0);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(deflated(block));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      out.writeUTF(firsts.get(i));
      out.writeInt(blocks.get(i).length);
    }
    for (byte[] one : blocks) {
      out.write(one);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(CharSequence text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    deflater.end();
    return bytes.toByteArray();
  }
}
