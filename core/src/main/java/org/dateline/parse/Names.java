package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import org.dateline.parse.network.NameNetwork;
import org.dateline.parse.network.Network;

/**
 * What a model knows of names.
 *
 * @param lists names by kind
 * @param network empty if the model was trained without marked names; it then finds none
 */
record Names(NameLists lists, Optional<NameNetwork> network) {
  static final Names NONE = new Names(NameLists.NONE, Optional.empty());

  void write(DataOutput out) throws IOException {
    out.writeBoolean(network.isPresent());
    if (network.isPresent()) {
      lists.write(out);
      network.get().write(out);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it ends early or makes no sense
   */
  static Names read(DataInput in, Network of) throws IOException {
    if (!in.readBoolean()) {
      return NONE;
    }
    NameLists lists = NameLists.read(in);
    NameNetwork network = NameNetwork.read(in, of);
    if (network.lists() != lists.size()) {
      throw new IOException(
          "weights for " + network.lists() + " lists of names, expected " + lists.size());
    }
    return new Names(lists, Optional.of(network));
  }
}
