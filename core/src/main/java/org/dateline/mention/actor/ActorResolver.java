package org.dateline.mention.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.mention.ActorMention;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.ReferenceResolver;
import org.dateline.mention.reference.References;

/** Finds who the noun phrases of an article mean. Safe for use by several threads. */
public final class ActorResolver {
  private final ActorLexicon lexicon;
  private final ReferenceResolver pronouns;

  public ActorResolver(ActorLexicon lexicon) {
    this.lexicon = lexicon;
    this.pronouns = new ReferenceResolver(lexicon.references());
  }

  /**
   * The noun phrases that pronouns can stand for, by sentence.
   *
   * @param places places of the article
   */
  public List<List<Nominal>> nominals(ParsedArticle parsed, List<PlaceMention> places) {
    return nominals(parsed, names(parsed), bySentence(places));
  }

  private List<List<Nominal>> nominals(
      ParsedArticle parsed, List<SentenceNames> names, Map<Integer, List<PlaceMention>> places) {
    List<List<Nominal>> nominals = new ArrayList<>(parsed.sentences().size());
    for (Sentence sentence : parsed.sentences()) {
      int at = sentence.index();
      List<PlaceMention> here = places.getOrDefault(at, List.of());
      nominals.add(new NominalReader(lexicon, sentence, names.get(at), here).read());
    }
    return nominals;
  }

  private List<SentenceNames> names(ParsedArticle parsed) {
    List<SentenceNames> names = new ArrayList<>(parsed.sentences().size());
    for (Sentence sentence : parsed.sentences()) {
      names.add(SentenceNames.find(sentence, lexicon.names()));
    }
    Namesakes.narrow(parsed.sentences(), names, lexicon.roles());
    return names;
  }

  private static Map<Integer, List<PlaceMention>> bySentence(List<PlaceMention> places) {
    Map<Integer, List<PlaceMention>> bySentence = new HashMap<>();
    for (PlaceMention place : places) {
      bySentence.computeIfAbsent(place.sentence(), s -> new ArrayList<>()).add(place);
    }
    return bySentence;
  }

  /**
   * Resolves all noun phrases that can be actors, in the order of the text.
   *
   * @param published day on which offices are looked up; without one each person is what that
   *     person was longest
   * @param places places of the article
   * @param articleCountry country that the article is mostly about; empty if unclear
   */
  public ActorResolution resolve(
      ParsedArticle parsed,
      Optional<LocalDate> published,
      List<PlaceMention> places,
      String articleCountry) {
    List<SentenceNames> names = names(parsed);
    Map<Integer, List<PlaceMention>> placesBySentence = bySentence(places);
    String country = articleCountry.isEmpty() ? MainCountry.of(names, places) : articleCountry;
    String home = MainCountry.ofPolitics(names).orElse(country);
    References references = pronouns.resolve(parsed, nominals(parsed, names, placesBySentence));
    ArticleContext context =
        new ArticleContext(lexicon, new Discourse(), published, country, home, parsed.article());
    List<ActorMention> mentions = new ArrayList<>();
    Map<Long, List<ActorMention>> groups = new HashMap<>();
    for (Sentence sentence : parsed.sentences()) {
      List<PlaceMention> here = placesBySentence.getOrDefault(sentence.index(), List.of());
      SentenceResolver resolver =
          new SentenceResolver(context, sentence, names.get(sentence.index()), here, references);
      mentions.addAll(resolver.resolve());
      groups.putAll(resolver.groups());
    }
    return new ActorResolution(mentions, groups, references);
  }
}
