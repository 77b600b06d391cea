package org.dateline.mention.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.mention.Place;
import org.dateline.mention.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer SHIPPED = Gazetteer.load();

  private static TinyGazetteer tiny() {
    return new TinyGazetteer()
        .place(Feature.COUNTRY, "PRY", -1, -1, -23, -58, 6_000_000, "Paraguay", "@Paraguayan")
        .place(Feature.REGION1, "PRY", 1, -1, -25.5, -57, 500_000, "Cordillera Department")
        .place(
            Feature.CITY,
            "PRY",
            1,
            -1,
            -25.38,
            -57.14,
            30_000,
            "Caacupé",
            "~Caacupe de los Milagros")
        .place(Feature.CITY, "ARG", -1, -1, -27, -58, 900, "Caacupé");
  }

  @Test
  void theMostPopulousPlaceOfANameComesInTheOrderOfTheFile() {
    assertThat(tiny().gazetteer().find("Caacupé"))
        .extracting(Place::country)
        .containsExactly("PRY", "ARG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Caacupé", "CAACUPE", "caacupé", "  Caacupé. ", "The Caacupé"})
  void caseDiacriticsAndDotsMakeNoDifference(String name) {
    assertThat(tiny().gazetteer().find(name)).hasSize(2);
  }

  @Test
  void aPlaceKnowsItsRegionAndPosition() {
    Place place = tiny().gazetteer().find("caacupe de los milagros").get(0);
    assertThat(place)
        .isEqualTo(
            new Place(
                "Caacupé",
                -25.38,
                -57.14,
                "PRY",
                "Cordillera Department",
                1002,
                30_000,
                Precision.CITY));
  }

  @Test
  void anUnknownOrEmptyNameHasNoPlaces() {
    assertThat(tiny().gazetteer().find("Xyzzy")).isEmpty();
    assertThat(tiny().gazetteer().find("")).isEmpty();
    assertThat(tiny().gazetteer().find("…")).isEmpty();
  }

  @Test
  void everyTruncationIsReported() {
    byte[] whole = tiny().bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(cut), "cut.bin"))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("cut.bin: ");
    }
  }

  @Test
  void everyDamagedByteIsReported() {
    byte[] whole = tiny().bytes();
    for (int at : List.of(0, 4, 9, 13, Gazetteer.HEADER, whole.length / 2, whole.length - 1)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x20;
      assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(damaged), "bad.bin"))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("bad.bin: ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv, UKR, 50.4, 30.5",
    "Kiev, UKR, 50.4, 30.5",
    "Sebastopol, UKR, 44.6, 33.5",
    "Mecca, SAU, 21.4, 39.8",
    "Bombay, IND, 19.1, 72.9",
    "St. Petersburg, RUS, 59.9, 30.3",
    "Sana'a, YEM, 15.35, 44.2",
    "N'Djamena, TCD, 12.1, 15.0",
    "Kosovo, KOS, 42.6, 21.0",
    "Crimea, UKR, 45.3, 34.4",
    "Donbass, UKR, 48.2, 38.0",
    "West Bank, PSE, 31.95, 35.25",
    "Darfur, SDN, 13.5, 25.0",
    "Chechnya, RUS, 43.3, 45.7",
    "Idlib Governorate, SYR, 35.8, 36.7",
    "Bavaria, DEU, 48.9, 11.5",
    "Côte d'Ivoire, CIV, 8, -5",
  })
  void theShippedGazetteerKnows(String name, String country, double latitude, double longitude) {
    Place place = SHIPPED.find(name).get(0);
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.latitude()).isCloseTo(latitude, within(0.7));
    assertThat(place.longitude()).isCloseTo(longitude, within(0.7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Red Sea",
        "Strait of Hormuz",
        "South China Sea",
        "Euphrates",
        "Sahel",
        "Balkans",
        "Middle East",
        "Africa",
        "Mediterranean"
      })
  void seasAndPartsOfTheWorldBelongToNoCountry(String name) {
    assertThat(SHIPPED.find(name).get(0).country()).isEmpty();
  }

  @Test
  void countriesCarryTheirGeoNamesIds() {
    assertThat(SHIPPED.find("Belarus").get(0).geonamesId()).isEqualTo(630336);
    assertThat(SHIPPED.find("Belarus").get(0).precision()).isEqualTo(Precision.COUNTRY);
  }

  @ParameterizedTest
  @CsvSource({
    "St. Marys, saint marys",
    "Mt. Elgon, mount elgon",
    "Ra's al-Khaimah, ras al khaimah",
    "Łódź, lodz",
    "São Tomé & Príncipe, sao tome and principe",
    "U.S., us",
    "The Hague, hague",
    "Győr-Moson, gyor moson",
    "Æbeltoft, aebeltoft",
  })
  void namesAreFolded(String name, String folded) {
    assertThat(Names.fold(name)).isEqualTo(folded);
  }
}
