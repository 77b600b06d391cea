package org.dateline.app.ingest;

/** What one place of the input gave: an article, or the reason why it gave none. */
public sealed interface Input permits Given, Rejected {
  /** FILE, or FILE:LINE. */
  String place();
}
