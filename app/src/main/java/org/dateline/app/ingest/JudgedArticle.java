package org.dateline.app.ingest;

import java.util.List;
import org.dateline.coding.JudgedEvent;
import org.dateline.document.RawPage;

/**
 * An article with the events that a reader found in it.
 *
 * @param page the article
 * @param events all that a reader coded, spans in UTF-16 units
 */
public record JudgedArticle(RawPage page, List<JudgedEvent> events) {
  public JudgedArticle {
    events = List.copyOf(events);
  }
}
