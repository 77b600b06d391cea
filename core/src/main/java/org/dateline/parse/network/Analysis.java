package org.dateline.parse.network;

/** What is decided for a sentence. The arrays run over its words and are not to be changed. */
public final class Analysis {
  private final int[] tags;
  private final int[] heads;
  private final int[] relations;

  /**
   * @param tags numbers of the tags
   * @param heads positions of the heads; the number of words stands for the root
   * @param relations numbers of the relations to the heads
   */
  public Analysis(int[] tags, int[] heads, int[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  public int[] tags() {
    return tags;
  }

  public int[] heads() {
    return heads;
  }

  public int[] relations() {
    return relations;
  }
}
