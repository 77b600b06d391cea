package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An actor of a file of the lexicon, read in full when it is first asked for: of the thousands in
 * the lexicon an article names a few dozen. Safe for use by several threads.
 */
final class ActorEntry {
  private final Actor.Kind kind;
  private final String file;
  private final int line;
  private final String text;
  private final int start;
  private volatile Optional<Actor> actor;

  private ActorEntry(
      Actor.Kind kind, String file, int line, String text, int start, Optional<Actor> actor) {
    this.kind = kind;
    this.file = file;
    this.line = line;
    this.text = text;
    this.start = start;
    this.actor = actor;
  }

  /** An actor that is read already. */
  static ActorEntry of(Actor actor) {
    return new ActorEntry(actor.kind(), "", 0, "", 0, Optional.of(actor));
  }

  /**
   * An actor whose paragraph was found to be right.
   *
   * @param line number of its first line, from 1
   * @param text the whole file
   * @param start where the paragraph begins in it
   */
  static ActorEntry at(Actor.Kind kind, String file, int line, String text, int start) {
    return new ActorEntry(kind, file, line, text, start, Optional.empty());
  }

  Actor.Kind kind() {
    return kind;
  }

  /** Puts another actor of the same kind in the place of this one; only while loading. */
  void become(Actor other) {
    actor = Optional.of(other);
  }

  /** The actor; several threads may read it at once, with the same outcome. */
  Actor actor() {
    Optional<Actor> known = actor;
    if (known.isEmpty()) {
      List<String> problems = new ArrayList<>();
      String paragraph = text.substring(start, ParagraphScanner.paragraphEnd(text, start));
      known = Optional.of(ActorFileReader.read(file, paragraph, line, problems).get(0).actor());
      actor = known;
    }
    return known.get();
  }
}
