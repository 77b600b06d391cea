package org.dateline.mention.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Span;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.PlaceMention.Kind;
import org.dateline.mention.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = PlaceResolver.load();

  private static List<PlaceMention> places(String... lines) {
    return RESOLVER.resolve(PlainText.parse(lines));
  }

  private static List<String> texts(String... lines) {
    return places(lines).stream()
        .filter(m -> m.kind() == Kind.NAME)
        .map(PlaceMention::text)
        .toList();
  }

  private static Place place(String text, String... lines) {
    return places(lines).stream()
        .filter(m -> m.text().equals(text))
        .findFirst()
        .flatMap(PlaceMention::place)
        .orElseThrow(() -> new AssertionError(text + " not found in " + places(lines)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brest | BLR | Border guards in Brest sent the trucks back to Poland, said Minsk.",
        "Brest | FRA | Trawlers left Brest for the Channel, the port authority of Brittany said.",
        "Tripoli | LBY | Militias shelled Tripoli and Misrata overnight.",
        "Tripoli | LBN | Gunmen in Tripoli, Lebanon, fired at a bus.",
        "Georgia | GEO | Georgia and Armenia reopened a crossing south of Tbilisi.",
        "Georgia | USA | Voters in Georgia and Alabama waited for hours outside Atlanta.",
        "Cordoba | ARG | Teachers in Cordoba joined strikes in Rosario and Mendoza.",
        "Cordoba | ESP | Teachers in Cordoba joined strikes in Seville and Granada.",
        "Hyderabad | PAK | Floods cut off Hyderabad, in Sindh, from Karachi.",
        "Hyderabad | IND | Floods cut off Hyderabad, in Telangana, from Warangal.",
        "San Jose | CRI | Nurses marched in San Jose, Costa Rica.",
        "San Jose | USA | Nurses marched in San Jose, Calif., and in Oakland.",
        "Guinea | GIN | Guinea closed its border with Senegal.",
        "Kivu | COD | Rebels in the Kivu hills crossed from Rwanda into Congo.",
      })
  void theArticlesOtherPlacesDecide(String name, String country, String sentence) {
    assertThat(place(name.strip(), sentence).country()).isEqualTo(country.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Springfield, Illinois | Illinois",
        "Springfield, Ill. | Illinois",
        "Springfield, MO | Missouri",
        "Aurora, Colo. | Colorado",
        "London, Ontario | Ontario",
        "Victoria, B.C. | British Columbia",
      })
  void aRegionAfterACommaNarrowsTheName(String pair, String region) {
    String name = pair.substring(0, pair.indexOf(','));
    assertThat(place(name, "A judge in " + pair + ", heard the case.").admin1()).isEqualTo(region);
  }

  @Test
  void aNameKeepsTheMeaningThatTheArticleGaveIt() {
    List<PlaceMention> found =
        places("Police in Paris, Texas, arrested two men.", "Paris had been quiet before.");
    assertThat(found)
        .filteredOn(m -> m.text().equals("Paris"))
        .extracting(m -> m.place().map(Place::admin1).orElse(""))
        .containsExactly("Texas", "Texas");
  }

  @Test
  void theDatelineCounts() {
    ParsedArticle parsed =
        PlainText.parse(
            "dateline:LA PAZ, Bolivia, March 3 (Agency) -",
            "Miners blocked the road to Sucre on Monday.");
    assertThat(RESOLVER.read(parsed).dateline())
        .extracting(PlaceMention::text)
        .containsExactly("LA PAZ", "Bolivia");
    assertThat(RESOLVER.resolve(parsed).get(0).place().map(Place::country)).contains("BOL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris Hilton opened the show.",
        "Jack London wrote the novel.",
        "The Washington Post reported the deal.",
        "Shares of Bank of America fell.",
        "She studied at the University of Warsaw for a year.",
        "Mr. Houston denied everything.",
        "President Lincoln freed them.",
        "Of all the readers only one complained.",
        "In March the talks failed.",
        "On Sunday he rested.",
        "Reading is fun and Nice people read.",
        "They met on Lisbon Avenue after dark.",
        "Experts at FAO and the NGO agreed.",
        "Later that evening Sydney Greene and Chad Whitmore were given medals.",
        "Hamas and the Taliban denied it.",
      })
  void personsFirmsAndOrdinaryWordsAreNoPlaces(String sentence) {
    assertThat(texts(sentence)).isEmpty();
  }

  @Test
  void aSurnameIsNoPlaceWhereThePersonIsNamedInFull() {
    assertThat(texts("Senator Walter Clayton spoke first.", "Clayton promised to resign."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He died in Reading on Friday. | Reading",
        "The mayor of Nice banned the rally. | Nice",
        "Kenyan police crossed into Somalia. | Somalia",
        "The US and the UK signed. | US,UK",
        "Troops left Aden and Mukalla, Yemen. | Aden,Mukalla,Yemen",
        "Lagos police fired tear gas. | Lagos",
        "The Gulf of Aden is unsafe. | Gulf of Aden",
        "Fighting went on in South Kordofan. | South Kordofan",
        "Protests hit Buenos Aires, Lima and La Paz. | Buenos Aires,Lima,La Paz",
      })
  void placesAreFound(String sentence, String names) {
    assertThat(texts(sentence.strip())).containsExactly(names.strip().split(","));
  }

  @Test
  void adjectivesOfCountriesAreDemonyms() {
    assertThat(places("Eritrean and Ethiopian envoys met."))
        .allMatch(m -> m.kind() == Kind.DEMONYM)
        .extracting(m -> m.place().map(Place::country).orElse(""))
        .containsExactly("ERI", "ETH");
  }

  @Test
  void aProvinceIsNotItsTown() {
    assertThat(place("Kandahar", "Snipers fired in Kandahar province.").precision())
        .isEqualTo(Precision.REGION);
    assertThat(place("Kandahar", "Snipers fired in Kandahar.").precision())
        .isEqualTo(Precision.CITY);
    assertThat(place("Kandahar", "Snipers fired in the city of Kandahar.").precision())
        .isEqualTo(Precision.CITY);
  }

  @Test
  void aDirectionNamesThePartOfTheCountry() {
    Place north = place("Mali", "Convoys were ambushed in northern Mali.");
    assertThat(north.name()).isEqualTo("northern Mali");
    assertThat(north.precision()).isEqualTo(Precision.REGION);
    assertThat(north.latitude()).isGreaterThan(15);
    assertThat(place("Ukraine", "Shells fell in eastern Ukraine.").longitude()).isGreaterThan(34);
  }

  @Test
  void facilitiesStandAtTheTownNamedNearThem() {
    List<PlaceMention> found =
        places("Crowds filled Merdeka Square in Jakarta before they left for Halimun airport.");
    assertThat(found)
        .filteredOn(m -> m.kind() == Kind.FACILITY)
        .extracting(PlaceMention::text, m -> m.place().map(Place::country).orElse(""))
        .containsExactly(tuple("Merdeka Square", "IDN"), tuple("Halimun airport", "IDN"));
  }

  @Test
  void givenSpansAreResolvedExactlyAndInOrder() {
    ParsedArticle parsed = PlainText.parse("The river town of Zzyx lies far from Gaborone.");
    List<Span> spans = List.of(new Span(37, 45), new Span(18, 22));
    List<PlaceMention> found = RESOLVER.resolve(parsed, spans);
    assertThat(found).extracting(PlaceMention::span).containsExactlyElementsOf(spans);
    assertThat(found)
        .extracting(m -> m.place().map(Place::country).orElse(""))
        .containsExactly("BWA", "BWA");
    assertThat(found.get(1).place().map(Place::geonamesId)).contains(0);
  }

  @Test
  void twoThousandNamesInOneLineAreRead() {
    String[] names = {"Paris", "Springfield", "San Antonio", "Ndola", "Georgia", "Victoria"};
    Random random = new Random(7);
    String line =
        random
            .ints(2000, 0, names.length)
            .mapToObj(i -> names[i])
            .collect(Collectors.joining(", in ", "In ", "."));
    assertThat(places(line)).hasSizeGreaterThan(1000);
  }

  @Test
  void mentionsLieInTheTextInItsOrder() {
    String[] words = {
      "Oslo",
      "the",
      "Mr.",
      "of",
      "Bergen",
      ",",
      "Norway",
      "said",
      "(",
      "St.",
      "John",
      "'s",
      "in",
      "USA",
      "River",
      "Lake",
      "northern",
      "Police",
      "1990",
      "al-Bab",
      "’s",
      "-",
      "\"",
      "CAIRO"
    };
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String line =
          random
              .ints(1 + random.nextInt(25), 0, words.length)
              .mapToObj(i -> words[i])
              .collect(Collectors.joining(" "));
      ParsedArticle parsed = PlainText.parse(line);
      List<PlaceMention> found = RESOLVER.resolve(parsed);
      assertThat(found)
          .isSortedAccordingTo((a, b) -> Integer.compare(a.span().start(), b.span().start()));
      assertThat(found).allMatch(m -> parsed.article().text(m.span()).equals(m.text()));
      assertThat(found).isEqualTo(RESOLVER.resolve(parsed));
    }
  }

  @Test
  void aTinyGazetteerIsEnough() {
    Gazetteer tiny =
        new TinyGazetteer()
            .place(Feature.COUNTRY, "AAA", -1, -1, 10, 10, 1_000_000, "Ardenia", "@Ardenian")
            .place(Feature.COUNTRY, "BBB", -1, -1, 40, 40, 1_000_000, "Belvoria")
            .place(Feature.CITY, "AAA", -1, -1, 10.5, 10, 5_000, "Quell")
            .place(Feature.CITY, "BBB", -1, -1, 40, 40.5, 50_000, "Quell")
            .gazetteer();
    PlaceResolver resolver = new PlaceResolver(tiny);
    assertThat(resolver.resolve(PlainText.parse("Rebels took Quell from Ardenian troops.")))
        .extracting(m -> m.place().map(Place::latitude).orElse(0.0))
        .first()
        .satisfies(latitude -> assertThat(latitude).isCloseTo(10.5, within(0.01)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lusaka police charged two Zambian editors. | ZMB",
        "Chile and Peru signed a treaty. | ''",
        "The weather was fine. | ''",
        "Nepal reopened schools; India sent books to Kathmandu and Pokhara. | NPL",
      })
  void theCountryOfAnArticleIsTheOneThatStandsOut(String text, String country) {
    ParsedArticle parsed = PlainText.parse(text);
    assertThat(ArticleCountry.dominantCountry(RESOLVER.resolve(parsed), parsed)).isEqualTo(country);
  }
}
