package org.plenary.mutation;

import java.util.Arrays;
import java.util.Random;

/** Ways to damage any file. */
enum ByteMutation implements Mutation {
  /** A few bits are flipped. */
  FLIP {
    @Override
    public byte[] apply(byte[] document, Random random) {
      byte[] changed = document.clone();
      for (int i = 1 + random.nextInt(16); i > 0 && changed.length > 0; i--) {
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return changed;
    }
  },
  /** The file ends early. */
  TRUNCATE {
    @Override
    public byte[] apply(byte[] document, Random random) {
      return Arrays.copyOf(document, random.nextInt(document.length + 1));
    }
  },
  /** A block is missing. */
  DROP_BLOCK {
    @Override
    public byte[] apply(byte[] document, Random random) {
      int from = random.nextInt(document.length + 1);
      int to = Math.min(document.length, from + random.nextInt(2048));
      return joined(Arrays.copyOf(document, from), from(document, to));
    }
  },
  /** A block stands there twice. */
  DOUBLE_BLOCK {
    @Override
    public byte[] apply(byte[] document, Random random) {
      int from = random.nextInt(document.length + 1);
      int to = Math.min(document.length, from + random.nextInt(2048));
      return joined(Arrays.copyOf(document, to), from(document, from));
    }
  },
  /** A block is overwritten with noise. */
  NOISE {
    @Override
    public byte[] apply(byte[] document, Random random) {
      byte[] changed = document.clone();
      int from = random.nextInt(document.length + 1);
      int to = Math.min(document.length, from + random.nextInt(256));
      for (int i = from; i < to; i++) {
        changed[i] = (byte) random.nextInt(256);
      }
      return changed;
    }
  };

  private static byte[] from(byte[] document, int start) {
    return Arrays.copyOfRange(document, start, document.length);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
