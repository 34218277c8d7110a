package org.plenary.akn.write;

import java.util.List;
import org.plenary.akn.naming.EIds.Context;
import org.plenary.model.Block;

/** How blocks are written that are to be divisions. */
@FunctionalInterface
interface Divisions {

  /** Writes blocks into the children of an element with an eId. */
  void write(List<Block> blocks, List<Object> out, Context context);
}
