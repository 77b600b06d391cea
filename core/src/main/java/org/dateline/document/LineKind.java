package org.dateline.document;

/** What a line, or a part of a line, of an article is for. */
public enum LineKind {
  /** Running text. */
  BODY(true),
  /** Headline or subheading inside the text. */
  TITLE(true),
  /** Caption of a picture or video; can carry an event. */
  CAPTION(true),
  /** Says that a caption follows: "Image copyright", "Screenshot,". */
  CAPTION_MARK(false),
  /** Leftover of a content management system: "[ad_1]". */
  SHORTCODE(false),
  /** Who wrote it: "By Jane Doe in Cairo". */
  BYLINE(false),
  /** Place, date and agency before the first sentence: "MINSK, Sept 14 (Reuters) -". */
  DATELINE(false),
  /** Invitations to read, share, subscribe. */
  PROMOTION(false),
  /** Rights and credits: "Photo: Reuters". */
  CREDIT(false),
  /** Says again, word for word, what an earlier line said. */
  DUPLICATE(false);

  private final boolean analysed;

  LineKind(boolean analysed) {
    this.analysed = analysed;
  }

  /** Whether lines of this kind are split into sentences, parsed and coded. */
  public boolean analysed() {
    return analysed;
  }
}
