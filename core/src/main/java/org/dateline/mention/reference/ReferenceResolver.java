package org.dateline.mention.reference;

import java.util.List;
import java.util.Optional;
import org.dateline.document.ParsedArticle;

/** Finds whom the pronouns of an article stand for. Safe for use by several threads. */
public final class ReferenceResolver {
  private final ReferenceWeights weights;

  public ReferenceResolver(ReferenceWeights weights) {
    this.weights = weights;
  }

  /**
   * @param nominals noun phrases of each sentence, in the order of their (last) heads
   */
  public References resolve(ParsedArticle parsed, List<List<Nominal>> nominals) {
    return new Reading((sentence, token, pronoun, all) -> Optional.of(best(all)))
        .read(parsed, nominals);
  }

  /** Of equal candidates the one spoken of last, and one that means something. */
  private Candidate best(List<Candidate> candidates) {
    Candidate best = candidates.get(candidates.size() - 1);
    double most = weights.score(best.features());
    for (int i = candidates.size() - 2; i >= 0; i--) {
      double score = weights.score(candidates.get(i).features());
      if (score > most || (score == most && best.entity().isEmpty())) {
        most = score;
        best = candidates.get(i);
      }
    }
    return best;
  }
}
