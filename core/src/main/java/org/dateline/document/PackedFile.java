package org.dateline.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of rules or of the lexicon, packed with the program or standing in a folder.
 *
 * @param name path from the listed folder, with slashes: "organisations/un.txt"
 * @param path where its bytes can be read
 */
public record PackedFile(String name, Path path) {
  /** Opens the file; the caller closes it. */
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  /**
   * The file's text.
   *
   * @throws java.nio.charset.CharacterCodingException if it is not valid UTF-8
   */
  public String text() throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
