package org.dateline.mention.place;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Writes gazetteers of a few places. */
final class TinyGazetteer {
  private final List<String> countries = new ArrayList<>();
  private final List<byte[]> records = new ArrayList<>();
  private final StringBuilder titles = new StringBuilder();
  private final SortedMap<String, List<Integer>> names = new TreeMap<>();

  /** Adds a place; regions are positions of places added before, -1 for none. */
  TinyGazetteer place(
      Feature feature,
      String country,
      int region1,
      int region2,
      double latitude,
      double longitude,
      int population,
      String... named) {
    if (!countries.contains(country)) {
      countries.add(country);
    }
    byte[] title = named[0].getBytes(StandardCharsets.UTF_8);
    int start = titles.toString().getBytes(StandardCharsets.UTF_8).length;
    titles.append(named[0]);
    ByteBuffer record = ByteBuffer.allocate(Gazetteer.RECORD);
    record.putInt(start).put((byte) title.length);
    record.putInt((int) Math.round(latitude * 1e5)).putInt((int) Math.round(longitude * 1e5));
    record.putShort((short) countries.indexOf(country));
    record.putInt(region1 + 1).putInt(region2 + 1).putInt(1000 + records.size());
    record.putInt(population).put((byte) Feature.CODES.indexOf(feature));
    for (String name : named) {
      Naming naming =
          name.startsWith("~")
              ? Naming.ALTERNATE
              : name.startsWith("@") ? Naming.DEMONYM : Naming.MAIN;
      names
          .computeIfAbsent(Names.fold(name.replaceAll("^[~@]", "")), key -> new ArrayList<>())
          .add(records.size() * 4 + Naming.CODES.indexOf(naming));
    }
    records.add(record.array());
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    countries.forEach(
        c -> body.writeBytes((c + "   ").substring(0, 3).getBytes(StandardCharsets.US_ASCII)));
    records.forEach(body::writeBytes);
    int key = 0;
    int naming = 0;
    for (var entry : names.entrySet()) {
      body.writeBytes(ByteBuffer.allocate(8).putInt(key).putInt(naming).array());
      key += entry.getKey().length();
      naming += entry.getValue().size();
    }
    body.writeBytes(ByteBuffer.allocate(8).putInt(key).putInt(naming).array());
    names
        .values()
        .forEach(l -> l.forEach(n -> body.writeBytes(ByteBuffer.allocate(4).putInt(n).array())));
    names.keySet().forEach(n -> body.writeBytes(n.getBytes(StandardCharsets.US_ASCII)));
    body.writeBytes(titles.toString().getBytes(StandardCharsets.UTF_8));
    CRC32 sum = new CRC32();
    sum.update(body.toByteArray());
    ByteBuffer file = ByteBuffer.allocate(Gazetteer.HEADER + body.size());
    file.putInt(Gazetteer.MAGIC).putInt(Gazetteer.VERSION).putInt(body.size());
    file.putInt((int) sum.getValue()).putInt(countries.size()).putInt(records.size());
    file.putInt(names.size()).putInt(naming).putInt(key).put(body.toByteArray());
    return file.array();
  }

  Gazetteer gazetteer() {
    try {
      return Gazetteer.read(new ByteArrayInputStream(bytes()), "tiny");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
