package org.dateline.parse.network;

/**
 * The inner loops. Plain multiplications and additions in a fixed order, so that every machine
 * computes the same bits; written so that the compiler can use vector instructions: every operand
 * is an array of its own, read from 0.
 */
final class Kernels {
  private static final int AT_ONCE = 4;

  /** Vectors whose sums stay near while all rows pass by. */
  private static final int BLOCK = 6;

  /** Beyond it the fraction of {@link #tanh} leaves (-1, 1). */
  private static final float STEEP = 4.97f;

  private Kernels() {}

  /** Adds x · w to {@code sum}; w has a row for each number in x. */
  static void addProduct(float[] x, float[][] w, float[] sum) {
    int rows = w.length;
    int cols = sum.length;
    int k = 0;
    for (; k + AT_ONCE <= rows; k += AT_ONCE) {
      addRows(x[k], x[k + 1], x[k + 2], x[k + 3], w[k], w[k + 1], w[k + 2], w[k + 3], sum, cols);
    }
    for (; k < rows; k++) {
      addRow(x[k], w[k], sum, cols);
    }
  }

  /**
   * Adds x · w to {@code sum} for each of the first {@code count} x. Four rows of w at a time serve
   * some x while all of them are near.
   */
  static void addProducts(float[][] x, int count, float[][] w, float[][] sum) {
    int rows = w.length;
    int cols = rows == 0 ? 0 : w[0].length;
    for (int from = 0; from < count; from += BLOCK) {
      int to = Math.min(count, from + BLOCK);
      int k = 0;
      for (; k + AT_ONCE <= rows; k += AT_ONCE) {
        float[] ra = w[k];
        float[] rb = w[k + 1];
        float[] rc = w[k + 2];
        float[] rd = w[k + 3];
        for (int t = from; t < to; t++) {
          float[] by = x[t];
          addRows(by[k], by[k + 1], by[k + 2], by[k + 3], ra, rb, rc, rd, sum[t], cols);
        }
      }
      for (; k < rows; k++) {
        for (int t = from; t < to; t++) {
          addRow(x[t][k], w[k], sum[t], cols);
        }
      }
    }
  }

  /** Adds a · ra + b · rb + c · rc + d · rd to the first {@code cols} of {@code sum}. */
  static void addRows(
      float a,
      float b,
      float c,
      float d,
      float[] ra,
      float[] rb,
      float[] rc,
      float[] rd,
      float[] sum,
      int cols) {
    for (int j = 0; j < cols; j++) {
      sum[j] += (a * ra[j] + b * rb[j]) + (c * rc[j] + d * rd[j]);
    }
  }

  /** Adds a · row to the first {@code cols} of {@code sum}. */
  static void addRow(float a, float[] row, float[] sum, int cols) {
    for (int j = 0; j < cols; j++) {
      sum[j] += a * row[j];
    }
  }

  /**
   * Hyperbolic tangent of every x times its scale, by Lambert's continued fraction to the seventh
   * term; off by less than 0.0002.
   */
  static void tanh(float[] x, float[] scale) {
    for (int j = 0; j < x.length; j++) {
      float v = Math.max(-STEEP, Math.min(STEEP, x[j] * scale[j]));
      float q = v * v;
      x[j] =
          v
              * (135135f + q * (17325f + q * (378f + q)))
              / (135135f + q * (62370f + q * (3150f + q * 28f)));
    }
  }

  /** Hyperbolic tangent of every x, into {@code to}. */
  static void tanhTo(float[] x, float[] to) {
    for (int j = 0; j < to.length; j++) {
      float v = Math.max(-STEEP, Math.min(STEEP, x[j]));
      float q = v * v;
      to[j] =
          v
              * (135135f + q * (17325f + q * (378f + q)))
              / (135135f + q * (62370f + q * (3150f + q * 28f)));
    }
  }

  /** Sets what is below 0 to 0. */
  static void relu(float[] x) {
    for (int j = 0; j < x.length; j++) {
      x[j] = Math.max(0f, x[j]);
    }
  }

  /** Multiplies every x by its factor. */
  static void scale(float[] x, float[] by) {
    for (int j = 0; j < x.length; j++) {
      x[j] *= by[j];
    }
  }

  /** Position of the largest of the first {@code size}; of equals the first. */
  static int largest(float[] x, int size) {
    int best = 0;
    for (int j = 1; j < size; j++) {
      if (x[j] > x[best]) {
        best = j;
      }
    }
    return best;
  }
}
