package org.plenary.akn.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.text.Characters;

/**
 * The text of a file as it stands there, metadata aside: the measure of whether reading it lost
 * any. White space, marks without a shape of their own and the brackets around the markers of notes
 * do not count.
 */
final class PrintedText {

  private static final int EXCERPT = 40;

  private final List<Piece> pieces = new ArrayList<>();

  /** A run of characters without markup in it, and the line in which it ends. */
  private record Piece(String characters, int line) {}

  /** Takes the next run of characters. */
  void add(String characters, int line) {
    String visible = visible(characters);
    if (!visible.isEmpty()) {
      pieces.add(new Piece(visible, line));
    }
  }

  /**
   * Characters that a reading lost.
   *
   * @param characters how many
   * @param excerpt the beginning of the run in which the first of them stand, as near as can be
   *     told
   * @param line the line of that run
   */
  record Loss(int characters, String excerpt, int line) {}

  /**
   * What of it is not in a text.
   *
   * @param kept all text that was read, in any order
   */
  Optional<Loss> lostIn(String kept) {
    String held = visible(kept);
    Map<Integer, Integer> balance = new HashMap<>();
    held.chars().forEach(c -> balance.merge(c, 1, Integer::sum));
    pieces.forEach(
        piece -> piece.characters.chars().forEach(c -> balance.merge(c, -1, Integer::sum)));
    int lost = balance.values().stream().mapToInt(n -> Math.max(0, -n)).sum();
    if (lost == 0) {
      return Optional.empty();
    }
    Piece first =
        pieces.stream()
            .filter(piece -> !held.contains(piece.characters))
            .findFirst()
            .orElse(pieces.get(0));
    int end = Math.min(EXCERPT, first.characters.length());
    return Optional.of(new Loss(lost, first.characters.substring(0, end), first.line));
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.chars().filter(PrintedText::counts).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  private static boolean counts(int c) {
    return !Characters.isWhite(c)
        && Character.getType(c) != Character.FORMAT
        && c != '('
        && c != ')';
  }
}
