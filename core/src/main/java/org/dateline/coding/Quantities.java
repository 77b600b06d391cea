package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Sentence;
import org.dateline.mention.QuantityMention;

/** Assigns the numbers of a sentence to an event, and says what they count in it. */
final class Quantities {
  private static final int NEAR = 12;
  private static final Set<String> KILL =
      Set.of(
          "kill",
          "die",
          "murder",
          "massacre",
          "execute",
          "slay",
          "dead",
          "death",
          "behead",
          "assassinate");
  private static final Set<String> INJURE = Set.of("injure", "wound", "hurt", "injury");

  private final MentionIndex mentions;

  Quantities(MentionIndex mentions) {
    this.mentions = mentions;
  }

  List<Quantity> of(Graph graph, Match match) {
    List<Quantity> quantities = new ArrayList<>();
    Sentence sentence = graph.sentence();
    for (QuantityMention mention : mentions.quantities(sentence.index())) {
      if (TreeDistance.between(sentence, match.trigger(), mention.head()) <= NEAR) {
        quantities.add(quantity(mention, kind(graph, match, mention)));
      }
    }
    return quantities;
  }

  private static Quantity quantity(QuantityMention mention, String kind) {
    return new Quantity(
        kind,
        mention.text(),
        mention.span(),
        mention.value(),
        mention.low(),
        mention.high(),
        mention.unit());
  }

  private static String kind(Graph graph, Match match, QuantityMention mention) {
    return switch (mention.kind()) {
      case MONEY -> "money";
      case PERCENT -> "percent";
      case COUNT -> counted(graph, match, mention);
    };
  }

  private static String counted(Graph graph, Match match, QuantityMention mention) {
    int counted = graph.measured(mention.head());
    String verb = governor(graph, counted);
    if (KILL.contains(verb)) {
      return "deaths";
    }
    if (INJURE.contains(verb)) {
      return "injured";
    }
    return switch (match.rule().type()) {
      case PROTEST -> binds(match, "actor", counted) ? "participants" : "other";
      case COERCE -> binds(match, "recipient", counted) ? "arrested" : "other";
      case MOBILIZE, RETREAT ->
          (graph.sentence().token(counted).upos().nominal() && soldiers(graph.lemma(counted)))
              ? "troops"
              : "other";
      default -> "other";
    };
  }

  private static boolean soldiers(String lemma) {
    return Set.of("troop", "soldier", "fighter", "peacekeeper", "marine", "force", "officer")
        .contains(lemma);
  }

  private static String governor(Graph graph, int word) {
    int head = graph.sentence().token(graph.firstConjunct(word)).head();
    return head < 0 ? "" : graph.lemma(head);
  }

  private static boolean binds(Match match, String role, int word) {
    for (int bound : match.words(role)) {
      if (bound == word) {
        return true;
      }
    }
    return false;
  }
}
