package org.dateline.mention.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.document.Article;
import org.dateline.mention.Affiliation;

/**
 * What holds for all sentences of an article.
 *
 * @param lexicon names and roles
 * @param discourse what was mentioned so far
 * @param published publication date
 * @param country the country the article is about; empty if unclear
 * @param home the country whose politics the article tells of; empty if unclear
 * @param article the text
 */
record ArticleContext(
    ActorLexicon lexicon,
    Discourse discourse,
    Optional<LocalDate> published,
    String country,
    String home,
    Article article) {
  /** Whom an actor of the lexicon belongs to when the article was written. */
  Affiliation affiliation(Actor actor) {
    return published.map(actor::on).orElseGet(actor::mostly);
  }
}
