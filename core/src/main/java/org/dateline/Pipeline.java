package org.dateline;

import org.dateline.clean.Cleaner;
import org.dateline.document.Article;
import org.dateline.document.RawPage;

/** The way of one article, from its text to its events. */
public final class Pipeline {
  private final Cleaner cleaner = new Cleaner();

  /** Types the lines of a page. */
  public Article clean(RawPage page) {
    return cleaner.clean(page);
  }
}
