package org.dateline.coding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.document.Span;
import org.dateline.mention.Basis;
import org.dateline.mention.Precision;
import org.dateline.mention.TimeMention;

/** Events for tests: a protest told in sentence 0, changed part by part. */
final class Events {
  private String type = "PROTEST";
  private Optional<String> mode = Optional.of("demo");
  private List<Actor> actors = List.of();
  private List<Actor> recipients = List.of();
  private Status status = Status.OCCURRED;
  private String day = "";
  private String place = "";
  private List<Quantity> quantities = List.of();
  private int sentence;

  private Events() {}

  static Events event() {
    return new Events();
  }

  Events type(String name) {
    type = name;
    return this;
  }

  Events mode(String name) {
    mode = name.isEmpty() ? Optional.empty() : Optional.of(name);
    return this;
  }

  Events actors(String... names) {
    actors = parties(names);
    return this;
  }

  Events recipients(String... names) {
    recipients = parties(names);
    return this;
  }

  Events status(Status what) {
    status = what;
    return this;
  }

  Events on(String date) {
    day = date;
    return this;
  }

  Events in(String name) {
    place = name;
    return this;
  }

  Events with(Quantity... numbers) {
    quantities = List.of(numbers);
    return this;
  }

  Events sentence(int at) {
    sentence = at;
    return this;
  }

  /** A party is a code; or a code and a name after it. */
  static List<Actor> parties(String... names) {
    return Arrays.stream(names)
        .map(
            name ->
                new Actor(
                    name, name, name.substring(0, 3), List.of("GOV"), Optional.empty(), Basis.TEXT))
        .toList();
  }

  static Quantity percent(double value) {
    return new Quantity(
        "percent",
        value + " percent",
        new Span(0, 1),
        OptionalDouble.of(value),
        OptionalDouble.of(value),
        OptionalDouble.of(value),
        "percent");
  }

  Event build() {
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    Evidence evidence =
        new Evidence(sentence, new Span(sentence * 100, sentence * 100 + 50), "words " + sentence);
    return new Event(
        "id" + sentence,
        "article",
        sentence,
        type,
        mode,
        List.of(),
        4,
        -5,
        Optional.empty(),
        OptionalDouble.empty(),
        actors,
        recipients,
        new EventDate(date, date, day, Basis.TEXT, TimeMention.Granularity.DAY),
        place.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new EventPlace(
                    place, Optional.empty(), Optional.empty(), "", Precision.CITY, Basis.TEXT)),
        quantities,
        status,
        Optional.empty(),
        0.5,
        evidence,
        List.of(),
        "protest/demonstrate");
  }
}
