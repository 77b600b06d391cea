package org.dateline.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Ids of events: a hash of what was coded and where it stands. */
final class EventIds {
  private static final int BYTES = 8;

  private EventIds() {}

  static String of(
      String article,
      EventType type,
      Optional<String> mode,
      Evidence evidence,
      List<Actor> actors,
      List<Actor> recipients) {
    StringBuilder coded = new StringBuilder();
    coded.append(article).append('\n').append(type).append('\n').append(mode.orElse(""));
    coded.append('\n').append(evidence.span()).append('\n').append(evidence.text());
    actors.forEach(a -> coded.append("\nactor ").append(a.name()).append(' ').append(a.code()));
    recipients.forEach(
        r -> coded.append("\nrecipient ").append(r.name()).append(' ').append(r.code()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(coded.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
