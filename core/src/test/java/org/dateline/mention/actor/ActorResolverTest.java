package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load());

  private static ActorResolution resolve(String country, String... sentences) {
    return RESOLVER.resolve(
        Trees.article(sentences), Optional.of(LocalDate.of(2015, 3, 1)), List.of(), country);
  }

  private static ActorMention mention(ActorResolution resolution, int sentence, int head) {
    return resolution.mention(sentence, head - 1).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ghana|Ghana|PROPN|2|nsubj protested|protest|VERB|0|root; 1; GHA; GOV",
        "Rabat|Rabat|PROPN|2|nsubj replied|reply|VERB|0|root; 1; MAR; GOV",
        "Taliban|Taliban|PROPN|2|nsubj attacked|attack|VERB|0|root; 1; AFG; REB",
        "NATO|NATO|PROPN|2|nsubj waited|wait|VERB|0|root; 1; IGO; MIL",
        "Peruvian|Peruvian|ADJ|2|amod police|police|NOUN|3|nsubj waited|wait|VERB|0|root; 2; PER; COP",
        "Peruvian|Peruvian|ADJ|2|amod raid|raid|NOUN|3|nsubj failed|fail|VERB|0|root; 1; PER; GOV",
        "Chadian|Chadian|ADJ|3|amod rebel|rebel|NOUN|3|compound leaders|leader|NOUN|4|nsubj left|leave|VERB|0|root; 3; TCD; REB",
        "Kremlin|Kremlin|PROPN|2|compound spokesman|spokesman|NOUN|3|nsubj spoke|speak|VERB|0|root; 2; RUS; GOV",
        "soldiers|soldier|NOUN|4|nsubj of|of|ADP|3|case Togo|Togo|PROPN|1|nmod fled|flee|VERB|0|root; 1; TGO; MIL",
        "Fiji|Fiji|PROPN|3|nmod:poss 's|'s|PART|1|case court|court|NOUN|4|nsubj ruled|rule|VERB|0|root; 3; FJI; JUD",
        "UN|UN|PROPN|2|compound officials|official|NOUN|3|nsubj left|leave|VERB|0|root; 2; UNO; GOV",
        "former|former|ADJ|3|amod Thai|Thai|ADJ|3|amod minister|minister|NOUN|4|nsubj fled|flee|VERB|0|root; 3; THA; ELI",
      })
  void wordsAroundAHeadTellCountryAndSector(String sentence, int head, String code, String sector) {
    ActorMention found = mention(resolve("KEN", sentence), 0, head);
    assertThat(found.affiliation().code()).isEqualTo(code);
    assertThat(found.affiliation().sectors()).contains(sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Latin|Latin|PROPN|2|compound American|American|ADJ|3|amod leaders|leader|NOUN|4|nsubj wept|weep|VERB|0|root; 3; GOV",
        "Arab|Arab|ADJ|2|amod ministers|minister|NOUN|3|nsubj wept|weep|VERB|0|root; 2; GOV",
        "prime|prime|ADJ|2|amod ministers|minister|NOUN|3|nsubj dined|dine|VERB|0|root; 2; GOV",
      })
  void officesOfManyStatesHaveNoCountry(String sentence, int head, String sector) {
    ActorMention found = mention(resolve("KEN", sentence), 0, head);
    assertThat(found.affiliation().code()).isEmpty();
    assertThat(found.affiliation().sectors()).containsExactly(sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "major|major|ADJ|2|amod parade|parade|NOUN|3|nsubj began|begin|VERB|0|root; 1",
        "public|public|ADJ|2|amod gardens|garden|NOUN|3|nsubj closed|close|VERB|0|root; 1",
        "Lima|Lima|PROPN|2|compound bakery|bakery|NOUN|3|nsubj burned|burn|VERB|0|root; 1",
      })
  void qualitiesAndTownsBeforeANounAreNoActors(String sentence, int head) {
    assertThat(resolve("KEN", sentence).mention(0, head - 1)).isEmpty();
  }

  @Test
  void peopleInFlightAreRefugees() {
    ActorResolution found =
        resolve(
            "KEN",
            "villagers|villager|NOUN|5|nsubj who|who|PRON|4|nsubj had|have|AUX|4|aux"
                + " fled|flee|VERB|1|acl:relcl returned|return|VERB|0|root");
    assertThat(mention(found, 0, 1).affiliation().sectors()).containsExactly("REF");
  }

  @Test
  void strangerTakesCountryAndSectorFromTheTitle() {
    ActorResolution found =
        resolve(
            "",
            "Samoan|Samoan|ADJ|4|amod Foreign|foreign|ADJ|3|amod Minister|minister|NOUN|4|compound"
                + " Sefo|Sefo|PROPN|6|nsubj Tuala|Tuala|PROPN|4|flat resigned|resign|VERB|0|root",
            "Tuala|Tuala|PROPN|2|nsubj wept|weep|VERB|0|root");
    assertThat(mention(found, 0, 4).affiliation().code()).isEqualTo("WSM");
    assertThat(mention(found, 0, 4).affiliation().sectors()).containsExactly("GOV");
    ActorMention again = mention(found, 1, 1);
    assertThat(again.name()).isEqualTo("Sefo Tuala");
    assertThat(again.basis()).isEqualTo(Basis.CONTEXT);
    assertThat(again.affiliation()).isEqualTo(mention(found, 0, 4).affiliation());
  }

  @Test
  void crowdWithoutCountryTakesThatOfTheArticle() {
    ActorResolution found =
        resolve("BOL", "Protesters|protester|NOUN|2|nsubj marched|march|VERB|0|root");
    ActorMention crowd = mention(found, 0, 1);
    assertThat(crowd.affiliation().code()).isEqualTo("BOL");
    assertThat(crowd.basis()).isEqualTo(Basis.INFERRED);
    assertThat(crowd.kind()).isEqualTo(ActorKind.COLLECTIVE);
  }

  @Test
  void partitiveMeansWhatItMeasures() {
    ActorResolution found =
        resolve(
            "",
            "Hundreds|hundred|NOUN|5|nsubj of|of|ADP|4|case Kenyan|Kenyan|ADJ|4|amod"
                + " nurses|nurse|NOUN|1|nmod marched|march|VERB|0|root");
    assertThat(mention(found, 0, 1).affiliation()).isEqualTo(mention(found, 0, 4).affiliation());
    assertThat(mention(found, 0, 1).affiliation().sectors()).containsExactly("MED");
    assertThat(mention(found, 0, 1).text()).isEqualTo("Hundreds of Kenyan nurses");
  }

  @Test
  void pronounsFindSubjectsThatFit() {
    ActorResolution found =
        resolve(
            "",
            "Maria|Maria|PROPN|3|nsubj Quispe|Quispe|PROPN|1|flat met|meet|VERB|0|root"
                + " John|John|PROPN|3|obj Mensah|Mensah|PROPN|4|flat",
            "She|she|PRON|2|nsubj thanked|thank|VERB|0|root him|he|PRON|2|obj");
    assertThat(mention(found, 1, 1).name()).isEqualTo("Maria Quispe");
    assertThat(mention(found, 1, 3).name()).isEqualTo("John Mensah");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "an|a|DET|3|det international|international|ADJ|3|amod court|court|NOUN|4|nsubj sat|sit|VERB|0|root; 3; IGO",
        "war|war|NOUN|2|compound crimes|crime|NOUN|3|compound tribunal|tribunal|NOUN|4|nsubj sat|sit|VERB|0|root; 3; IGO",
        "world|world|NOUN|2|compound leaders|leader|NOUN|3|nsubj met|meet|VERB|0|root; 2; ''",
        "foreign|foreign|ADJ|2|amod diplomats|diplomat|NOUN|3|nsubj met|meet|VERB|0|root; 2; ''",
        "aid|aid|NOUN|2|compound agencies|agency|NOUN|3|nsubj left|leave|VERB|0|root; 2; NGO",
        "multinational|multinational|ADJ|2|amod companies|company|NOUN|3|nsubj left|leave|VERB|0|root; 2; MNC",
        "governments|government|NOUN|5|nsubj around|around|ADP|4|case the|the|DET|4|det world|world|NOUN|1|nmod met|meet|VERB|0|root; 1; ''",
      })
  void bodiesOfNoOneCountryTakeNoneFromTheArticle(String sentence, int head, String code) {
    assertThat(mention(resolve("KEN", sentence), 0, head).affiliation().code()).isEqualTo(code);
  }

  @Test
  void laterJudgesBelongToTheInternationalCourtNamedBefore() {
    ActorResolution found =
        resolve(
            "MLI",
            "an|a|DET|3|det international|international|ADJ|3|amod tribunal|tribunal|NOUN|4|nsubj"
                + " opened|open|VERB|0|root",
            "the|the|DET|2|det prosecutors|prosecutor|NOUN|3|nsubj spoke|speak|VERB|0|root");
    assertThat(mention(found, 1, 2).affiliation().code()).isEqualTo("IGO");
  }

  @Test
  void severalNationsBeforeOneNounAreSeveralActors() {
    ActorResolution found =
        resolve(
            "",
            "Chilean|Chilean|ADJ|4|amod and|and|CCONJ|3|cc Bolivian|Bolivian|ADJ|1|conj"
                + " ministers|minister|NOUN|5|nsubj met|meet|VERB|0|root");
    assertThat(found.members(0, 3))
        .extracting(member -> member.affiliation().code())
        .containsExactly("CHL", "BOL");
  }

  @Test
  void aNameKeepsItsHyphenatedHalves() {
    ActorResolution found =
        resolve(
            "",
            "Ana|Ana|PROPN|4|compound Solis|Solis|PROPN|4|compound -|-|PUNCT|4|punct"
                + " Brenn|Brenn|PROPN|5|nsubj wept|weep|VERB|0|root");
    assertThat(mention(found, 0, 4).name()).endsWith("Solis - Brenn");
  }

  @Test
  void phrasesWithInTellTheNationBeforeTheirNoun() {
    ActorResolution found =
        resolve(
            "KEN",
            "nurses|nurse|NOUN|6|nsubj in|in|ADP|5|case the|the|DET|5|det Omani|Omani|ADJ|5|amod"
                + " capital|capital|NOUN|1|nmod marched|march|VERB|0|root");
    assertThat(mention(found, 0, 1).affiliation().code()).isEqualTo("OMN");
    assertThat(mention(found, 0, 1).basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void theGovernmentIsThatOfThePoliticiansOfTheArticle() {
    ActorResolution found =
        resolve(
            "IRQ",
            "Angela|Angela|PROPN|3|nsubj Merkel|Merkel|PROPN|1|flat met|meet|VERB|0|root"
                + " Sigmar|Sigmar|PROPN|3|obj Gabriel|Gabriel|PROPN|4|flat",
            "Wolfgang|Wolfgang|PROPN|3|nsubj Schaeuble|Schaeuble|PROPN|1|flat left|leave|VERB|0|root",
            "Angela|Angela|PROPN|3|nsubj Merkel|Merkel|PROPN|1|flat left|leave|VERB|0|root",
            "the|the|DET|2|det government|government|NOUN|3|nsubj fell|fall|VERB|0|root");
    assertThat(mention(found, 3, 2).affiliation().code()).isEqualTo("DEU");
  }

  @Test
  void anAdjectiveIsNoLastName() {
    ActorResolution found =
        resolve("KEN", "Major|major|ADJ|2|amod firms|firm|NOUN|3|nsubj closed|close|VERB|0|root");
    assertThat(mention(found, 0, 2).affiliation().code()).isEqualTo("KEN");
  }

  @Test
  void aRuleStandsForItsRuler() {
    ActorResolution found =
        resolve(
            "",
            "Angela|Angela|PROPN|4|nmod:poss Merkel|Merkel|PROPN|1|flat 's|'s|PART|1|case"
                + " rule|rule|NOUN|5|nsubj ended|end|VERB|0|root");
    assertThat(mention(found, 0, 4).name()).isEqualTo("Angela Merkel");
  }

  @Test
  void ethnicHungariansBelongWhereTheyLive() {
    ActorResolution found =
        resolve(
            "ROU",
            "ethnic|ethnic|ADJ|2|amod Hungarians|Hungarian|PROPN|3|nsubj voted|vote|VERB|0|root");
    assertThat(mention(found, 0, 2).affiliation().code()).isEqualTo("ROU");
  }

  @Test
  void whoAfterACommaIsTheNounBefore() {
    ActorResolution found =
        resolve(
            "",
            "Peruvian|Peruvian|ADJ|2|amod nurses|nurse|NOUN|5|nsubj ,|,|PUNCT|2|punct"
                + " who|who|PRON|5|nsubj marched|march|VERB|0|root");
    assertThat(mention(found, 0, 4).affiliation().code()).isEqualTo("PER");
  }

  @Test
  void bothCountriesAreTheTwoNamedLast() {
    ActorResolution found =
        resolve(
            "",
            "Ghana|Ghana|PROPN|2|nsubj warned|warn|VERB|0|root Togo|Togo|PROPN|2|obj",
            "Both|both|DET|2|det countries|country|NOUN|3|nsubj agreed|agree|VERB|0|root");
    assertThat(found.members(1, 1))
        .extracting(member -> member.affiliation().code())
        .containsExactly("GHA", "TGO");
  }

  @Test
  void theyAreTheListBefore() {
    ActorResolution found =
        resolve(
            "",
            "Ghana|Ghana|PROPN|4|nsubj and|and|CCONJ|3|cc Togo|Togo|PROPN|1|conj"
                + " talked|talk|VERB|0|root",
            "They|they|PRON|2|nsubj agreed|agree|VERB|0|root");
    assertThat(found.members(1, 0))
        .extracting(member -> member.affiliation().code())
        .containsExactly("GHA", "TGO");
  }

  @Test
  void misspeltCountryIsMended() {
    ActorResolution found =
        resolve("", "Venezeula|Venezeula|PROPN|2|nsubj agreed|agree|VERB|0|root");
    assertThat(mention(found, 0, 1).affiliation().code()).isEqualTo("VEN");
  }

  @Test
  void pronounUsIsNoCountry() {
    ActorResolution found =
        resolve("", "It|it|PRON|2|nsubj hurt|hurt|VERB|0|root us|we|PRON|2|obj");
    assertThat(found.mention(0, 2)).isEmpty();
  }

  @Test
  void officesDependOnTheDate() {
    ParsedArticle article = Trees.article("Labour|Labour|PROPN|2|nsubj agreed|agree|VERB|0|root");
    for (String[] expected : new String[][] {{"2005-06-01", "GOV"}, {"2015-06-01", "OPP"}}) {
      ActorResolution found =
          RESOLVER.resolve(article, Optional.of(LocalDate.parse(expected[0])), List.of(), "GBR");
      assertThat(mention(found, 0, 1).affiliation().sectors()).contains(expected[1]);
    }
  }

  @Test
  void everyMentionStandsInsideItsSentence() {
    ParsedArticle article =
        Trees.article(
            "Hundreds|hundred|NOUN|5|nsubj of|of|ADP|4|case Kenyan|Kenyan|ADJ|4|amod"
                + " nurses|nurse|NOUN|1|nmod marched|march|VERB|0|root",
            "They|they|PRON|2|nsubj left|leave|VERB|0|root Togo|Togo|PROPN|2|obj");
    ActorResolution found = RESOLVER.resolve(article, Optional.empty(), List.of(), "");
    assertThat(found.mentions()).isNotEmpty();
    for (ActorMention mention : found.mentions()) {
      Sentence sentence = article.sentences().get(mention.sentence());
      assertThat(sentence.span().contains(mention.span())).isTrue();
      assertThat(mention.head()).isBetween(mention.first(), mention.last());
      assertThat(article.article().text(mention.span())).isEqualTo(mention.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ministers|minister|NOUN|6|nsubj of|of|ADP|3|case Laos|Laos|PROPN|1|nmod and|and|CCONJ|5|cc Nepal|Nepal|PROPN|3|conj met|meet|VERB|0|root; LAO NPL",
        "soldiers|soldier|NOUN|6|nsubj from|from|ADP|3|case Togo|Togo|PROPN|1|nmod and|and|CCONJ|5|cc Benin|Benin|PROPN|3|conj left|leave|VERB|0|root; TGO BEN",
        "leaders|leader|NOUN|6|nsubj including|include|VERB|3|case Ghana|Ghana|PROPN|1|nmod and|and|CCONJ|5|cc Togo|Togo|PROPN|3|conj met|meet|VERB|0|root; GHA TGO",
        "minister|minister|NOUN|8|nsubj of|of|ADP|3|case Peru|Peru|PROPN|1|nmod and|and|CCONJ|7|cc his|his|PRON|7|nmod:poss Chilean|Chilean|ADJ|7|amod counterpart|counterpart|NOUN|3|conj met|meet|VERB|0|root; PER CHL",
      })
  void aPhraseWithAListOfItsOwnMeansEachOfTheList(String sentence, String codes) {
    assertThat(resolve("KEN", sentence).members(0, 0))
        .extracting(member -> member.affiliation().code())
        .containsExactly(codes.split(" "));
  }

  @Test
  void aTitleAndTheNameBesideItAreOnePerson() {
    ActorResolution found =
        resolve(
            "ZMB",
            "opposition|opposition|NOUN|2|compound leader|leader|NOUN|5|nsubj"
                + " Moses|Moses|PROPN|2|appos Phiri|Phiri|PROPN|3|flat wept|weep|VERB|0|root");
    ActorMention leader = mention(found, 0, 2);
    assertThat(leader.name()).isEqualTo("Moses Phiri");
    assertThat(leader.text()).isEqualTo("opposition leader Moses Phiri");
    assertThat(leader.affiliation().sectors()).contains("OPP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "school|school|NOUN|2|compound attack|attack|NOUN|3|nsubj failed|fail|VERB|0|root; 1",
        "power|power|NOUN|2|compound cuts|cut|NOUN|3|nsubj began|begin|VERB|0|root; 1",
        "it|it|PRON|2|nsubj ended|end|VERB|0|root in|in|ADP|4|case May|May|PROPN|2|obl; 4",
        "(|(|PUNCT|2|punct IMX|IMX|PROPN|4|nsubj )|)|PUNCT|2|punct said|say|VERB|0|root; 2",
        "it|it|PRON|2|nsubj ended|end|VERB|0|root in|in|ADP|4|case Lima|Lima|PROPN|2|obl; 4",
      })
  void whatOnlyTellsWhereOrOfWhatSortIsNobody(String sentence, int word) {
    assertThat(resolve("KEN", sentence).mention(0, word - 1)).isEmpty();
  }

  @Test
  void theGovernmentAMinisterSpeaksOfIsHisOwn() {
    ActorResolution found =
        resolve(
            "IRQ",
            "The|the|DET|3|det Peruvian|Peruvian|ADJ|3|amod minister|minister|NOUN|4|nsubj"
                + " said|say|VERB|0|root the|the|DET|6|det government|government|NOUN|8|nsubj"
                + " would|would|AUX|8|aux help|help|VERB|4|ccomp");
    assertThat(mention(found, 0, 6).affiliation().code()).isEqualTo("PER");
  }

  @Test
  void aRoleIsOfThePoliticsToldOfLast() {
    ActorResolution found =
        resolve(
            "EGY",
            "Tunisian|Tunisian|ADJ|2|amod ministers|minister|NOUN|3|nsubj left|leave|VERB|0|root",
            "police|police|NOUN|2|nsubj waited|wait|VERB|0|root",
            "they|they|PRON|2|nsubj rested|rest|VERB|0|root",
            "it|it|PRON|2|nsubj rained|rain|VERB|0|root",
            "guards|guard|NOUN|2|nsubj slept|sleep|VERB|0|root");
    assertThat(mention(found, 1, 1).affiliation().code()).isEqualTo("TUN");
    assertThat(mention(found, 4, 1).affiliation().code()).isEqualTo("EGY");
  }

  @Test
  void theNeighbourOfAStateIsAnotherState() {
    ActorResolution found =
        resolve(
            "GHA",
            "Ghana|Ghana|PROPN|2|nsubj warned|warn|VERB|0|root Togo|Togo|PROPN|2|obj",
            "Ghana|Ghana|PROPN|2|nsubj blamed|blame|VERB|0|root its|its|PRON|4|nmod:poss"
                + " neighbour|neighbour|NOUN|2|obj");
    assertThat(mention(found, 1, 4).affiliation().code()).isEqualTo("TGO");
  }

  @Test
  void memberStatesAreThoseOfTheUnionNamedBefore() {
    ActorResolution found =
        resolve(
            "GHA",
            "EU|EU|PROPN|2|compound officials|official|NOUN|3|nsubj left|leave|VERB|0|root",
            "member|member|NOUN|2|compound states|state|NOUN|3|nsubj agreed|agree|VERB|0|root");
    assertThat(mention(found, 1, 2).affiliation().code()).isEqualTo("EUR");
  }

  @Test
  void aContinentHasNoCountry() {
    ActorResolution found = resolve("MEX", "Asia|Asia|PROPN|2|nsubj recovered|recover|VERB|0|root");
    assertThat(mention(found, 0, 1).affiliation().code()).isEmpty();
  }

  @Test
  void whoHasNoOfficeIsACivilian() {
    ActorResolution found =
        resolve(
            "PER", "Maria|Maria|PROPN|3|nsubj Quispe|Quispe|PROPN|1|flat wept|weep|VERB|0|root");
    assertThat(mention(found, 0, 1).affiliation().sectors()).containsExactly("CVL");
  }
}
