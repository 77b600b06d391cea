package org.dateline.app.output;

import java.io.IOException;
import org.dateline.CodedArticle;

/** Writes the events of articles, in the order in which they come. */
public interface EventOutput {
  /** Writes what an article gave. */
  void article(CodedArticle coded) throws IOException;

  /** Writes what stands at the end. */
  void end() throws IOException;
}
