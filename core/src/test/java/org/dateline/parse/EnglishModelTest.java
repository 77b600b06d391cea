package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped model must read right: sentences written for this test. */
class EnglishModelTest {
  private static final Parser PARSER = Parser.load();

  /** The arguments of all verbs: "attack nsubj rebels obj village". */
  private static String arguments(String text) {
    Sentence sentence = PARSER.sentence(text);
    return sentence.tokens().stream()
        .filter(token -> token.upos() == Upos.VERB)
        .map(verb -> arguments(sentence, verb))
        .filter(words -> words.contains(" "))
        .collect(Collectors.joining("; "));
  }

  private static String arguments(Sentence sentence, Token verb) {
    StringBuilder words = new StringBuilder(verb.lemma());
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      if (token.relation().matches("nsubj|nsubj:pass|obj|iobj|obl:agent")) {
        words.append(' ').append(token.relation()).append(' ').append(token.lemma());
      }
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Rebels attacked two villages near Goma on Sunday. | attack nsubj rebel obj village
          The mayor of Lima was arrested by police on Friday. | arrest nsubj:pass mayor obl:agent police
          Kenya accused its neighbour of arming the militias. | accuse nsubj Kenya obj neighbour; arm obj militia
          "The talks have failed," said Okoye. | fail nsubj talk; say nsubj Okoye
          Two soldiers were killed by gunmen in northern Mali. | kill nsubj:pass soldier obl:agent gunman
          Peru and Chile signed a trade agreement in Quito. | sign nsubj Peru obj agreement
          Nurses went on strike, and teachers blocked the main road. | go nsubj nurse; block nsubj teacher obj road
          Troops shot dead three protesters outside the palace. | shoot nsubj troops obj protester
          The minister met his Turkish counterpart in Ankara. | meet nsubj minister obj counterpart
          Villagers said that soldiers had burned their homes. | say nsubj villager; burn nsubj soldier obj home
          Police used tear gas against the crowd. | use nsubj police obj gas
          Sudan expelled three diplomats last week. | expel nsubj Sudan obj diplomat
          A bill was rejected by lawmakers. | reject nsubj:pass bill obl:agent lawmaker
          """)
  void subjectsObjectsAndAgentsAreFound(String text, String expected) {
    assertThat(arguments(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "accused, They accused him ., 1, accuse",
    "talks, The talks failed ., 1, talk",
    "met, They met him ., 1, meet",
    "shot, They shot him ., 1, shoot",
    "men, The men left ., 1, man",
    "women, The women left ., 1, woman",
    "besieged, They besieged Aleppo ., 1, besiege",
    "countries, Both countries agreed ., 1, country",
    "ceded, They ceded land ., 1, cede",
    "negotiating, They are negotiating ., 2, negotiate",
    "planned, They planned it ., 1, plan",
    "said, They said so ., 1, say",
    "freed, They have freed her ., 2, free",
    "fled, They fled Mosul ., 1, flee",
    "repelled, They repelled it ., 1, repel",
    "trafficking, They are trafficking arms ., 2, traffic",
    "Ghanaians, The Ghanaians left ., 1, Ghanaians",
  })
  void lemmasAreFound(String form, String text, int at, String lemma) {
    Token token = PARSER.sentence(List.of(text.split(" ", -1))).token(at);
    assertThat(token.form()).isEqualTo(form);
    assertThat(token.lemma()).isEqualTo(lemma);
  }

  @Test
  void theModelSaysWhatItWasMadeFrom() {
    assertThat(PARSER.provenance()).contains("ewt.train", "gum.train", "pud.train");
  }
}
