package org.dateline.parse.network;

/** The weights with rows and columns exchanged, as learning needs them on its way back. */
final class Transposed {
  final float[][][] input = new float[Network.LAYERS][][];
  final float[][][][] recurrent = new float[Network.LAYERS][Network.DIRECTIONS][][];
  final float[][] roles;
  final float[][] tags;
  final float[][] arcs;
  final float[][] labels;
  private final Network network;

  Transposed(Network network) {
    this.network = network;
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      input[layer] = room(network.input[layer]);
      for (int d = 0; d < Network.DIRECTIONS; d++) {
        recurrent[layer][d] = room(network.recurrent[layer][d]);
      }
    }
    roles = room(network.roles);
    tags = room(network.tags);
    arcs = room(network.arcs);
    labels = room(network.labels);
  }

  private static float[][] room(float[][] table) {
    return new float[table[0].length][table.length];
  }

  /** Follows the weights. */
  void update() {
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      copy(network.input[layer], input[layer]);
      for (int d = 0; d < Network.DIRECTIONS; d++) {
        copy(network.recurrent[layer][d], recurrent[layer][d]);
      }
    }
    copy(network.roles, roles);
    copy(network.tags, tags);
    copy(network.arcs, arcs);
    copy(network.labels, labels);
  }

  private static void copy(float[][] from, float[][] to) {
    for (int i = 0; i < from.length; i++) {
      float[] row = from[i];
      for (int j = 0; j < row.length; j++) {
        to[j][i] = row[j];
      }
    }
  }
}
