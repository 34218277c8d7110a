package org.plenary.parser.repair.order;

import static org.plenary.text.Bidirectional.LEFT_TO_RIGHT_EMBEDDING;
import static org.plenary.text.Bidirectional.POP;
import static org.plenary.text.Bidirectional.RIGHT_TO_LEFT_EMBEDDING;

import java.util.List;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Reads lines in which embedding controls show where an extractor saw right-to-left text on the
 * page: poppler sets U+202B … U+202C around a line or a word and, within, U+202A … U+202C around
 * what has letters or figures written from left to right, and leaves the characters of the latter
 * in the order in which they stand on the page.
 *
 * <p>Every line is put back into the order in which the page shows it, and that is {@linkplain
 * VisualOrder read}. The controls show nothing and are dropped.
 */
public final class EmbeddedOrder {

  private EmbeddedOrder() {}

  /** Whether the controls of a text are an extractor's and not its author's. */
  public static boolean isIn(List<RepairLine> rows) {
    int within = 0;
    int without = 0;
    for (RepairLine row : rows) {
      String text = row.text();
      char embedding = POP;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c == LEFT_TO_RIGHT_EMBEDDING || c == RIGHT_TO_LEFT_EMBEDDING) {
          embedding = c;
        } else if (c == POP) {
          embedding = embedding == LEFT_TO_RIGHT_EMBEDDING ? RIGHT_TO_LEFT_EMBEDDING : POP;
        } else if (Bidirectional.isFigure(c) || Bidirectional.isLeft(c)) {
          within += embedding == RIGHT_TO_LEFT_EMBEDDING ? 0 : 1;
          without += embedding == RIGHT_TO_LEFT_EMBEDDING ? 1 : 0;
        }
      }
    }
    return without * 20 <= within;
  }

  /** The line in reading order. */
  public static Traced read(Traced line) {
    return isLeftToRight(line) ? bare(line) : VisualOrder.read(fromTheRight(line));
  }

  /** Whether letters stand outside all embeddings: a left-to-right line with foreign words. */
  private static boolean isLeftToRight(Traced line) {
    int depth = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == LEFT_TO_RIGHT_EMBEDDING || c == RIGHT_TO_LEFT_EMBEDDING) {
        depth++;
      } else if (c == POP) {
        depth--;
      } else if (depth == 0 && Bidirectional.isLeft(c)) {
        return true;
      }
    }
    return false;
  }

  private static Traced bare(Traced line) {
    Traced.Builder bare = new Traced.Builder();
    for (int at = 0; at < line.length(); at++) {
      if (!Bidirectional.isControl(line.charAt(at))) {
        bare.append(line, at, at + 1);
      }
    }
    return bare.build();
  }

  /** The characters as they stand on the page, from the right edge to the left. */
  private static Traced fromTheRight(Traced line) {
    Traced.Builder out = new Traced.Builder();
    int end = line.length();
    while (end > 0) {
      int start = end - 1;
      if (line.charAt(start) != POP) {
        if (!Bidirectional.isControl(line.charAt(start))) {
          out.append(line, start, end);
        }
      } else {
        start = opening(line, start);
        embedded(line, start, end, out);
      }
      end = start;
    }
    return out.build();
  }

  private static int opening(Traced line, int pop) {
    int depth = 0;
    for (int at = pop; at > 0; at--) {
      char c = line.charAt(at);
      if (c == POP) {
        depth++;
      } else if (c == LEFT_TO_RIGHT_EMBEDDING || c == RIGHT_TO_LEFT_EMBEDDING) {
        depth--;
        if (depth == 0) {
          return at;
        }
      }
    }
    return 0;
  }

  private static void embedded(Traced line, int start, int end, Traced.Builder out) {
    int at = start;
    while (at < end) {
      if (line.charAt(at) != LEFT_TO_RIGHT_EMBEDDING) {
        if (!Bidirectional.isControl(line.charAt(at))) {
          out.append(line, at, at + 1);
        }
        at++;
        continue;
      }
      int pop = line.text().indexOf(POP, at);
      int close = pop < 0 ? end : pop;
      for (int i = close - 1; i > at; i--) {
        out.append(line, i, i + 1);
      }
      at = close;
    }
  }
}
