package org.dateline.parse.network;

/**
 * Moves weights against their derivatives, each by its own step.
 *
 * @see "Kingma and Ba 2015, Adam: a method for stochastic optimization"
 */
final class Adam {
  private final Network means;
  private final Network squares;
  private final Steps steps = new Steps();

  Adam(Shape likeSum) {
    means = new Network(likeSum);
    squares = new Network(likeSum);
  }

  /** Begins an update of all weights. */
  void begin(double rate) {
    steps.begin(rate);
  }

  /** Moves every weight but those of the large tables. */
  void moveDense(Network weights, Network by, float scale) {
    var to = weights.dense();
    var from = by.dense();
    var mean = means.dense();
    var square = squares.dense();
    for (int i = 0; i < to.size(); i++) {
      for (int r = 0; r < to.get(i).length; r++) {
        steps.move(to.get(i)[r], from.get(i)[r], mean.get(i)[r], square.get(i)[r], scale);
      }
    }
  }

  void moveWord(Network weights, Network by, int row, float scale) {
    steps.move(weights.words[row], by.words[row], means.words[row], squares.words[row], scale);
  }

  void moveAffix(Network weights, Network by, int row, float scale) {
    steps.move(
        weights.affixes[row], by.affixes[row], means.affixes[row], squares.affixes[row], scale);
  }

  /** The length of steps from one update to the next. */
  static final class Steps {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.95f;
    private static final float TINY = 1e-8f;

    private float meanPower = 1;
    private float squarePower = 1;
    private float step;

    /** Begins an update of all weights. */
    void begin(double rate) {
      meanPower *= MEAN;
      squarePower *= SQUARE;
      step = (float) (rate * StrictMath.sqrt(1 - squarePower) / (1 - meanPower));
    }

    /**
     * Moves some weights.
     *
     * @param mean of their derivatives so far
     * @param square mean of the squares so far
     */
    void move(float[] to, float[] by, float[] mean, float[] square, float scale) {
      float length = step;
      for (int j = 0; j < to.length; j++) {
        float d = by[j] * scale;
        float m = MEAN * mean[j] + (1 - MEAN) * d;
        float s = SQUARE * square[j] + (1 - SQUARE) * d * d;
        mean[j] = m;
        square[j] = s;
        to[j] -= length * m / ((float) Math.sqrt(s) + TINY);
      }
    }
  }
}
