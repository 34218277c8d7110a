package org.plenary.mutation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A damaged document.
 *
 * @param name number, original and what was done to it
 * @param kind what the original is
 * @param bytes the document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Mutant(String name, Original.Kind kind, byte[] bytes) {

  private static final int MOST_WAYS = 3;

  /** Of so many documents one is damaged without regard to what it is. */
  private static final int BLINDLY = 5;

  /**
   * The mutant of a number, always the same: the corpora take turns, and within each the documents.
   */
  static Mutant of(int number, List<List<Original>> corpora) throws IOException {
    List<Original> corpus = corpora.get(number % corpora.size());
    Original original = corpus.get(number / corpora.size() % corpus.size());
    Random random = new Random(number);
    List<? extends Mutation> ways = ways(original.kind(), number % BLINDLY == 0);
    byte[] bytes = original.bytes();
    List<Mutation> done = new ArrayList<>();
    for (int i = 1 + random.nextInt(MOST_WAYS); i > 0; i--) {
      Mutation way = ways.get(random.nextInt(ways.size()));
      try {
        bytes = way.apply(bytes, random);
        done.add(way);
      } catch (IOException | RuntimeException e) {
        // what was done before has broken it so that nothing more can be done
        break;
      }
    }
    return new Mutant(number + " " + original.name() + " " + done, original.kind(), bytes);
  }

  private static List<? extends Mutation> ways(Original.Kind kind, boolean blindly) {
    if (blindly) {
      return List.of(ByteMutation.values());
    }
    return switch (kind) {
      case TEXT -> List.of(TextMutation.values());
      case PDF -> List.of(PdfMutation.values());
      case DOCX -> List.of(WordMutation.values());
      case DOC -> List.of(ByteMutation.values());
      case XML -> List.of(XmlMutation.values());
    };
  }
}
