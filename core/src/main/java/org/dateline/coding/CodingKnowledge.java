package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.coding.rules.Rule;
import org.dateline.coding.rules.RuleException;
import org.dateline.coding.rules.RuleFile;
import org.dateline.coding.rules.RuleReader;
import org.dateline.coding.rules.RuleSet;

/**
 * All that coding rests on besides the text: rules, governors, contexts and codebook.
 *
 * @param rules the rules
 * @param status reads what became of an event
 * @param contexts words that show a context
 * @param codebook modes and CAMEO codes
 */
public record CodingKnowledge(
    RuleSet rules, StatusReader status, Contexts contexts, Codebook codebook) {

  /**
   * Reads it.
   *
   * @param ruleFiles the files of rules/en, functions.txt among them
   * @param partitives nouns that only measure what follows "of"
   * @param governors lexicon/en/governors.txt
   * @param contexts lexicon/en/contexts.txt
   * @param modes lexicon/codebook/modes.tsv
   * @param cameo lexicon/codebook/cameo.tsv
   * @throws RuleException if anything in the rules cannot be understood
   */
  public static CodingKnowledge read(
      List<RuleFile> ruleFiles,
      Set<String> partitives,
      String governors,
      String contexts,
      String modes,
      String cameo) {
    RuleSet rules = RuleReader.read(ruleFiles, partitives);
    Codebook codebook = Codebook.read(modes, cameo);
    List<String> errors = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      if (rule.mode().isPresent() && !codebook.hasMode(rule.type(), rule.mode().get())) {
        errors.add(
            rule.place() + ": expected a mode of " + rule.type() + ", found " + rule.mode().get());
      }
      if (rule.cameo().isPresent() && !codebook.hasCameo(rule.cameo().get())) {
        errors.add(rule.place() + ": expected a CAMEO code, found " + rule.cameo().get());
      }
    }
    if (!errors.isEmpty()) {
      throw new RuleException(errors);
    }
    return new CodingKnowledge(
        rules,
        new StatusReader(Governors.read("governors.txt", governors)),
        Contexts.read("contexts.txt", contexts),
        codebook);
  }
}
