package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.References;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns stand for, on sentences written for this test. */
class ReferencesTest {
  private static final Pipeline PIPELINE = Pipeline.load(PipelineOptions.SHIPPED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of Lima met Ana Torres on Monday. She asked him for help. | She | Ana Torres",
        "The mayor of Lima met Ana Torres on Monday. She asked him for help. | him | The mayor",
        "Tomas Novak greeted Eva Kralova and took his coat. | his | Tomas Novak",
        "Kenya said it would reopen the border. | it | Kenya",
        "Fiji and Tonga signed the pact. They will share the costs. | They | Fiji and Tonga",
        "Ghana, Togo and Benin recalled their envoys. | their | Ghana , Togo and Benin",
        "Miners marched through Cusco. They demanded better pay. | They | Miners",
        "The union called a strike. It wants higher wages. | It | The union",
        "Before she left Oslo, Ingrid Dahl thanked the hosts. | she | Ingrid Dahl",
        "Carlos Mena is a lawyer. He lives in Quito. | He | Carlos Mena",
        "Maria Prieto fell ill. Her concert was cancelled. | Her | Maria Prieto",
        "The minister resigned after critics attacked him. | him | The minister",
        "The queen's brother fell ill. He is in hospital. | He | The queen 's brother",
        "Some of the nurses left. They were tired. | They | Some",
        "A woman who lost her house wept. | her | A woman",
      })
  void aPronounStandsForWhatFits(String text, String pronoun, String antecedent) {
    assertThat(antecedent(text, pronoun)).contains(antecedent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Juan Reyes met him. | him | Juan Reyes",
        "He said that Lopez would resign. | He | Lopez",
        "Lucia Gomez arrived. He waited. | He | Lucia Gomez",
        "The leader of his party resigned. | his | The leader",
      })
  void grammarForbidsSome(String text, String pronoun, String barred) {
    assertThat(antecedent(text, pronoun)).isNotEqualTo(Optional.of(barred));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is clear that the harvest failed. | It",
        "It rained in Lagos. | It",
      })
  void someStandForNothing(String text, String pronoun) {
    assertThat(antecedent(text, pronoun)).isEmpty();
  }

  private static Optional<String> antecedent(String text, String pronoun) {
    Line line = Line.unchanged(LineKind.BODY, text, 0, text.length());
    ParsedArticle parsed =
        PIPELINE.parse(new Article("-", text, Metadata.NONE, List.of(line), List.of()));
    References references = PIPELINE.references(parsed);
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(pronoun)) {
          return references
              .antecedent(sentence.index(), token.index())
              .map(nominal -> words(parsed.sentences().get(nominal.sentence()), nominal));
        }
      }
    }
    throw new AssertionError(String.format(Locale.ROOT, "no %s in: %s", pronoun, text));
  }

  private static String words(Sentence sentence, Nominal nominal) {
    return String.join(
        " ",
        sentence.tokens().subList(nominal.first(), nominal.last() + 1).stream()
            .map(Token::form)
            .toList());
  }
}
