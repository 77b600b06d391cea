package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import org.dateline.CodedArticle;
import org.dateline.coding.Event;

/** One event, one line of JSON. */
public final class JsonLinesOutput implements EventOutput {
  private final Writer out;

  public JsonLinesOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void article(CodedArticle coded) throws IOException {
    CodePoints points = new CodePoints(coded.article().text());
    for (Event event : coded.events()) {
      out.write(EventJson.of(event, points));
      out.write('\n');
    }
    out.flush();
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
