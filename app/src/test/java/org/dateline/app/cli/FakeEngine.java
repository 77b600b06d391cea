package org.dateline.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.CodedArticle;
import org.dateline.ExplainedArticle;
import org.dateline.PipelineOptions;
import org.dateline.clean.Cleaner;
import org.dateline.coding.Actor;
import org.dateline.coding.Attribution;
import org.dateline.coding.Event;
import org.dateline.coding.EventDate;
import org.dateline.coding.EventPlace;
import org.dateline.coding.EventType;
import org.dateline.coding.Evidence;
import org.dateline.coding.Quantity;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.Status;
import org.dateline.coding.relate.PartyPair;
import org.dateline.coding.relate.Relation;
import org.dateline.coding.rules.Rule;
import org.dateline.document.Article;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import org.dateline.mention.Basis;
import org.dateline.mention.Mentions;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.Precision;
import org.dateline.mention.TimeMention.Granularity;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.References;
import org.dateline.parse.AnnotatedText;

/**
 * Stands in for the library: every "NAME met NAME" is an event, "may" before it makes it
 * hypothetical, and the word "crash" makes coding fail. Two parties of a text with "met" consult.
 */
final class FakeEngine implements Engine {
  private static final Pattern MEETING =
      Pattern.compile("(may )?(\\p{Lu}\\w+) met (\\p{Lu}\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

  private final Cleaner cleaner = new Cleaner();

  @Override
  public Coding coding(PipelineOptions options) {
    return new Coding() {
      @Override
      public CodedArticle code(RawPage page) {
        return coded(page);
      }

      @Override
      public CodedArticle annotate(RawPage page) {
        return annotate(page, List.of());
      }

      @Override
      public CodedArticle annotate(RawPage page, List<Span> places) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (Span place : places) {
          String text = page.text().substring(place.start(), place.end());
          mentions.add(
              new PlaceMention(0, 0, 0, place, text, PlaceMention.Kind.NAME, Optional.of(SOCHI)));
        }
        return article(page, mentions, List.of());
      }

      @Override
      public ExplainedArticle explained(RawPage page) {
        return new ExplainedArticle(coded(page), List.of());
      }

      @Override
      public Optional<String> explain(ExplainedArticle article, String id) {
        return article.coded().events().stream()
            .filter(event -> event.id().equals(id))
            .map(event -> "event " + id + " of " + event.article() + "\n")
            .findFirst();
      }

      @Override
      public List<AnnotatedText> texts(Reader in, String file) {
        return List.of();
      }

      @Override
      public List<List<Nominal>> nominals(ParsedArticle parsed) {
        return List.of();
      }

      @Override
      public References references(ParsedArticle parsed) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<SentenceCoding> explanations(String text) {
        return List.of();
      }

      @Override
      public List<Rule> rules() {
        return List.of();
      }

      @Override
      public String explain(String text) {
        return "read: " + text + "\n";
      }

      @Override
      public Relation relate(String text, PartyPair pair) {
        EventType type = text.contains(" met ") ? EventType.CONSULT : EventType.ACCUSE;
        Span first = pair.source().get(0);
        String words = text.substring(first.start(), first.end());
        return new Relation(type, List.of(new Relation.Reason("path:" + words, 0.5)));
      }
    };
  }

  private static final Place SOCHI =
      new Place("Sochi", 43.6, 39.73, "RUS", "Krasnodar Krai", 491422, 343334, Precision.CITY);

  private CodedArticle coded(RawPage page) {
    if (page.text().contains("crash")) {
      throw new IllegalStateException("a crash");
    }
    List<Event> events = new ArrayList<>();
    Matcher matcher = MEETING.matcher(page.text());
    while (matcher.find()) {
      events.add(event(page, matcher));
    }
    return article(page, List.of(), events);
  }

  private CodedArticle article(RawPage page, List<PlaceMention> places, List<Event> events) {
    Article article = cleaner.clean(page);
    Mentions mentions =
        new Mentions(
            List.of(),
            places,
            List.of(),
            List.of(),
            List.of(),
            page.metadata().date(),
            Basis.PUBLICATION,
            "");
    return new CodedArticle(article, new ParsedArticle(article, List.of()), mentions, events);
  }

  private static Event event(RawPage page, Matcher found) {
    Span evidence = new Span(found.start(2), found.end());
    Optional<LocalDate> day = page.metadata().date();
    return new Event(
        "e" + found.start(),
        page.id(),
        0,
        "CONSULT",
        Optional.of("meet"),
        List.of("economic"),
        1,
        2.5,
        Optional.of("040"),
        OptionalDouble.of(1),
        List.of(actor(found, 2, Optional.of(new Span(found.start(2), found.end(2))))),
        List.of(actor(found, 3, Optional.empty())),
        new EventDate(day, day, "", Basis.PUBLICATION, Granularity.DAY),
        Optional.of(
            new EventPlace(
                "Sochi",
                Optional.empty(),
                Optional.of(SOCHI),
                "RUS",
                Precision.CITY,
                Basis.CONTEXT)),
        List.of(
            new Quantity(
                "participants",
                "thousands",
                evidence,
                OptionalDouble.empty(),
                OptionalDouble.of(1000),
                OptionalDouble.of(9999),
                "person")),
        found.group(1) == null ? Status.OCCURRED : Status.HYPOTHETICAL,
        Optional.of(new Attribution("he", "Ann Poe", "", List.of(), Optional.empty())),
        0.83,
        new Evidence(0, evidence, page.text().substring(evidence.start(), evidence.end())),
        List.of(),
        "consult/meet");
  }

  private static Actor actor(Matcher found, int group, Optional<Span> span) {
    return new Actor(
        found.group(group), found.group(group), "RUS", List.of("GOV"), span, Basis.TEXT);
  }

  @Override
  public Parsing parsing(Optional<Path> model) {
    return new Parsing() {
      @Override
      public ParsedArticle parse(RawPage page) {
        return new ParsedArticle(cleaner.clean(page), List.of());
      }

      @Override
      public void parseConllu(Reader in, String file, Writer out) throws IOException {
        in.transferTo(out);
      }
    };
  }
}
