package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Token;

/**
 * How many pronouns are understood as annotators understood them. Counted are he, she, they and it
 * with their objects and possessives where they mean a person or an organisation (whose mentions
 * are marked person or organization); reflexives are left out. One is right if its antecedent means
 * the same ({@link EntityMarks#means}); one without an antecedent is wrong.
 */
public final class ReferenceScore {
  private static final Set<String> TYPES = Set.of("person", "organization");

  /** A counted pronoun. */
  private record Judged(Pronoun.Kind kind, boolean found, boolean right) {}

  private final List<Judged> judged = new ArrayList<>();

  /** Adds the pronouns of a text. */
  public void add(ParsedArticle parsed, References references, EntityMarks marks) {
    for (EntityMarks.Mark mark : marks.all()) {
      Token token = parsed.sentences().get(mark.sentence()).token(mark.first());
      Optional<Pronoun> pronoun = mark.length() == 0 ? Pronoun.of(token) : Optional.empty();
      if (pronoun.isPresent() && !pronoun.get().reflexive() && TYPES.contains(mark.type())) {
        Optional<Nominal> antecedent = references.antecedent(mark.sentence(), token.index());
        boolean right =
            antecedent.filter(nominal -> marks.means(nominal, mark.entity())).isPresent();
        judged.add(new Judged(pronoun.get().kind(), antecedent.isPresent(), right));
      }
    }
  }

  /** Number of pronouns counted. */
  public int size() {
    return judged.size();
  }

  /** A line for each pronoun and one for all. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("pronoun   right  found      n\n");
    for (Pronoun.Kind kind : Pronoun.Kind.values()) {
      line(kind.name().toLowerCase(Locale.ROOT), one -> one.kind() == kind, text);
    }
    line("all", one -> true, text);
    return text.toString();
  }

  private void line(String name, Predicate<Judged> which, StringBuilder text) {
    List<Judged> some = judged.stream().filter(which).toList();
    double size = Math.max(1, some.size());
    text.append(
        String.format(
            Locale.ROOT,
            "%-8s  %.3f  %.3f  %5d%n",
            name,
            some.stream().filter(Judged::right).count() / size,
            some.stream().filter(Judged::found).count() / size,
            some.size()));
  }
}
