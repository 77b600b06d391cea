package org.dateline.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.NearMiss;
import org.dateline.document.Sentence;

/**
 * Tells in plain text how a sentence was read: its tree, its events, the rules that nearly fired.
 */
public final class Explanation {
  private static final int MAX_MISSES = 12;

  private final StringBuilder out = new StringBuilder();
  private final SentenceCoding coding;
  private final Sentence sentence;

  private Explanation(SentenceCoding coding) {
    this.coding = coding;
    this.sentence = coding.graph().sentence();
  }

  /** The text, lines ending with a line feed. */
  public static String of(SentenceCoding coding) {
    Explanation explanation = new Explanation(coding);
    explanation.out.append(explanation.sentence).append("\n\nTree\n");
    explanation.out.append(TreeText.of(explanation.sentence));
    explanation.fired();
    explanation.misses();
    return explanation.out.toString();
  }

  private void fired() {
    out.append(coding.fired().isEmpty() ? "\nNo rule fires.\n" : "\nRules that fire\n");
    for (SentenceCoding.Fired fired : coding.fired()) {
      Match match = fired.match();
      out.append("  ").append(match.rule().name());
      out.append(" on \"").append(sentence.token(match.trigger()).form()).append("\"\n");
      if (fired.event().isEmpty()) {
        out.append("    no event of its own: a word above it only talks of it\n");
      } else {
        event(fired.event().get());
        if (!fired.leftOut().isEmpty()) {
          out.append("    left out: ").append(fired.leftOut()).append('\n');
        }
      }
      new TreeMap<>(match.roles()).forEach(this::role);
    }
  }

  private void role(String name, int[] words) {
    StringBuilder forms = new StringBuilder();
    for (int word : words) {
      forms.append(forms.isEmpty() ? "" : ", ").append(sentence.token(word).form());
    }
    out.append("    bound ").append(name).append(" = ").append(forms).append('\n');
  }

  private void event(Event event) {
    out.append("    ").append(event.type());
    event.mode().ifPresent(mode -> out.append('/').append(mode));
    out.append("  ").append(event.status().label()).append('\n');
    parties("actor", event.actors());
    parties("recipient", event.recipients());
    event
        .place()
        .ifPresent(
            p ->
                out.append("    place = ")
                    .append(p.text().isEmpty() ? "(not named)" : p.text())
                    .append(" [")
                    .append(p.country())
                    .append("]\n"));
    if (!event.date().text().isEmpty()) {
      out.append("    date = ").append(event.date().text());
      event.date().start().ifPresent(day -> out.append(" [").append(day).append(']'));
      out.append('\n');
    }
    event
        .attribution()
        .ifPresent(a -> out.append("    according to ").append(a.name()).append('\n'));
    out.append("    evidence = \"").append(event.evidence().text()).append("\"\n");
  }

  private void parties(String role, List<Actor> parties) {
    for (Actor party : parties) {
      out.append("    ").append(role).append(" = ");
      out.append(party.text().isEmpty() ? "(implied)" : party.text());
      out.append(" [").append(party.code().isEmpty() ? "?" : party.code());
      out.append(' ').append(String.join(",", party.sectors())).append("]\n");
    }
  }

  private void misses() {
    Set<String> lines = new LinkedHashSet<>();
    for (NearMiss miss : coding.misses()) {
      boolean fired =
          coding.fired().stream().anyMatch(f -> f.match().rule().name().equals(miss.rule().name()));
      if (!fired) {
        lines.add(
            String.format(
                "  %s on \"%s\": %s",
                miss.rule().name(),
                sentence.token(miss.trigger()).form(),
                miss.missing().startsWith("unless ")
                    ? "there is a word for " + miss.missing()
                    : "nothing for " + miss.missing()));
      }
    }
    if (!lines.isEmpty()) {
      out.append("\nRules that nearly fire\n");
      lines.stream().limit(MAX_MISSES).forEach(line -> out.append(line).append('\n'));
      if (lines.size() > MAX_MISSES) {
        out.append("  and ").append(lines.size() - MAX_MISSES).append(" more\n");
      }
    }
  }
}
