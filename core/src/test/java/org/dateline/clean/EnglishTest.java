package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "El gobierno de la provincia dijo el lunes que los maestros volverán a las aulas cuando"
            + " reciban los salarios que les deben desde el mes de marzo pasado.",
        "Die Gewerkschaft kündigte am Montag an, dass die Fahrer der Busse in der Hauptstadt so"
            + " lange streiken werden, bis die Stadt über höhere Löhne verhandelt.",
        "Le ministre a déclaré lundi que les pêcheurs du sud pourront de nouveau sortir en mer dès"
            + " que la tempête sera passée, mais que le port restera fermé.",
        "De minister zei maandag dat de vissers in het zuiden weer mogen uitvaren zodra de storm"
            + " voorbij is, maar dat de haven nog een week gesloten blijft.",
        "Министр сообщил в понедельник, что рыбаки смогут снова выйти в море.",
        "渔民们星期一说，港口将继续关闭一个星期，直到暴风雨过去为止。市政府表示将向受影响的家庭提供食物和住所。",
        "قال الوزير يوم الاثنين إن الصيادين يمكنهم العودة إلى البحر بعد العاصفة."
      })
  void otherLanguagesAreNotEnglish(String text) {
    assertThat(English.isLikely(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union said on Monday that bus drivers in the capital will stay on strike until the"
            + " city agrees to talk about higher wages for night shifts.",
        "Fishermen of Москва-Сити and Владивосток said on Monday that the port will stay closed"
            + " for a week, and that the city gives them food and shelter.",
        "Policías detienen a tres manifestantes",
        "Bus strike: day two",
        ""
      })
  void englishAndShortTextsAreLetThrough(String text) {
    assertThat(English.isLikely(text)).isTrue();
  }

  @Test
  void longTextsAreJudgedByTheirBeginning() {
    String english = "The drivers of the buses said that they will not go back to work. ";

    assertThat(English.isLikely(english.repeat(100_000))).isTrue();
  }
}
