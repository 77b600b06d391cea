package org.dateline.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Past forms of English verbs and plurals of nouns that no rule makes. */
final class IrregularForms {
  /** A verb and its past forms; those whose forms are spelt like the verb are left out. */
  private static final String VERBS =
      """
      abide abode; arise arose arisen; awake awoke awoken; be was were been; bear bore borne;
      beat beaten; become became; befall befell befallen; begin began begun; behold beheld;
      bend bent; bespeak bespoke bespoken; bid bade bidden; bind bound; bite bit bitten;
      bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
      burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came;
      creep crept; deal dealt; dig dug; do did done; draw drew drawn; dream dreamt;
      drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed;
      feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
      forbid forbade forbidden; foresee foresaw foreseen; foretell foretold;
      forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
      forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given;
      go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
      hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant;
      leap leapt; learn learnt; leave left; lend lent; lie lain; light lit; lose lost; make made;
      mean meant; meet met; mislead misled; mistake mistook mistaken;
      misunderstand misunderstood; mow mown; outdo outdid outdone; outgrow outgrew outgrown;
      overcome overcame; overdo overdid overdone; overhear overheard; override overrode overridden;
      oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
      partake partook partaken; pay paid; plead pled; prove proven; rebuild rebuilt; redo redid
      redone; remake remade; repay repaid; resell resold; retake retook retaken;
      rethink rethought; rewrite rewrote rewritten; ride rode ridden; ring rang rung;
      rise rose risen; run ran; saw sawn; say said; see saw seen; seek sought; sell sold; send sent;
      sew sewn; shake shook shaken; shear shorn; shine shone; shoot shot; show shown;
      shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;
      slide slid; sling slung; smell smelt; sneak snuck; sow sown; speak spoke spoken; speed sped;
      spell spelt; spend spent; spill spilt; spin spun; spit spat; spoil spoilt; spring sprang
      sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk;
      stride strode stridden; strike struck stricken; string strung; strive strove striven;
      swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken;
      teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread trod
      trodden; undergo underwent undergone; understand understood; undertake undertook undertaken;
      undo undid undone; unwind unwound; uphold upheld; wake woke woken; wear wore worn;
      weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
      withhold withheld; withstand withstood; wring wrung; write wrote written
      """;

  /** Verbs whose regular forms the rules of spelling do not undo. */
  private static final String SPELT =
      """
      free freed; traffic trafficked trafficking; panic panicked panicking; mimic mimicked mimicking;
      picnic picnicked picnicking; frolic frolicked frolicking; repel repelled repelling;
      quarrel quarrelled quarrelling; marshal marshalled marshalling; enrol enrolled enrolling;
      fulfil fulfilled fulfilling; accede acceded acceding; intercede interceded interceding;
      supersede superseded superseding; paralyse paralysed paralysing; deplore deplored deploring;
      lunge lunged lunging; strafe strafed strafing; chafe chafed chafing; murmur murmured murmuring;
      revile reviled reviling; cajole cajoled cajoling; insure insured insuring;
      range ranged ranging; lean leaned leaning; wander wandered wandering
      """;

  private static final String NOUNS =
      """
      man men; woman women; child children; foot feet; tooth teeth; mouse mice; goose geese;
      ox oxen; crisis crises; thesis theses; analysis analyses; basis bases; axis axes;
      hypothesis hypotheses; oasis oases; parenthesis parentheses; diagnosis diagnoses;
      criterion criteria; phenomenon phenomena; bacterium bacteria; curriculum curricula;
      memorandum memoranda; referendum referenda; stratum strata; datum data; life lives;
      wife wives; knife knives; wolf wolves; half halves; leaf leaves; loaf loaves; thief thieves;
      shelf shelves; self selves; calf calves; alumnus alumni; nucleus nuclei; bus buses;
      gas gases; virus viruses; coup coups; series series; species species; headquarters
      headquarters; means means; news news; barracks barracks; bus busses
      """;

  private static final Map<String, String> PAST = read(VERBS);
  private static final Map<String, String> FORMS = read(SPELT);
  private static final Map<String, String> PLURALS = read(NOUNS);

  private IrregularForms() {}

  private static Map<String, String> read(String text) {
    Map<String, String> lemmas = new HashMap<>();
    String lemma = "";
    StringTokenizer words = new StringTokenizer(text, " \n;", true);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.equals(";")) {
        lemma = "";
      } else if (lemma.isEmpty()) {
        lemma = word.strip();
      } else if (!word.isBlank()) {
        lemmas.put(word, lemma);
      }
    }
    return Map.copyOf(lemmas);
  }

  /** Lemma of a form of a verb that no rule makes or undoes, "" if there is no such form. */
  static String verb(String low, String xpos) {
    return switch (xpos) {
      case "VBD", "VBN" -> PAST.getOrDefault(low, FORMS.getOrDefault(low, ""));
      case "VBG" -> FORMS.getOrDefault(low, "");
      default -> "";
    };
  }

  /** Lemma of an irregular plural, "" if the form is regular. */
  static String noun(String low) {
    String lemma = PLURALS.getOrDefault(low, "");
    if (lemma.isEmpty() && low.length() > 5 && low.endsWith("men")) {
      return low.substring(0, low.length() - 2) + "an";
    }
    return lemma;
  }
}
