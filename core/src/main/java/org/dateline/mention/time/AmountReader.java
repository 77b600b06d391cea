package org.dateline.mention.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.mention.quantity.NumberWords;

/** Reads how many units there are: "three", "2 1/2", "a few", "twenty-one", "12 to 18". */
final class AmountReader {
  private static final Set<String> VAGUE =
      Set.of("several", "few", "many", "some", "countless", "numerous");
  private static final Set<String> VAGUE_SCALES =
      Set.of("hundreds", "thousands", "dozens", "scores", "tens", "millions");

  /**
   * A number of units.
   *
   * @param end one past its last atom
   * @param value the number; meaningless if vague
   * @param vague whether the words give no number
   */
  record Amount(int end, double value, boolean vague) {}

  private final Atoms atoms;

  AmountReader(Atoms atoms) {
    this.atoms = atoms;
  }

  Optional<Amount> read(int at) {
    Optional<Amount> first = single(at);
    if (first.isEmpty()) {
      return first;
    }
    Amount low = first.get();
    int joint = low.end();
    boolean range = atoms.is(joint, "to") || atoms.is(joint, "or") || Cues.isDash(atoms, joint);
    if (!range) {
      return first;
    }
    int next =
        Cues.isDash(atoms, joint) && (atoms.is(joint + 1, "to") || atoms.is(joint + 1, "or"))
            ? joint + 2
            : joint + 1;
    next = next > joint + 1 && Cues.isDash(atoms, next) ? next + 1 : next;
    Optional<Amount> second = single(next);
    return second.isPresent() && !second.get().vague() && second.get().value() > low.value()
        ? Optional.of(new Amount(second.get().end(), low.value(), false))
        : first;
  }

  private Optional<Amount> single(int at) {
    String text = atoms.text(at);
    if (atoms.number(at) >= 0) {
      return Optional.of(digits(at));
    }
    if (text.equals("a") || text.equals("an")) {
      return article(at);
    }
    if (VAGUE.contains(text)) {
      return Optional.of(new Amount(at + 1, 0, true));
    }
    if (text.equals("couple")) {
      return Optional.of(new Amount(atoms.is(at + 1, "of") ? at + 2 : at + 1, 2, false));
    }
    if (VAGUE_SCALES.contains(text) && atoms.is(at + 1, "of")) {
      return Optional.of(new Amount(at + 2, 0, true));
    }
    return text.equals("dozen") ? Optional.of(new Amount(at + 1, 12, false)) : words(at);
  }

  /** "a few", "a couple of", "a dozen", "a hundred", "a single"; not "a" alone. */
  private Optional<Amount> article(int at) {
    String next = atoms.text(at + 1);
    if (next.equals("few") || next.equals("couple") || next.equals("dozen")) {
      return single(at + 1);
    }
    double scale = NumberWords.scale(next);
    return next.length() > 2 && scale > 1
        ? Optional.of(new Amount(at + 2, scale, false))
        : Optional.empty();
  }

  private Amount digits(int at) {
    double value = atoms.number(at);
    int end = at + 1;
    if (atoms.is(end, ".")
        && atoms.glued(end)
        && atoms.number(end + 1) >= 0
        && atoms.glued(end + 1)) {
      value += atoms.number(end + 1) / Math.pow(10, atoms.digits(end + 1));
      end += 2;
    } else if (isFraction(end)) {
      value += atoms.number(end) / (double) atoms.number(end + 2);
      end += 3;
    }
    if (NumberWords.scale(atoms.text(end)) > 1 && atoms.text(end).length() > 3) {
      value *= NumberWords.scale(atoms.text(end));
      end++;
    }
    return new Amount(end, value, false);
  }

  private boolean isFraction(int at) {
    return atoms.number(at) >= 1
        && atoms.is(at + 1, "/")
        && atoms.number(at + 2) > atoms.number(at)
        && atoms.number(at + 2) <= 9;
  }

  /** "twenty-one", "two thousand", "three and a half". */
  private Optional<Amount> words(int at) {
    int number = NumberWords.cardinal(atoms.text(at));
    if (number < 0) {
      return Optional.empty();
    }
    double value = number;
    int end = at + 1;
    int next = Cues.isDash(atoms, end) ? end + 1 : end;
    int ones = NumberWords.cardinal(atoms.text(next));
    if (number >= 20 && ones >= 1 && ones <= 9) {
      value += ones;
      end = next + 1;
    }
    while (NumberWords.scale(atoms.text(end)) > 1 && atoms.text(end).length() > 3) {
      value *= NumberWords.scale(atoms.text(end));
      end++;
    }
    if (atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half")) {
      value += 0.5;
      end += 3;
    }
    return Optional.of(new Amount(end, value, false));
  }
}
