package org.dateline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Basis;
import org.dateline.mention.Mentions;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.QuantityMention;
import org.dateline.mention.TimeMention;
import org.dateline.mention.actor.ActorLexicon;
import org.dateline.mention.actor.ActorResolution;
import org.dateline.mention.actor.ActorResolver;
import org.dateline.mention.place.ArticleCountry;
import org.dateline.mention.place.PlaceResolver;
import org.dateline.mention.quantity.QuantityReader;
import org.dateline.mention.quote.QuoteFinder;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.time.PublicationDate;
import org.dateline.mention.time.TimeResolver;

/** Finds all that an article mentions, each kind with the help of those found before. */
final class MentionResolver {
  private final TimeResolver times = new TimeResolver();
  private final PublicationDate publicationDate = new PublicationDate();
  private final QuantityReader quantities = new QuantityReader();
  private final QuoteFinder quotes = QuoteFinder.load();
  private final PlaceResolver places;
  private final ActorResolver actors;
  private final List<String> warnings;

  private MentionResolver(PlaceResolver places, ActorLexicon lexicon) {
    this.places = places;
    this.actors = new ActorResolver(lexicon);
    this.warnings = lexicon.warnings();
  }

  /**
   * @param lexicon folder of further actors
   * @param dictionaries of further actors and agents
   */
  static MentionResolver load(Optional<Path> lexicon, List<Path> dictionaries) {
    return new MentionResolver(PlaceResolver.load(), ActorLexicon.load(lexicon, dictionaries));
  }

  /** What is doubtful in a user's lexicon. */
  List<String> warnings() {
    return warnings;
  }

  /** The noun phrases that pronouns can stand for, by sentence. */
  List<List<Nominal>> nominals(ParsedArticle parsed) {
    return actors.nominals(parsed, places.resolve(parsed));
  }

  Mentions resolve(ParsedArticle parsed) {
    return resolve(parsed, places.resolve(parsed));
  }

  /**
   * @param given spans of the text that are places, and the only ones
   */
  Mentions resolveAt(ParsedArticle parsed, List<Span> given) {
    return resolve(parsed, places.resolve(parsed, given));
  }

  private Mentions resolve(ParsedArticle parsed, List<PlaceMention> found) {
    Optional<LocalDate> given = parsed.article().metadata().date();
    Optional<LocalDate> published = given.or(() -> publicationDate.infer(parsed));
    Basis basis = given.isPresent() ? Basis.PUBLICATION : Basis.INFERRED;
    List<TimeMention> dated = times.resolve(parsed, published, basis);
    String country = ArticleCountry.dominantCountry(found, parsed);
    ActorResolution who = actors.resolve(parsed, published, found, country);
    List<ActorMention> parties = members(who);
    return new Mentions(
        parties,
        found,
        dated,
        counted(parsed, dated),
        quotes.find(parsed, parties),
        published,
        basis,
        country);
  }

  /** A phrase for several ("the two leaders") becomes several mentions with its words. */
  private static List<ActorMention> members(ActorResolution who) {
    List<ActorMention> all = new ArrayList<>();
    for (ActorMention phrase : who.mentions()) {
      List<ActorMention> members = who.members(phrase.sentence(), phrase.head());
      if (members.size() < 2) {
        all.add(phrase);
      } else {
        members.forEach(member -> all.add(as(phrase, member)));
      }
    }
    return all;
  }

  private static ActorMention as(ActorMention phrase, ActorMention member) {
    return new ActorMention(
        phrase.sentence(),
        phrase.head(),
        phrase.first(),
        phrase.last(),
        phrase.span(),
        phrase.text(),
        member.name(),
        member.kind(),
        member.affiliation(),
        Basis.CONTEXT);
  }

  private List<QuantityMention> counted(ParsedArticle parsed, List<TimeMention> dated) {
    List<QuantityMention> all = new ArrayList<>();
    int time = 0;
    for (Sentence sentence : parsed.sentences()) {
      int from = time;
      while (time < dated.size() && dated.get(time).sentence() == sentence.index()) {
        time++;
      }
      all.addAll(quantities.read(sentence, dated.subList(from, time)));
    }
    return all;
  }
}
