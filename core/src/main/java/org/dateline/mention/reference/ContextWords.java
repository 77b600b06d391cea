package org.dateline.mention.reference;

import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Words around a pronoun that tell what it can mean. */
final class ContextWords {
  /** Verbs of saying. */
  static final Set<String> SAY =
      words(
          """
          say tell add ask claim argue explain write insist note state reply respond
          announce declare warn admit deny stress continue comment remark describe
          believe think recall suggest pledge vow promise agree hope expect fear confirm
          reveal disclose estimate predict forecast indicate acknowledge concede
          reiterate hint report
          """);

  /** Verbs whose subject thinks, speaks or wills. */
  private static final Set<String> MINDED =
      words(
          """
          think know believe want hope decide agree disagree try refuse plan feel see
          hear intend wish fear expect consider understand learn realise realize
          remember forget worry care love hate like enjoy prefer promise pledge vow vote
          demand call urge accuse blame criticise criticize condemn praise support
          oppose protest march fight attack kill arrest marry live die flee speak talk
          discuss negotiate meet visit travel walk drive eat sleep sit watch listen read
          study teach work play win lose pay buy sell steal send ask seek seize sue
          admit apologise apologize help join leave return arrive escape surrender sign
          ignore insist choose wait pray quote cite encourage launch offer publish issue
          release approve reject adopt propose impose ban hold operate employ hire fire
          provide cancel defend investigate recognise recognize threaten deploy invade
          ratify bomb shell withdraw welcome host fund finance invest donate train
          recruit detain deport expel sanction veto endorse back cooperate resume
          suspend postpone review represent govern
          """);

  /** Nouns for what people and bodies have. */
  private static final Set<String> OWN =
      words(
          """
          life family child parent mother father wife husband son daughter brother
          sister friend home house job career right freedom opinion view belief mind
          hand head face eye body leader neighbour neighbor colleague boss lawyer vote
          identity religion faith education school country land village demand decision
          plan effort hope fear weapon enemy ally member
          """);

  private ContextWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** Whether a pronoun does or has what only people or bodies do or have. */
  static boolean isAgent(Sentence sentence, Token token, Pronoun pronoun) {
    if (token.head() < 0) {
      return false;
    }
    String lemma = sentence.token(token.head()).lemma();
    return pronoun.possessive()
        ? OWN.contains(lemma)
        : token.relation().equals("nsubj") && (SAY.contains(lemma) || MINDED.contains(lemma));
  }
}
