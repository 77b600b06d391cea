package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.coding.rules.WordClass;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Mentions;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.QuantityMention;
import org.dateline.mention.QuoteMention;
import org.dateline.mention.TimeMention;

/** The mentions of an article by sentence, and the actors by the token that heads them. */
final class MentionIndex {
  private static final long ARMED_SECTORS =
      WordClass.MIL.bit()
          | WordClass.COP.bit()
          | WordClass.REB.bit()
          | WordClass.PRM.bit()
          | WordClass.UAF.bit();

  private final Mentions mentions;
  private final List<Map<Integer, List<ActorMention>>> actors = new ArrayList<>();
  private final List<List<PlaceMention>> places = new ArrayList<>();
  private final List<List<TimeMention>> times = new ArrayList<>();
  private final List<List<QuantityMention>> quantities = new ArrayList<>();

  MentionIndex(ParsedArticle parsed, Mentions mentions) {
    this.mentions = mentions;
    for (int i = 0; i < parsed.sentences().size(); i++) {
      actors.add(new HashMap<>());
      places.add(new ArrayList<>());
      times.add(new ArrayList<>());
      quantities.add(new ArrayList<>());
    }
    for (ActorMention actor : mentions.actors()) {
      actors
          .get(actor.sentence())
          .computeIfAbsent(actor.head(), k -> new ArrayList<>(1))
          .add(actor);
    }
    mentions.places().forEach(m -> places.get(m.sentence()).add(m));
    mentions.times().forEach(m -> times.get(m.sentence()).add(m));
    mentions.quantities().forEach(m -> quantities.get(m.sentence()).add(m));
  }

  Mentions mentions() {
    return mentions;
  }

  /** Whom a token heads the naming of; several for "the two leaders", none if nobody. */
  List<ActorMention> actors(int sentence, int head) {
    return actors.get(sentence).getOrDefault(head, List.of());
  }

  List<PlaceMention> places(int sentence) {
    return places.get(sentence);
  }

  List<TimeMention> times(int sentence) {
    return times.get(sentence);
  }

  List<QuantityMention> quantities(int sentence) {
    return quantities.get(sentence);
  }

  List<QuoteMention> quotes() {
    return mentions.quotes();
  }

  /** For each token of a sentence the bits of its word classes. */
  long[] classes(Sentence sentence) {
    long[] classes = new long[sentence.size()];
    int at = sentence.index();
    actors.get(at).forEach((head, all) -> all.forEach(actor -> classes[head] |= classesOf(actor)));
    for (PlaceMention place : places.get(at)) {
      mark(classes, place.first(), place.last(), WordClass.PLACE);
    }
    for (TimeMention time : times.get(at)) {
      mark(classes, time.first(), time.last(), WordClass.TIME);
    }
    for (QuantityMention quantity : quantities.get(at)) {
      boolean money = quantity.kind() == QuantityMention.Kind.MONEY;
      boolean count = quantity.kind() == QuantityMention.Kind.COUNT;
      WordClass wordClass = money ? WordClass.MONEY : WordClass.NUMBER;
      mark(classes, quantity.first(), count ? quantity.first() : quantity.last(), wordClass);
      classes[quantity.head()] |= wordClass.bit();
    }
    return classes;
  }

  private static void mark(long[] classes, int first, int last, WordClass wordClass) {
    for (int i = first; i <= last; i++) {
      classes[i] |= wordClass.bit();
    }
  }

  private static long classesOf(ActorMention actor) {
    String code = actor.affiliation().code();
    long bits =
        EntityCodes.supranational(code) ? WordClass.named(code).map(WordClass::bit).orElse(0L) : 0;
    for (String sector : actor.affiliation().sectors()) {
      bits |= WordClass.named(sector).map(WordClass::bit).orElse(0L);
    }
    if ((bits & ARMED_SECTORS) != 0) {
      bits |= WordClass.ARMED.bit();
    }
    if (bits != 0 || !code.isEmpty()) {
      bits |= WordClass.ACTOR.bit();
    }
    return bits | kindOf(actor.kind());
  }

  private static long kindOf(ActorKind kind) {
    return switch (kind) {
      case COUNTRY -> WordClass.COUNTRY.bit();
      case PERSON -> WordClass.PERSON.bit() | WordClass.HUMAN.bit() | WordClass.ACTOR.bit();
      case ORGANISATION -> WordClass.ORG.bit() | WordClass.ACTOR.bit();
      case ROLE, COLLECTIVE -> WordClass.HUMAN.bit();
      case OTHER -> 0;
    };
  }
}
