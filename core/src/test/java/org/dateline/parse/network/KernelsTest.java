package org.dateline.parse.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KernelsTest {
  private static float[] random(int size, Random random) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  @Test
  void productsAreThoseOfTheDefinitionForAnyNumberOfRows() {
    Random random = new Random(5);
    for (int rows = 0; rows < 10; rows++) {
      float[][] weights = new float[rows][];
      for (int k = 0; k < rows; k++) {
        weights[k] = random(7, random);
      }
      float[][] x = {random(rows, random), random(rows, random)};
      float[] start = random(7, random);
      float[][] sums = {start.clone(), start.clone()};
      Kernels.addProducts(x, 2, weights, sums);
      for (int t = 0; t < 2; t++) {
        float[] alone = start.clone();
        if (rows > 0) {
          Kernels.addProduct(x[t], weights, alone);
        }
        assertThat(sums[t]).containsExactly(alone);
        for (int j = 0; j < 7; j++) {
          double expected = start[j];
          for (int k = 0; k < rows; k++) {
            expected += (double) x[t][k] * weights[k][j];
          }
          assertThat((double) sums[t][j]).isCloseTo(expected, within(1e-5));
        }
      }
    }
  }

  @Test
  void tanhIsNearTheTrueOneAndNeverLeavesItsRange() {
    for (double v = -20; v <= 20; v += 0.01) {
      float[] x = {(float) v, (float) v};
      Kernels.tanh(x, new float[] {1f, 0.5f});
      float[] to = new float[1];
      Kernels.tanhTo(new float[] {(float) v}, to);
      assertThat((double) x[0]).isCloseTo(Math.tanh(v), within(2e-4)).isBetween(-1.0, 1.0);
      assertThat((double) x[1]).isCloseTo(Math.tanh(v / 2), within(2e-4));
      assertThat(to[0]).isEqualTo(x[0]);
    }
  }

  @Test
  void ofEqualNumbersTheFirstIsTheLargest() {
    assertThat(Kernels.largest(new float[] {1, 3, 3, 9}, 3)).isEqualTo(1);
    assertThat(Kernels.largest(new float[] {-5}, 1)).isZero();
  }
}
