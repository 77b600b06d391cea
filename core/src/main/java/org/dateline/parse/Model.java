package org.dateline.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.dateline.parse.network.Network;

/**
 * All that was learnt, as one file: "DTLNPARS", version, length and CRC-32 of the rest, provenance,
 * then the parts. Numbers are big-endian.
 */
final class Model {
  static final int VERSION = 6;
  static final String RESOURCE = "/org/dateline/models/en.bin";

  /** What the provenance says of names follows it. */
  private static final String NAMES = "\nnames: ";

  private static final byte[] MAGIC = "DTLNPARS".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MAGIC.length + 16;

  final String provenance;
  final TagSet tags;
  final TagSet relations;
  final Vocabulary vocabulary;
  final Network network;
  final Lemmatizer lemmatizer;
  final Names names;

  Model(
      String provenance,
      TagSet tags,
      TagSet relations,
      Vocabulary vocabulary,
      Network network,
      Lemmatizer lemmatizer,
      Names names) {
    this.provenance = provenance;
    this.tags = tags;
    this.relations = relations;
    this.vocabulary = vocabulary;
    this.network = network;
    this.lemmatizer = lemmatizer;
    this.names = names;
  }

  /** The model that the build packs. */
  static Model load() {
    try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ModelException(RESOURCE, "not on the class path");
      }
      return read(in.readAllBytes(), RESOURCE);
    } catch (IOException e) {
      throw new ModelException(RESOURCE, "cannot be read", e);
    }
  }

  static Model load(Path path) {
    try {
      return read(Files.readAllBytes(path), path.toString());
    } catch (NoSuchFileException e) {
      throw new ModelException(path.toString(), "no such file", e);
    } catch (IOException e) {
      throw new ModelException(path.toString(), "cannot be read", e);
    }
  }

  private static Model read(byte[] bytes, String file) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    for (byte expected : MAGIC) {
      if (!header.hasRemaining() || header.get() != expected) {
        throw new ModelException(file, "not a parser model: expected the mark DTLNPARS");
      }
    }
    if (bytes.length < HEADER) {
      throw new ModelException(file, "truncated: " + bytes.length + " bytes");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new ModelException(file, "expected version " + VERSION + ", found " + version);
    }
    int length = header.getInt();
    if (length != bytes.length - HEADER) {
      throw new ModelException(
          file, "truncated: expected " + length + " bytes, found " + (bytes.length - HEADER));
    }
    CRC32 crc = new CRC32();
    crc.update(bytes, HEADER, length);
    if (crc.getValue() != header.getLong()) {
      throw new ModelException(file, "checksum is wrong: the file was changed");
    }
    try {
      return parts(new DataInputStream(new ByteArrayInputStream(bytes, HEADER, length)));
    } catch (IOException | RuntimeException e) {
      throw new ModelException(file, "inconsistent: " + e.getMessage(), e);
    }
  }

  private static Model parts(DataInputStream in) throws IOException {
    String provenance = in.readUTF();
    TagSet tags = TagSet.read(in);
    TagSet relations = TagSet.read(in);
    Vocabulary vocabulary = Vocabulary.read(in);
    Network network = Network.read(in);
    Lemmatizer lemmatizer = Lemmatizer.read(in);
    Names names = Names.read(in, network);
    return new Model(provenance, tags, relations, vocabulary, network, lemmatizer, names);
  }

  /** The same with other knowledge of names, and what is to be said of its origin. */
  Model with(Names others, String origin) {
    int before = provenance.indexOf(NAMES);
    String rest = before < 0 ? provenance : provenance.substring(0, before);
    return new Model(
        rest + NAMES + origin, tags, relations, vocabulary, network, lemmatizer, others);
  }

  void write(Path path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(provenance);
    tags.write(out);
    relations.write(out);
    vocabulary.write(out);
    network.write(out);
    lemmatizer.write(out);
    names.write(out);
    out.flush();
    byte[] payload = bytes.toByteArray();
    CRC32 crc = new CRC32();
    crc.update(payload);
    try (OutputStream file = Files.newOutputStream(path)) {
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      header.put(MAGIC).putInt(VERSION).putInt(payload.length).putLong(crc.getValue());
      file.write(header.array());
      file.write(payload);
    }
  }
}
