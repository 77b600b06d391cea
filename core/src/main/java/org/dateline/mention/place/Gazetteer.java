package org.dateline.mention.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.dateline.mention.Place;

/**
 * The places of the world by their names. One block of bytes, searched where it stands: opening it
 * builds nothing. Immutable, shared by all threads.
 *
 * <p>The file, big-endian: nine ints (magic, version, length and CRC-32 of all that follows the
 * header, number of country codes, places, names, namings, bytes of all folded names); country
 * codes of three bytes; places of 33 bytes (start and length of the name, latitude and longitude
 * times 100,000, country, first-order and second-order region plus one, GeoNames id, population,
 * feature, number of its names in all languages); for each folded name, in the order of bytes,
 * where it starts and where its namings start; namings (place times four plus {@link Naming}),
 * greatest population first; the folded names; the names.
 */
public final class Gazetteer {
  static final int MAGIC = 0x444c475a;
  static final int VERSION = 1;
  static final int HEADER = 36;
  static final int RECORD = 33;
  private static final String RESOURCE = "/org/dateline/models/gazetteer.bin";

  private static final Set<Feature> UNITS =
      Set.of(Feature.COUNTRY, Feature.REGION1, Feature.REGION2);

  private final byte[] file;
  private final ByteBuffer bytes;
  private final int names;
  private final int places;
  private final int index;
  private final int namings;
  private final int keys;
  private final int titles;

  private Gazetteer(byte[] file) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(file);
    this.places = HEADER + 3 * bytes.getInt(16);
    this.names = bytes.getInt(24);
    this.index = places + RECORD * bytes.getInt(20);
    this.namings = index + 8 * (names + 1);
    this.keys = namings + 4 * bytes.getInt(28);
    this.titles = keys + bytes.getInt(32);
  }

  /**
   * The shipped gazetteer.
   *
   * @throws UncheckedIOException if it is missing or damaged
   */
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(RESOURCE + ": not on the class path");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /**
   * Reads a gazetteer to its end.
   *
   * @param name of the file, for messages
   * @throws IOException if it cannot be read, is no gazetteer, of another version, cut off or
   *     damaged
   */
  public static Gazetteer read(InputStream in, String name) throws IOException {
    byte[] file = bytes(in, name);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (bytes.capacity() < HEADER || bytes.getInt(0) != MAGIC) {
      throw new IOException(name + ": not a gazetteer");
    }
    if (bytes.getInt(4) != VERSION) {
      throw new IOException(
          name + ": gazetteer: expected version " + VERSION + ", found " + bytes.getInt(4));
    }
    if (bytes.capacity() - HEADER != bytes.getInt(8)) {
      throw new IOException(
          name
              + ": gazetteer damaged: expected "
              + bytes.getInt(8)
              + " bytes behind its header, found "
              + (bytes.capacity() - HEADER));
    }
    CRC32 sum = new CRC32();
    sum.update(file, HEADER, bytes.capacity() - HEADER);
    if ((int) sum.getValue() != bytes.getInt(12)) {
      throw new IOException(name + ": gazetteer damaged: its checksum does not agree");
    }
    return new Gazetteer(file);
  }

  /** A damaged jar fails here, with words that name no file. */
  private static byte[] bytes(InputStream in, String name) throws IOException {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IOException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The places that a name can mean, the most prominent first (a country before a region before a
   * town, then by inhabitants); empty if none. Case, diacritics and apostrophes make no difference;
   * adjectives and acronyms count as names.
   */
  public List<Place> find(String name) {
    return entries(Names.fold(name)).stream()
        .sorted(Comparator.comparingDouble(entry -> -Prominence.of(entry)))
        .map(Entry::place)
        .distinct()
        .toList();
  }

  /** The places under a folded name, most inhabitants first. */
  List<Entry> entries(String key) {
    int at = search(key);
    if (at < 0) {
      return List.of();
    }
    int from = bytes.getInt(index + 8 * at + 4);
    int to = bytes.getInt(index + 8 * at + 12);
    List<Entry> found = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      int naming = bytes.getInt(namings + 4 * i);
      found.add(entry(naming >> 2, Naming.CODES.get(naming & 3)));
    }
    return found;
  }

  /** Whether some place has the folded name. */
  boolean has(String key) {
    return search(key) >= 0;
  }

  /** The countries, then their first-order and second-order regions. */
  List<Entry> regions() {
    List<Entry> found = new ArrayList<>();
    int count = bytes.getInt(20);
    for (int i = 0; i < count; i++) {
      Entry entry = entry(i, Naming.MAIN);
      if (!UNITS.contains(entry.feature())) {
        break;
      }
      found.add(entry);
    }
    return found;
  }

  /** The place at a position. */
  Entry entry(int place, Naming naming) {
    int at = places + RECORD * place;
    Feature feature = Feature.CODES.get(bytes.get(at + 31));
    int region1 = bytes.getInt(at + 15) - 1;
    Place shown =
        new Place(
            title(at),
            bytes.getInt(at + 5) / 1e5,
            bytes.getInt(at + 9) / 1e5,
            country(bytes.getShort(at + 13)),
            region1 < 0 ? "" : title(places + RECORD * region1),
            bytes.getInt(at + 23),
            bytes.getInt(at + 27),
            feature.precision());
    int region2 = bytes.getInt(at + 19) - 1;
    return new Entry(place, shown, feature, naming, region1, region2, bytes.get(at + 32) & 0xff);
  }

  private String title(int record) {
    return text(titles + bytes.getInt(record), bytes.get(record + 4) & 0xff);
  }

  private String country(int code) {
    return text(HEADER + 3 * code, 3).strip();
  }

  private String text(int start, int length) {
    return new String(file, start, length, StandardCharsets.UTF_8);
  }

  private int search(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = names - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int compare(int name, byte[] wanted) {
    int start = keys + bytes.getInt(index + 8 * name);
    int end = keys + bytes.getInt(index + 8 * name + 8);
    return Arrays.compareUnsigned(file, start, end, wanted, 0, wanted.length);
  }
}
