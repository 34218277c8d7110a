package org.plenary.mutation;

import java.io.IOException;
import java.util.Random;

/** One way to damage a document. */
@FunctionalInterface
interface Mutation {

  /** The damaged document; the same for the same state of {@code random}. */
  byte[] apply(byte[] document, Random random) throws IOException;
}
