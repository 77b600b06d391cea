package org.dateline.mention.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Money by its signs and names, as ISO 4217 codes. */
final class Currencies {
  private static final Map<String, String> SIGNS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();

  /** Adjective or country before a noun that several currencies share: "Canadian dollars". */
  private static final Map<String, String> QUALIFIED = new HashMap<>();

  static {
    put(
        SIGNS,
        "$ USD, us$ USD, c$ CAD, ca$ CAD, a$ AUD, au$ AUD, nz$ NZD, hk$ HKD, s$ SGD, nt$ TWD,"
            + " r$ BRL, £ GBP, € EUR, ¥ JPY, ₹ INR, ₽ RUB, ₴ UAH, ₺ TRY, ₪ ILS, ₩ KRW, ₦ NGN,"
            + " ฿ THB, ₫ VND, ₱ PHP, ₸ KZT, ₾ GEL, ₵ GHS, ₡ CRC, rs INR, rs. INR, ksh KES,"
            + " sh KES, usd USD, eur EUR, gbp GBP, jpy JPY, chf CHF, cny CNY, rmb CNY, inr INR,"
            + " pkr PKR, rub RUB, uah UAH, byn BYN, try TRY, ils ILS, aud AUD, cad CAD, nzd NZD,"
            + " hkd HKD, sgd SGD, brl BRL, mxn MXN, zar ZAR, ngn NGN, kes KES, egp EGP, sar SAR,"
            + " aed AED, qar QAR, kwd KWD, pln PLN, sek SEK, nok NOK, dkk DKK, huf HUF, czk CZK,"
            + " krw KRW, thb THB, idr IDR, myr MYR, php PHP, vnd VND, bdt BDT, lkr LKR, xof XOF,"
            + " xaf XAF, etb ETB, ghs GHS, ugx UGX, tzs TZS, rwf RWF, cdf CDF, sdg SDG, iqd IQD,"
            + " irr IRR, kzt KZT, uzs UZS, azn AZN, gel GEL, amd AMD, ars ARS, clp CLP, cop COP,"
            + " pen PEN, ves VES");
    put(
        NOUNS,
        "dollar USD, euro EUR, pound GBP, yen JPY, yuan CNY, renminbi CNY, ruble RUB, rouble RUB,"
            + " rupee INR, peso MXN, franc CHF, krona SEK, krone NOK, shilling KES, rand ZAR,"
            + " won KRW, lira TRY, rial IRR, riyal SAR, dinar IQD, dirham AED, shekel ILS,"
            + " baht THB, ringgit MYR, rupiah IDR, dong VND, taka BDT, naira NGN, cedi GHS,"
            + " birr ETB, zloty PLN, forint HUF, hryvnia UAH, hryvnya UAH, tenge KZT, manat AZN,"
            + " lari GEL, leu RON, lev BGN, kyat MMK, kwacha ZMW, pula BWP, dram AMD, som KGS,"
            + " somoni TJS, bolivar VES, quetzal GTQ, lempira HNL, cordoba NIO, guarani PYG,"
            + " boliviano BOB, riel KHR, kip LAK, tugrik MNT, afghani AFN, reais BRL, buck USD");
    put(
        QUALIFIED,
        "australian dollar=AUD, canadian dollar=CAD, zealand dollar=NZD, singapore dollar=SGD,"
            + " kong dollar=HKD, taiwan dollar=TWD, taiwanese dollar=TWD, jamaican dollar=JMD,"
            + " namibian dollar=NAD, zimbabwe dollar=ZWL, zimbabwean dollar=ZWL,"
            + " liberian dollar=LRD, fijian dollar=FJD, guyanese dollar=GYD,"
            + " egyptian pound=EGP, sudanese pound=SDG, syrian pound=SYP, lebanese pound=LBP,"
            + " cypriot pound=CYP, irish pound=IEP, lebanese lira=LBP, syrian lira=SYP,"
            + " italian lira=ITL, belarusian ruble=BYN, belarus ruble=BYN, belarusian rouble=BYN,"
            + " pakistani rupee=PKR, nepali rupee=NPR, nepalese rupee=NPR, lankan rupee=LKR,"
            + " mauritian rupee=MUR, philippine peso=PHP, colombian peso=COP,"
            + " argentine peso=ARS, chilean peso=CLP, cuban peso=CUP, dominican peso=DOP,"
            + " uruguayan peso=UYU, cfa franc=XOF, congolese franc=CDF, rwandan franc=RWF,"
            + " burundian franc=BIF, french franc=FRF, belgian franc=BEF, guinean franc=GNF,"
            + " icelandic krona=ISK, danish krone=DKK, ugandan shilling=UGX,"
            + " tanzanian shilling=TZS, somali shilling=SOS, yemeni rial=YER, omani rial=OMR,"
            + " qatari riyal=QAR, kuwaiti dinar=KWD, jordanian dinar=JOD, serbian dinar=RSD,"
            + " algerian dinar=DZD, tunisian dinar=TND, libyan dinar=LYD, bahraini dinar=BHD,"
            + " moroccan dirham=MAD, malawian kwacha=MWK, uzbek som=UZS, korean won=KRW,"
            + " turkmen manat=TMT, moldovan leu=MDL");
  }

  private Currencies() {}

  private static void put(Map<String, String> into, String table) {
    for (String row : table.split(", ", -1)) {
      int cut = row.contains("=") ? row.indexOf('=') : row.indexOf(' ');
      into.put(row.substring(0, cut), row.substring(cut + 1));
    }
  }

  /** Code of a lower-case sign or abbreviation before a number: "$", "us$", "rs". */
  static Optional<String> sign(String text) {
    return Optional.ofNullable(SIGNS.get(text));
  }

  /**
   * Code of a currency's noun after a number.
   *
   * @param before the lower-case word before it: "canadian" in "Canadian dollars"
   */
  static Optional<String> noun(String before, String lemma) {
    String qualified = QUALIFIED.get(before + " " + lemma);
    return Optional.ofNullable(qualified == null ? NOUNS.get(lemma) : qualified);
  }
}
