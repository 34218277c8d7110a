package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Puts the numbers and letters of paragraphs in front of their first lines where an extractor set
 * them apart, as it does with what a tab separates: between blank lines, before the line, after it,
 * or several labels before several lines.
 */
final class DetachedLabels {

  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:\\(\\s?\\p{InArabic}{1,3}\\s?\\)|\\d{1,3}\\s?-)\\s*");
  private static final String ENDS = ".:;؛،!؟\"”»“])";
  private static final int NEAR = 4;
  private static final int MOST = 9;

  private final int width;
  private final Consumer<RepairLine> report;
  private final List<RepairLine> out = new ArrayList<>();
  private final BitSet placed = new BitSet();
  private int labelled = -1;

  /**
   * @param width of full lines in characters
   * @param report takes each line that a label was put in front of
   */
  DetachedLabels(int width, Consumer<RepairLine> report) {
    this.width = width;
    this.report = report;
  }

  /** The rows of a page with labels in their places. */
  List<RepairLine> attach(List<RepairLine> rows) {
    out.clear();
    placed.clear();
    labelled = -1;
    for (int at = 0; at < rows.size(); at++) {
      RepairLine row = rows.get(at);
      if (placed.get(at)) {
        continue;
      }
      if (!isLabel(row)) {
        out.add(row);
      } else if (follows(rows, at)) {
        before(row);
      } else {
        ahead(rows, at);
      }
    }
    return new ArrayList<>(out);
  }

  private static boolean isLabel(RepairLine row) {
    return row.text().length() < 12 && LABEL.matcher(row.text()).matches();
  }

  /** Whether a row holds words and not just figures, symbols or a label. */
  private static boolean isText(RepairLine row) {
    return !isLabel(row)
        && row.text().chars().filter(c -> Bidirectional.isRight((char) c)).limit(2).count() > 1;
  }

  /** Whether a label between blank lines comes after the line that it is the label of. */
  private boolean follows(List<RepairLine> rows, int at) {
    int last = out.size() - 1;
    boolean apart =
        last > 0 && out.get(last).isBlank() && at + 1 < rows.size() && rows.get(at + 1).isBlank();
    if (!apart || !isText(out.get(last - 1)) || last - 1 == labelled) {
      return false;
    }
    RepairLine line = out.get(last - 1);
    RepairLine before = last > 1 ? out.get(last - 2) : RepairLine.NONE;
    return !isText(before) || ends(before) || 2 * line.text().length() > width && !ends(line);
  }

  private static boolean ends(RepairLine row) {
    String text = row.text().stripTrailing();
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Puts a label in front of the last line of text. */
  private void before(RepairLine label) {
    int line = out.size() - 2;
    out.set(line, joined(label, out.get(line)));
    labelled = line;
  }

  /**
   * Puts a label in front of the first line that follows and has none, or leaves it where it is.
   */
  private void ahead(List<RepairLine> rows, int at) {
    int labels = 1;
    int next = at + 1;
    while (next < rows.size()
        && labels <= MOST
        && (placed.get(next) || rows.get(next).isBlank() || isLabel(rows.get(next)))) {
      labels += !placed.get(next) && isLabel(rows.get(next)) ? 1 : 0;
      next++;
    }
    int line = next;
    int limit = Math.min(rows.size(), next + NEAR);
    while (line < limit && (placed.get(line) || !isText(rows.get(line)))) {
      line++;
    }
    if (line == limit || labels > 1 && !isSeries(rows, line, labels)) {
      out.add(rows.get(at));
      return;
    }
    labelled = out.size();
    out.add(joined(rows.get(at), rows.get(line)));
    placed.set(line);
    if (labels == 1) {
      for (int i = at + 1; i < line && rows.get(i).isBlank(); i++) {
        placed.set(i);
      }
    } else {
      for (int i = line + 1; i < rows.size() && !rows.get(i).isBlank(); i++) {
        out.add(rows.get(i));
        placed.set(i);
      }
    }
  }

  /** Whether as many lines of text begin after blank lines as there are labels. */
  private static boolean isSeries(List<RepairLine> rows, int first, int labels) {
    int lines = 1;
    for (int at = first + 1; at < rows.size() && lines < labels; at++) {
      if (isLabel(rows.get(at))) {
        return false;
      }
      lines += rows.get(at - 1).isBlank() && isText(rows.get(at)) ? 1 : 0;
    }
    return lines == labels;
  }

  private RepairLine joined(RepairLine label, RepairLine line) {
    Traced.Builder text = new Traced.Builder();
    text.append(label.traced().stripped());
    text.append(' ', Traced.NOWHERE).append(line.traced());
    RepairLine row = line.with(text.build());
    report.accept(row);
    return row;
  }
}
