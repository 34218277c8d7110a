package org.plenary.parser.repair.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.language.number.Dates;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Arabic letters that were stored in the order in which the page shows them, without any control or
 * presentation form that would tell: as some extractors give them, whole lines or each stretch of
 * Arabic by itself.
 *
 * <p>Teh marbuta and alef maksura end words and never begin one; that tells which way words run.
 * Which of the ways of storing it is, the dates tell: the right reading finds most of them. Where
 * there are none, the signs that end clauses do: where whole lines were turned, they begin lines.
 */
public final class ReversedLetters {

  /** Letters that only end words. */
  private static final String FINAL = "ةى";

  private static final String CLAUSE_ENDS = "،؛.:,;";

  /** The clause ends that may have been turned with the letters before them. */
  private static final String ARABIC_ENDS = "،؛؟";

  /** So many words must begin with such a letter, and so many times as many as end with one. */
  private static final int LEAST = 3;

  private static final int TIMES = 3;

  private ReversedLetters() {}

  /** Whether the words of a text run backwards. */
  public static boolean areIn(String text) {
    int begin = 0;
    int end = 0;
    for (int i = text.indexOf(FINAL.charAt(0)) < 0 ? text.length() : 0; i < text.length(); i++) {
      if (FINAL.indexOf(text.charAt(i)) >= 0) {
        boolean before = i > 0 && isLetter(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && isLetter(text.charAt(i + 1));
        begin += !before && after ? 1 : 0;
        end += before && !after ? 1 : 0;
      }
    }
    return begin >= LEAST && begin > TIMES * end;
  }

  /**
   * Whether words stand in the order of the page, each with its letters in reading order: signs
   * that end clauses stand before words.
   */
  public static boolean areWordsShown(String text) {
    return ahead(text) >= LEAST && ahead(text) > TIMES * behind(text);
  }

  /** Whether stretches were turned with the signs within them, which so stand before words. */
  public static boolean areSignsTurned(String text) {
    return ahead(text) >= LEAST && ahead(text) > behind(text);
  }

  private static int ahead(String text) {
    int ahead = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      ahead +=
          ARABIC_ENDS.indexOf(text.charAt(i)) >= 0
                  && isLetter(text.charAt(i + 1))
                  && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))
              ? 1
              : 0;
    }
    return ahead;
  }

  private static int behind(String text) {
    int behind = 0;
    for (int i = 1; i < text.length(); i++) {
      behind +=
          ARABIC_ENDS.indexOf(text.charAt(i)) >= 0
                  && isLetter(text.charAt(i - 1))
                  && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))
              ? 1
              : 0;
    }
    return behind;
  }

  /** How the lines of a text whose words run backwards are read. */
  public static UnaryOperator<Traced> reading(List<RepairLine> rows, Dates dates) {
    List<UnaryOperator<Traced>> ways = new ArrayList<>();
    boolean shapes = !ReversedFigures.areMirrored(rows);
    UnaryOperator<Traced> lines = line -> wholeLine(line, shapes);
    String ends = areEndsTurned(rows) ? ARABIC_ENDS : "";
    ways.add(line -> turned(line, ends));
    ways.add(line -> turned(line, ends + "/"));
    ways.add(areWholeLines(rows) ? 0 : 2, lines);
    UnaryOperator<Traced> best = ways.get(0);
    int most = 0;
    for (UnaryOperator<Traced> way : ways) {
      int found =
          rows.stream().mapToInt(row -> dates.all(way.apply(row.traced()).text()).size()).sum();
      if (found > most) {
        most = found;
        best = way;
      }
    }
    return best;
  }

  /**
   * A line that was turned as a whole. One without Arabic, such as a note that is only a symbol,
   * was turned too if the sign that ends it stands first.
   *
   * @param shapes whether brackets are those that the page shows, which open to the right
   */
  private static Traced wholeLine(Traced line, boolean shapes) {
    String text = line.text().strip();
    boolean arabic = text.chars().anyMatch(c -> Bidirectional.isRight((char) c));
    if (!arabic && (text.isEmpty() || CLAUSE_ENDS.indexOf(text.charAt(0)) < 0)) {
      return line;
    }
    return VisualOrder.readShown(shapes ? ReversedFigures.turned(line) : line);
  }

  /** Whether whole lines were turned, and not each stretch by itself. */
  private static boolean areWholeLines(List<RepairLine> rows) {
    int begin = 0;
    int end = 0;
    for (RepairLine row : rows) {
      String text = row.text().strip();
      if (text.chars().anyMatch(c -> isLetter((char) c))) {
        begin += CLAUSE_ENDS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        end += CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
      }
    }
    return begin > end;
  }

  /** Whether the signs at the end of clauses cling to the word after them: they were turned too. */
  private static boolean areEndsTurned(List<RepairLine> rows) {
    int after = 0;
    int before = 0;
    for (RepairLine row : rows) {
      String text = row.text();
      for (int at = 0; at < text.length(); at++) {
        if (ARABIC_ENDS.indexOf(text.charAt(at)) >= 0) {
          before += at > 0 && isLetter(text.charAt(at - 1)) ? 1 : 0;
          after += at + 1 < text.length() && isLetter(text.charAt(at + 1)) ? 1 : 0;
        }
      }
    }
    return after > before;
  }

  /**
   * A line in which each stretch of Arabic runs backwards, in reading order.
   *
   * @param joined the signs that are of a stretch where they touch a letter
   */
  private static Traced turned(Traced line, String joined) {
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      int end = stretch(line, at, joined);
      if (end == at) {
        out.append(line, at, at + 1);
        at++;
        continue;
      }
      for (int i = end - 1; i >= at; i--) {
        out.append(line, i, i + 1);
      }
      at = end;
    }
    return out.build();
  }

  /** A line whose words stand in the order of the page, in reading order. */
  public static Traced readWords(Traced line) {
    Traced.Builder shown = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isLetter(line.charAt(end))) {
        end++;
      }
      for (int i = end - 1; i >= at; i--) {
        shown.append(line, i, i + 1);
      }
      if (end == at) {
        shown.append(line, at, at + 1);
        end++;
      }
      at = end;
    }
    return VisualOrder.readShown(shown.build());
  }

  /** The end of the Arabic letters and marks at a place, with what stands between them. */
  private static int stretch(Traced line, int from, String joined) {
    int end = from;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isLetter(c)) {
        end = i + 1;
      } else if (joined.indexOf(c) >= 0) {
        end = ARABIC_ENDS.indexOf(c) >= 0 ? i + 1 : end;
      } else if (c != ' ' || end == from) {
        break;
      }
    }
    return end;
  }

  public static boolean isLetter(char c) {
    return Bidirectional.isArabic(c)
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
