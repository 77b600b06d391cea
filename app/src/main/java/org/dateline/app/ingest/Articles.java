package org.dateline.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;

/**
 * The articles of files, folders and standard input, one after the other. Only one is held at a
 * time. What cannot be read is an element too, so that the caller can count it and go on. Folders
 * are read with the folders in them, in the order of their names.
 */
public final class Articles implements Iterator<Input>, AutoCloseable {
  /** Longest line and longest text file in bytes; a longer one is skipped without being held. */
  public static final int LONGEST_LINE = 10_000_000;

  /** Longest text in UTF-16 units; a book of 700 pages. */
  public static final int LONGEST_TEXT = 2_000_000;

  /**
   * A path still to be read.
   *
   * @param name what the output calls it: relative to the argument, or the file's name
   */
  private record Source(String name, Path path, boolean argument) {}

  private final Deque<Source> sources = new ArrayDeque<>();
  private final InputStream standardInput;
  private final SeenIds seen = new SeenIds();
  private final JsonLine jsonLine = new JsonLine();
  private Optional<Folder> folder = Optional.empty();
  private Optional<Input> next = Optional.empty();
  private Optional<LineBytes> lines = Optional.empty();
  private String linesName = "";

  /** A folder argument, until an article is found in it. */
  private static final class Folder {
    private final String name;
    private final int depth;
    private boolean found;

    private Folder(String name, int depth) {
      this.name = name;
      this.depth = depth;
    }
  }

  /**
   * @param arguments files, folders, or "-" for standard input
   */
  public Articles(List<String> arguments, InputStream standardInput) {
    this.standardInput = standardInput;
    for (String argument : arguments) {
      sources.add(argument(argument));
    }
  }

  private static Source argument(String argument) {
    try {
      return new Source(argument, Path.of(argument), true);
    } catch (InvalidPathException e) {
      return new Source(argument, Path.of("-invalid-"), true);
    }
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (lines.isPresent()) {
        next = line();
      } else if (folderDone()) {
        next = closeFolder();
      } else if (sources.isEmpty()) {
        return false;
      } else {
        next = open(sources.removeFirst());
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = next.orElseThrow();
    next = Optional.empty();
    return input;
  }

  private boolean folderDone() {
    return folder.isPresent() && sources.size() <= folder.get().depth;
  }

  private Optional<Input> closeFolder() {
    Folder done = folder.orElseThrow();
    folder = Optional.empty();
    return done.found ? Optional.empty() : rejectedFolder(done.name);
  }

  private static Optional<Input> rejectedFolder(String name) {
    return rejected(
        name, Stage.INPUT, Reason.EMPTY_FOLDER, "expected .txt, .jsonl, .ndjson or .json files");
  }

  private static Optional<Input> rejected(String place, Stage stage, Reason reason, String detail) {
    return Optional.of(new Rejected(place, stage, reason, detail));
  }

  private Optional<Input> open(Source source) {
    try {
      if (source.argument() && source.name().equals("-")) {
        return openStandardInput();
      }
      if (Files.isDirectory(source.path())) {
        return openFolder(source);
      }
      if (!Files.exists(source.path())) {
        return rejected(source.name(), Stage.INPUT, Reason.MISSING, "");
      }
      folder.ifPresent(open -> open.found = true);
      return openFile(source);
    } catch (IOException e) {
      return rejected(source.name(), Stage.INPUT, Reason.UNREADABLE, problem(e));
    }
  }

  private Optional<Input> openFolder(Source source) throws IOException {
    if (source.argument()) {
      folder = Optional.of(new Folder(source.name(), sources.size()));
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(source.path())) {
      for (Path entry : stream) {
        if (wanted(entry)) {
          entries.add(entry);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(java.util.Comparator.comparing(Articles::fileName));
    Collections.reverse(entries);
    String prefix = source.argument() ? "" : source.name() + "/";
    for (Path entry : entries) {
      sources.addFirst(new Source(prefix + fileName(entry), entry, false));
    }
    return Optional.empty();
  }

  private static boolean wanted(Path entry) {
    String name = fileName(entry).toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return false;
    }
    String plain = plain(name);
    // A link to a folder may lead back to where it stands.
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        || (!Files.isDirectory(entry) && (plain.endsWith(".txt") || hasLines(plain)));
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String plain(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static boolean hasLines(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
  }

  private Optional<Input> openFile(Source source) throws IOException {
    String file = source.argument() ? fileName(source.path()) : source.name();
    String lower = file.toLowerCase(Locale.ROOT);
    InputStream in = Files.newInputStream(source.path());
    boolean opened = false;
    try {
      InputStream plain = lower.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
      if (hasLines(plain(lower))) {
        lines = Optional.of(new LineBytes(plain, LONGEST_LINE));
        linesName = file;
        opened = true;
        return Optional.empty();
      }
      return Optional.of(text(file, plain.readNBytes(LONGEST_LINE + 1)));
    } finally {
      if (!opened) {
        in.close();
      }
    }
  }

  private Optional<Input> openStandardInput() throws IOException {
    PushbackInputStream in = new PushbackInputStream(standardInput, 4096);
    byte[] head = in.readNBytes(4096);
    in.unread(head);
    String start = Decoded.of(head).text().stripLeading();
    if (start.startsWith("{")) {
      lines = Optional.of(new LineBytes(in, LONGEST_LINE));
      linesName = "-";
      return Optional.empty();
    }
    return Optional.of(text("-", in.readNBytes(LONGEST_LINE + 1)));
  }

  private Input text(String file, byte[] bytes) {
    if (bytes.length > LONGEST_LINE) {
      return new Rejected(
          file, Stage.INPUT, Reason.TOO_LONG, "more than " + LONGEST_LINE + " bytes");
    }
    if (Decoded.binary(bytes)) {
      return new Rejected(file, Stage.INPUT, Reason.BINARY, "expected text, found a NUL byte");
    }
    Decoded decoded = Decoded.of(bytes);
    return checked(
        new Given(
            file,
            new RawPage(file, decoded.text(), Metadata.NONE),
            List.of(),
            false,
            decoded.warnings()));
  }

  /** The next article of the file that is open; empty at blank lines and at its end. */
  private Optional<Input> line() {
    try {
      Optional<LineBytes.Line> line = lines.orElseThrow().next();
      if (line.isEmpty()) {
        closeLines();
        return Optional.empty();
      }
      String place = linesName + ":" + line.get().number();
      Optional<byte[]> bytes = line.get().bytes();
      if (bytes.isEmpty()) {
        return rejected(
            place,
            Stage.INPUT,
            Reason.TOO_LONG,
            "a line of " + line.get().length() + " bytes; at most " + LONGEST_LINE + " are read");
      }
      Decoded decoded = Decoded.of(bytes.get());
      if (decoded.text().isBlank()) {
        return Optional.empty();
      }
      Input read = jsonLine.read(place, decoded.text());
      return Optional.of(read instanceof Given given ? checked(with(given, decoded)) : read);
    } catch (IOException e) {
      String place = linesName;
      closeLines();
      return rejected(place, Stage.INPUT, Reason.UNREADABLE, problem(e));
    }
  }

  private static Given with(Given given, Decoded decoded) {
    List<String> warnings = new ArrayList<>(decoded.warnings());
    warnings.addAll(given.warnings());
    return new Given(given.place(), given.page(), given.places(), given.placesGiven(), warnings);
  }

  private Input checked(Given given) {
    RawPage page = given.page();
    if (page.text().isBlank()) {
      return new Rejected(given.place(), Stage.TEXT, Reason.NO_TEXT, "");
    }
    if (page.text().length() > LONGEST_TEXT) {
      return new Rejected(
          given.place(),
          Stage.TEXT,
          Reason.TOO_LONG,
          "a text of "
              + page.text().length()
              + " characters; at most "
              + LONGEST_TEXT
              + " are read");
    }
    if (!seen.add(page.id())) {
      return new Rejected(
          given.place(),
          Stage.INPUT,
          Reason.DUPLICATE_ID,
          "an article before is \"" + page.id() + "\" too");
    }
    return given;
  }

  private static String problem(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private void closeLines() {
    Optional<LineBytes> open = lines;
    lines = Optional.empty();
    if (open.isPresent() && !linesName.equals("-")) {
      try {
        open.get().close();
      } catch (IOException alreadyRead) {
        linesName = "";
      }
    }
  }

  @Override
  public void close() {
    closeLines();
  }
}
