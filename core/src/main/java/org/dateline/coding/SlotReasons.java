package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.Rule;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.Basis;

/** Says in plain lines how each slot of a telling of an event was filled. */
final class SlotReasons {
  private static final int LABEL = 13;

  private final StatusReader statuses;
  private final Graph graph;
  private final Sentence sentence;
  private final Match match;
  private final Event event;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param event what the match made
   */
  SlotReasons(StatusReader statuses, Graph graph, Match match, Event event) {
    this.statuses = statuses;
    this.graph = graph;
    this.sentence = graph.sentence();
    this.match = match;
    this.event = event;
  }

  /** One line or more a slot, each with its label. */
  List<String> lines() {
    rule();
    type();
    parties("actor", event.actors());
    parties("recipient", event.recipients());
    further();
    date();
    place();
    status();
    attribution();
    return List.copyOf(lines);
  }

  private void line(String slot, String reason) {
    lines.add(String.format("%-" + LABEL + "s%s", slot, reason));
  }

  private void rule() {
    Rule rule = match.rule();
    String trigger = quoted(sentence.token(match.trigger()).form());
    line("rule", rule.name() + " (" + rule.place() + ") on " + trigger);
  }

  private void type() {
    String mode = event.mode().map(m -> ", mode " + m).orElse("");
    boolean planned = !event.type().equals(match.rule().type().name());
    String made = planned ? ": a planned " + match.rule().type() : " of the rule";
    line("type", event.type() + mode + made);
  }

  private void parties(String slot, List<Actor> parties) {
    if (parties.isEmpty()) {
      boolean closed = match.rule().closed().contains(slot);
      line(slot, closed ? "none: the rule leaves it empty" : "none: no word fills it");
    }
    for (Actor party : parties) {
      String code = party.code().isEmpty() ? "?" : party.code();
      String who = party.name() + " [" + code + " " + String.join(",", party.sectors()) + "]";
      line(slot, party.text().isEmpty() ? who + ": " + implied() : who + ": " + known(party));
    }
  }

  private static String implied() {
    return "nobody is named, implied by type and place";
  }

  private String known(Actor party) {
    String filled = quoted(party.text()) + party.span().map(this::role).orElse("");
    if (party.code().isEmpty()) {
      return filled + ", no country or organisation known";
    }
    return filled
        + switch (party.basis()) {
          case TEXT -> ", known by its own words";
          case CONTEXT -> ", known from other words of the article";
          case PUBLICATION, INFERRED -> ", its country inferred";
        };
  }

  /** Which line of the rule words came by: " by recipient: patient(ACTOR)". */
  private String role(Span words) {
    for (Map.Entry<String, int[]> bound : new TreeMap<>(match.roles()).entrySet()) {
      for (int word : bound.getValue()) {
        Optional<String> path = match.rule().path(bound.getKey());
        if (path.isPresent() && words.contains(sentence.token(word).span())) {
          return " by " + bound.getKey() + " " + path.get();
        }
      }
    }
    return "";
  }

  private void further() {
    new TreeMap<>(match.roles())
        .forEach(
            (name, words) -> {
              if (!name.equals("actor") && !name.equals("recipient") && words.length > 0) {
                StringBuilder forms = new StringBuilder();
                for (int word : words) {
                  forms.append(forms.isEmpty() ? "" : ", ").append(sentence.token(word).form());
                }
                String path = match.rule().path(name).orElse("");
                line(name, quoted(forms.toString()) + " by " + name + " " + path);
              }
            });
  }

  private void date() {
    if (event.date().start().isEmpty()) {
      line("date", "none: no words and no publication date tell it");
      return;
    }
    String day = event.date().start().get().toString();
    String words = event.date().text().isEmpty() ? "" : quoted(event.date().text()) + " ";
    String reason =
        words.isEmpty()
            ? event.date().basis() == Basis.PUBLICATION
                ? "the day of publication, no words tell another"
                : "the day of publication as the article shows it"
            : words + (event.date().basis() == Basis.CONTEXT ? "before it" : "in the sentence");
    line("date", day + ": " + reason);
  }

  private void place() {
    if (event.place().isEmpty()) {
      line("place", "none: no place is named, and no country known");
      return;
    }
    EventPlace place = event.place().get();
    String country = "[" + (place.country().isEmpty() ? "?" : place.country()) + "]";
    line(
        "place",
        place.text().isEmpty()
            ? country + ": no place is named for it; the country of a party or of the article"
            : place.place().map(p -> p.name() + " ").orElse("")
                + country
                + ": "
                + quoted(place.text())
                + " in the sentence");
  }

  private void status() {
    line("status", event.status().label() + ": " + statusReason());
  }

  private String statusReason() {
    if (match.rule().status().isPresent()) {
      return "set by the rule";
    }
    Optional<Status> read = statuses.read(graph, match.trigger());
    boolean planned = !event.type().equals(match.rule().type().name());
    if (!planned && !read.equals(Optional.of(event.status()))) {
      return "by its date";
    }
    List<String> words = StatusCause.words(statuses, graph, match.trigger());
    String by = words.stream().map(SlotReasons::quoted).collect(Collectors.joining(" or "));
    if (planned) {
      return "an agreement has been made; its plan shows by " + (by.isEmpty() ? "its date" : by);
    }
    return by.isEmpty()
        ? event.status() == Status.OCCURRED ? "told as a fact" : "by several words together"
        : "without " + by + " it would be another";
  }

  private void attribution() {
    event
        .attribution()
        .ifPresent(
            by -> {
              boolean here = by.span().map(sentence.span()::contains).orElse(false);
              line(
                  "attribution",
                  by.name()
                      + (by.code().isEmpty() ? "" : " [" + by.code() + "]")
                      + ": "
                      + quoted(by.text())
                      + (here ? " in the sentence" : ", speaker of the quotation"));
            });
  }

  private static String quoted(String words) {
    return '"' + words.replace('\n', ' ') + '"';
  }

  /** "+0.26 actor:text". */
  static String weight(double weight, String feature) {
    return String.format(Locale.ROOT, "%+.2f  %s", weight, feature);
  }
}
