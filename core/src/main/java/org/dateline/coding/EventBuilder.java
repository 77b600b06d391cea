package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.Rule;
import org.dateline.document.Article;
import org.dateline.document.Sentence;

/** Makes an event of a rule that fits, filling every slot of the record. */
final class EventBuilder {
  private final CodingKnowledge knowledge;
  private final Confidence confidence;
  private final Article article;
  private final Parties parties;
  private final ImpliedActors implied;
  private final ReachedActors doers;
  private final BesetRecipients beset;
  private final ReachedRecipients reached;
  private final EventDates dates;
  private final DatedStatus dated;
  private final EventPlaces places;
  private final Quantities quantities;
  private final Attributions attributions;
  private final EvidenceSpans evidences;
  private final Claims claims;

  EventBuilder(
      CodingKnowledge knowledge, Confidence confidence, Article article, MentionIndex mentions) {
    this.knowledge = knowledge;
    this.confidence = confidence;
    this.article = article;
    this.parties = new Parties(article, mentions);
    this.implied = new ImpliedActors(mentions);
    this.doers = new ReachedActors(mentions);
    this.beset = new BesetRecipients(mentions);
    this.reached = new ReachedRecipients(mentions);
    this.dates = new EventDates(mentions);
    this.dated = new DatedStatus(mentions);
    this.places = new EventPlaces(mentions);
    this.quantities = new Quantities(mentions);
    this.attributions = new Attributions(article, mentions);
    this.evidences = new EvidenceSpans(article);
    this.claims = new Claims(attributions);
  }

  /** The event; empty if the words above the trigger say that there is none. */
  Optional<Event> build(Graph graph, Match match) {
    Optional<Status> read = knowledge.status().read(graph, match.trigger());
    if (read.isEmpty()) {
      return Optional.empty();
    }
    EventDate date = dates.of(graph.sentence(), match.trigger());
    Status status =
        match
            .rule()
            .status()
            .filter(forced -> read.get() != Status.NEGATED || match.rule().negative())
            .orElseGet(
                () -> made(graph, match, dated.of(read.get(), date, graph, match.trigger())));
    Event draft = draft(graph, match, status, date);
    Optional<Event> event =
        match.rule().type() == EventType.CLAIM
            ? claims.build(graph, match, status, draft)
            : Optional.of(draft);
    return event.map(told -> confidence.judged(graph, match, told));
  }

  /** A concession, a refusal and an agreement are made by announcing them. */
  private Status made(Graph graph, Match match, Status status) {
    EventType type = match.rule().type();
    boolean verbal =
        type == EventType.AGREE || type == EventType.CONCEDE || type == EventType.REJECT;
    return verbal && status == Status.FUTURE && knowledge.status().announced(graph, match.trigger())
        ? Status.OCCURRED
        : status;
  }

  private Event draft(Graph graph, Match match, Status status, EventDate date) {
    Rule rule = match.rule();
    EventType type = status == Status.FUTURE ? rule.type().whenFuture() : rule.type();
    Optional<String> mode = type == rule.type() ? rule.mode() : Optional.empty();
    List<Actor> actors = actors(graph, match);
    List<Actor> recipients = recipients(graph, match, actors);
    if (rule.reciprocal()) {
      recipients.stream().filter(r -> !actors.contains(r)).forEach(actors::add);
      recipients.clear();
    }
    Optional<EventPlace> place =
        places.of(graph, match.trigger(), match.words("place"), type, actors, recipients);
    if (actors.isEmpty() && !rule.closed().contains("actor")) {
      implied.of(graph, match, type, mode, place).ifPresent(actors::add);
    }
    ImpliedRecipients.add(graph, match, actors, place, recipients);
    Evidence evidence = evidences.of(graph, match);
    List<String> contexts = contexts(graph, match);
    Optional<String> cameo =
        rule.cameo().or(() -> knowledge.codebook().cameo(type, mode, contexts));
    return new Event(
        EventIds.of(article.id(), type, mode, evidence, actors, recipients),
        article.id(),
        graph.sentence().index(),
        type.name(),
        mode,
        contexts,
        type.quad(),
        knowledge.codebook().score(type, mode),
        cameo,
        cameo.map(knowledge.codebook()::goldstein).orElse(OptionalDouble.empty()),
        actors,
        recipients,
        date,
        place,
        quantities.of(graph, match),
        status,
        attributions.of(graph, match.trigger()),
        0,
        evidence,
        List.of(),
        rule.name());
  }

  /** "Its troops" are the actor's own. */
  private static boolean ownedBy(List<Actor> actors, Actor thing) {
    return actors.stream().anyMatch(actor -> actor.name().equals(thing.name()));
  }

  /** Who the rule names, or else who its words show to be the doer. */
  private List<Actor> actors(Graph graph, Match match) {
    List<Actor> named = parties.of(graph, match.words("actor"));
    return new ArrayList<>(
        named.isEmpty() && !match.rule().reciprocal()
            ? doers.of(graph, match, parties.of(graph, match.words("recipient")))
            : named);
  }

  /** Whom the rule names, or else whom its words lead to. */
  private List<Actor> recipients(Graph graph, Match match, List<Actor> actors) {
    List<Actor> named = new ArrayList<>(parties.of(graph, match.words("recipient")));
    Rule rule = match.rule();
    if (rule.reciprocal()) {
      return named;
    }
    named.removeIf(r -> actors.stream().anyMatch(a -> a.span().equals(r.span())));
    boolean known = named.stream().anyMatch(r -> !r.code().isEmpty() && !ownedBy(actors, r));
    if (known || rule.closed().contains("recipient")) {
      return named;
    }
    List<Actor> found = beset.of(graph, match, actors);
    found = found.isEmpty() ? reached.of(graph, match, actors) : found;
    return found.isEmpty() ? named : new ArrayList<>(found);
  }

  private List<String> contexts(Graph graph, Match match) {
    Set<String> contexts = new TreeSet<>(match.rule().contexts());
    Sentence sentence = graph.sentence();
    contexts.addAll(knowledge.contexts().of(graph, 0, sentence.size() - 1));
    return List.copyOf(contexts);
  }
}
