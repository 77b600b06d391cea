package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.NearMiss;
import org.dateline.coding.rules.RuleSet;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.mention.Mentions;

/** Codes the events of an article by rules over its dependency trees. Thread-safe. */
public final class Coder {
  private final CodingKnowledge knowledge;

  public Coder(CodingKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The rules in use. */
  public RuleSet rules() {
    return knowledge.rules();
  }

  /**
   * Codes an article.
   *
   * @return events in the order of the text, those told several times once
   */
  public List<Event> code(ParsedArticle parsed, Mentions mentions) {
    MentionIndex index = new MentionIndex(parsed, mentions);
    EventBuilder builder = new EventBuilder(knowledge, parsed.article(), index);
    List<EventMerger.Telling> tellings = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      tellings.addAll(code(graph(sentence, index), builder));
    }
    return EventMerger.merge(tellings);
  }

  private Graph graph(Sentence sentence, MentionIndex index) {
    RuleSet rules = knowledge.rules();
    return new Graph(sentence, index.classes(sentence), rules.functions(), rules.vocabulary());
  }

  private List<EventMerger.Telling> code(Graph graph, EventBuilder builder) {
    List<EventMerger.Telling> tellings = new ArrayList<>();
    for (Match match : matches(graph, new ArrayList<>())) {
      boolean takenUp = graph.definite(match.trigger());
      builder.build(graph, match).ifPresent(e -> tellings.add(new EventMerger.Telling(e, takenUp)));
    }
    tellings.sort(
        Comparator.comparing((EventMerger.Telling t) -> t.event().evidence().span())
            .thenComparing(t -> t.event().type()));
    return tellings;
  }

  private List<Match> matches(Graph graph, List<NearMiss> misses) {
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < graph.sentence().size(); at++) {
      matches.addAll(knowledge.rules().match(graph, at, misses));
    }
    return matches;
  }

  /** How one sentence of an article is read: what fired, and what nearly did. */
  public SentenceCoding explain(ParsedArticle parsed, Mentions mentions, int sentence) {
    MentionIndex index = new MentionIndex(parsed, mentions);
    EventBuilder builder = new EventBuilder(knowledge, parsed.article(), index);
    Graph graph = graph(parsed.sentences().get(sentence), index);
    List<NearMiss> misses = new ArrayList<>();
    List<SentenceCoding.Fired> fired = new ArrayList<>();
    for (Match match : matches(graph, misses)) {
      fired.add(new SentenceCoding.Fired(match, builder.build(graph, match)));
    }
    return new SentenceCoding(graph, fired, misses);
  }
}
