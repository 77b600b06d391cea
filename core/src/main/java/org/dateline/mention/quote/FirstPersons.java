package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Basis;
import org.dateline.mention.QuoteMention;

/**
 * Tells whom "I" and "we" mean between quotation marks: the speaker. "We" may be more than the
 * speaker, but it is of the speaker's country and sector: the government, the union, the rebels.
 */
public final class FirstPersons {
  private static final Set<String> FORMS =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "i'm",
          "i've",
          "we're",
          "we've");

  private FirstPersons() {}

  /**
   * The mentions that the pronouns of the first person are.
   *
   * @param quotes what is said in the article, and by whom
   * @return in the order of the text; none for a pronoun whose speaker is not known
   */
  public static List<ActorMention> of(ParsedArticle parsed, List<QuoteMention> quotes) {
    Quotations quotations = Quotations.of(parsed);
    List<ActorMention> mentions = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      if (quotations.in(sentence.index()).isEmpty()) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        if (FORMS.contains(token.form().toLowerCase(Locale.ROOT))
            && quotations.at(sentence.index(), token.index()).isPresent()) {
          speaker(quotes, token.span()).map(s -> as(sentence, token, s)).ifPresent(mentions::add);
        }
      }
    }
    return mentions;
  }

  private static Optional<ActorMention> speaker(List<QuoteMention> quotes, Span word) {
    Predicate<QuoteMention> holds = q -> q.content().stream().anyMatch(c -> c.contains(word));
    return quotes.stream().filter(holds).flatMap(quote -> quote.speaker().stream()).findFirst();
  }

  private static ActorMention as(Sentence sentence, Token token, ActorMention speaker) {
    return new ActorMention(
        sentence.index(),
        token.index(),
        token.index(),
        token.index(),
        token.span(),
        token.form(),
        speaker.name(),
        speaker.kind(),
        speaker.affiliation(),
        Basis.CONTEXT);
  }
}
