package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.coding.confidence.ConfidenceWeights;
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
  private final Confidence confidence;
  private final Politics politics;

  /**
   * @param weights what speaks for and against an event
   * @param politics what keeps an event from being left out
   */
  public Coder(CodingKnowledge knowledge, ConfidenceWeights weights, Politics politics) {
    this.knowledge = knowledge;
    this.confidence = new Confidence(weights);
    this.politics = politics;
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
    return events(read(parsed, mentions));
  }

  /** How the sentences of an article are read: what fired in each, and what nearly did. */
  public List<SentenceCoding> read(ParsedArticle parsed, Mentions mentions) {
    MentionIndex index = new MentionIndex(parsed, mentions);
    EventBuilder builder = new EventBuilder(knowledge, confidence, parsed.article(), index);
    List<Graph> graphs =
        parsed.sentences().stream().map(sentence -> graph(sentence, index)).toList();
    Relevance relevance = Relevance.of(politics, knowledge.contexts(), graphs, index);
    return graphs.stream().map(graph -> read(graph, builder, relevance)).toList();
  }

  private Graph graph(Sentence sentence, MentionIndex index) {
    RuleSet rules = knowledge.rules();
    return new Graph(sentence, index.classes(sentence), rules.functions(), rules.vocabulary());
  }

  private SentenceCoding read(Graph graph, EventBuilder builder, Relevance relevance) {
    List<NearMiss> misses = new ArrayList<>();
    List<SentenceCoding.Fired> fired = new ArrayList<>();
    for (int at = 0; at < graph.sentence().size(); at++) {
      for (Match match : knowledge.rules().match(graph, at, misses)) {
        Optional<Event> event = builder.build(graph, match);
        String leftOut = event.map(relevance::against).orElse("");
        fired.add(new SentenceCoding.Fired(match, event, leftOut));
      }
    }
    return new SentenceCoding(graph, fired, misses);
  }

  /**
   * The events of an article, of its sentences as they were read.
   *
   * @return events in the order of the text, those told several times once
   */
  public List<Event> events(List<SentenceCoding> codings) {
    List<EventMerger.Telling> tellings = new ArrayList<>();
    for (SentenceCoding coding : codings) {
      tellings.addAll(tellings(coding));
    }
    return confidence.settled(EventMerger.merge(tellings));
  }

  private static List<EventMerger.Telling> tellings(SentenceCoding coding) {
    List<EventMerger.Telling> tellings = new ArrayList<>();
    for (SentenceCoding.Fired fired : OneDeed.of(coding)) {
      boolean takenUp = coding.graph().definite(fired.match().trigger());
      fired.event().ifPresent(e -> tellings.add(new EventMerger.Telling(e, takenUp)));
    }
    tellings.sort(
        Comparator.comparing((EventMerger.Telling t) -> t.event().evidence().span())
            .thenComparing(t -> t.event().type()));
    return tellings;
  }

  /**
   * How an event came about, as plain text: its sentences, rule and slots.
   *
   * @param codings the sentences of its article
   * @param events the events of its article
   * @param at position of the event among them
   */
  public String explain(List<SentenceCoding> codings, List<Event> events, int at) {
    return new EventExplanation(knowledge.status(), confidence.weights(), codings).of(events, at);
  }
}
