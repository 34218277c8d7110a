package org.plenary.parser.repair.mark;

import java.util.ArrayList;
import java.util.List;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Finds the order of the pieces of a line that was broken before each word with a vowel sign.
 *
 * <p>Pieces that came after the signs are in reverse order. A piece that came with a sign is
 * followed by the word of that sign. Where this leaves a choice, the signs decide by the words that
 * can bear them; where they do not, the sign that came last is the rightmost.
 */
final class PieceOrder {

  /** With more pieces that came with signs, there are too many orders to look at. */
  private static final int MOST = 3;

  private final WordShapes words;
  private final List<Piece> absorbed = new ArrayList<>();
  private final List<Traced> signs = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> usual;
  private List<Piece> best = List.of();
  private int most = Integer.MIN_VALUE;

  /**
   * @param signs lines that are or end in signs, in the order of the source
   * @param pieces the other lines, in the order of the source
   */
  PieceOrder(WordShapes words, List<Piece> signs, List<Piece> pieces) {
    this.words = words;
    for (Piece sign : signs) {
      if (sign.isOnlyMarks()) {
        this.signs.add(0, sign.signs());
      } else {
        absorbed.add(0, sign);
      }
    }
    pieces.forEach(piece -> this.pieces.add(0, piece));
    usual = usual(signs);
  }

  /** The line in reading order. */
  Traced read() {
    consider(usual);
    if (absorbed.size() <= MOST) {
      search(new ArrayList<>(), new ArrayList<>(absorbed), 0);
    }
    Traced.Builder line = new Traced.Builder();
    List<Traced> left = new ArrayList<>(signs);
    List<Traced> before = new ArrayList<>();
    for (int i = 1; i < best.size(); i++) {
      before.add(before(best.get(i - 1), best.get(i), left));
    }
    before.add(0, joined(left));
    if (best.isEmpty()) {
      return before.get(0);
    }
    for (int i = 0; i < best.size(); i++) {
      append(line, best.get(i), before.get(i));
    }
    return line.append(best.get(best.size() - 1).signs()).build();
  }

  private static Traced joined(List<Traced> signs) {
    Traced.Builder all = new Traced.Builder();
    signs.forEach(all::append);
    return all.build();
  }

  private void append(Traced.Builder line, Piece piece, Traced mark) {
    line.trim();
    int start = line.length();
    while (start > 0 && Bidirectional.isRight(line.charAt(start - 1))) {
      start--;
    }
    String last = line.substring(start, line.length());
    if (line.length() > 0 && !words.isOne(last, piece.firstWord())) {
      line.append(' ', Traced.NOWHERE);
    }
    LooseMarks.append(line, piece.text(), mark, words);
  }

  /** The order that follows where signs and pieces are each sorted from the left. */
  private List<Piece> usual(List<Piece> fromTheLeft) {
    List<Piece> order = new ArrayList<>();
    int next = 0;
    for (int i = fromTheLeft.size() - 1; i >= 0; i--) {
      Piece sign = fromTheLeft.get(i);
      if (!sign.isOnlyMarks()) {
        order.add(sign);
      } else if (next < pieces.size()) {
        order.add(pieces.get(next));
        next++;
      }
    }
    order.addAll(pieces.subList(next, pieces.size()));
    return order;
  }

  private void search(List<Piece> order, List<Piece> left, int next) {
    if (left.isEmpty() && next == pieces.size()) {
      consider(order);
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      Piece piece = left.remove(i);
      order.add(piece);
      search(order, left, next);
      order.remove(order.size() - 1);
      left.add(i, piece);
    }
    if (next < pieces.size()) {
      order.add(pieces.get(next));
      search(order, left, next + 1);
      order.remove(order.size() - 1);
    }
  }

  private void consider(List<Piece> order) {
    List<Traced> left = new ArrayList<>(signs);
    int fitness = 0;
    for (int i = 1; i < order.size(); i++) {
      String mark = before(order.get(i - 1), order.get(i), left).text();
      fitness += LooseMarks.fitness(mark, order.get(i).text().text());
      fitness += words.isPair(order.get(i - 1).lastWord(), order.get(i).firstWord()) ? 2 : 0;
    }
    if (!order.isEmpty() && !order.get(order.size() - 1).marks().isEmpty()) {
      fitness -= 2;
    }
    if (fitness > most) {
      most = fitness;
      best = List.copyOf(order);
    }
  }

  /** The sign before a piece: that of the piece before it, or the fittest that is left. */
  private static Traced before(Piece last, Piece piece, List<Traced> left) {
    if (last.signs().length() > 0 || left.isEmpty()) {
      return last.signs();
    }
    int fittest = 0;
    String text = piece.text().text();
    for (int i = 1; i < left.size(); i++) {
      if (fitness(left.get(i), text) > fitness(left.get(fittest), text)) {
        fittest = i;
      }
    }
    return left.remove(fittest);
  }

  private static int fitness(Traced mark, String text) {
    return LooseMarks.fitness(mark.text(), text);
  }
}
