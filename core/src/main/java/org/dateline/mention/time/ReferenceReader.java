package org.dateline.mention.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.document.Upos;
import org.dateline.mention.time.Expression.Reference;

/** Reads words that point to past, present or future at large: "now", "recent weeks". */
final class ReferenceReader {
  private static final Set<String> PLURALS_OF = Set.of("recent", "coming", "future", "past");

  private final Atoms atoms;

  ReferenceReader(Atoms atoms) {
    this.atoms = atoms;
  }

  Optional<Reading> read(int at) {
    return switch (atoms.text(at)) {
      case "now" -> isNow(at) ? reference(at, at + 1, "PRESENT_REF") : Optional.empty();
      case "currently", "presently", "nowadays" -> reference(at, at + 1, "PRESENT_REF");
      case "recently", "lately" -> reference(at, at + 1, "PAST_REF");
      case "current" -> adjective(at, "PRESENT_REF");
      case "recent" -> adjective(at, "PAST_REF");
      case "future" -> adjective(at, "FUTURE_REF");
      case "coming" -> PLURALS_OF.contains("coming") ? units(at, "FUTURE_REF") : Optional.empty();
      case "past" -> units(at, "PAST_REF");
      case "soon" -> isSoon(at) ? reference(at, at + 1, "FUTURE_REF") : Optional.empty();
      case "more" ->
          atoms.is(at + 1, "recently") ? reference(at, at + 2, "PAST_REF") : Optional.empty();
      case "these" ->
          atoms.is(at + 1, "days") ? reference(at, at + 2, "PRESENT_REF") : Optional.empty();
      case "the" -> definite(at);
      default -> Optional.empty();
    };
  }

  private Optional<Reading> definite(int at) {
    boolean noun = atoms.upos(at + 2) != Upos.NOUN && atoms.upos(at + 2) != Upos.ADJ;
    return switch (atoms.text(at + 1)) {
      case "future" -> noun ? reference(at, at + 2, "FUTURE_REF") : Optional.empty();
      case "past" ->
          noun && atoms.is(at - 1, "in") ? reference(at, at + 2, "PAST_REF") : Optional.empty();
      case "near" ->
          atoms.is(at + 2, "future") || atoms.is(at + 2, "term")
              ? reference(at, at + 3, "FUTURE_REF")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Reading> adjective(int at, String value) {
    Optional<Reading> units = units(at, value);
    return units.isPresent() || atoms.upos(at) != Upos.ADJ ? units : reference(at, at + 1, value);
  }

  private Optional<Reading> units(int at, String value) {
    return atoms.word(at + 1).unit().isPresent() && atoms.word(at + 1).plural()
        ? reference(at, at + 2, value)
        : Optional.empty();
  }

  /** "Now, ..." and "from now on" are no times. */
  private boolean isNow(int at) {
    return !(at == 0 && atoms.is(1, ","))
        && !(atoms.is(at - 1, "from") && atoms.is(at + 1, "on"))
        && !Cues.isDash(atoms, at + 1);
  }

  /** Not "as soon as", "soon after", "soon became". */
  private boolean isSoon(int at) {
    if (atoms.is(at - 1, "as") || atoms.is(at + 1, "after") || atoms.is(at + 1, "as")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i > at - 6; i--) {
      String text = atoms.text(i);
      if (text.equals("will")
          || text.equals("to")
          || text.equals("may")
          || text.equals("could")
          || text.equals("would")
          || text.equals("should")
          || text.equals("can")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Reading> reference(int first, int end, String value) {
    return Optional.of(new Reading(first, end, new Reference(value)));
  }
}
