package org.plenary.akn.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a file as it stands there, metadata aside: the measure of whether reading it lost
 * any. White space, marks without a shape of their own and the brackets around the markers of notes
 * do not count.
 */
final class PrintedText {

  private static final int EXCERPT = 40;
  private static final int PAGE = 256;

  private final List<Piece> pieces = new ArrayList<>();

  /** How often each character counts, less those that were kept; in pages, by the upper byte. */
  private final int[][] balance = new int[PAGE][];

  /** A run of characters without markup in it, and the line in which it ends. */
  private record Piece(String characters, int line) {}

  /** Takes the next run of characters. */
  void add(String characters, int line) {
    pieces.add(new Piece(characters, line));
    count(characters, 1);
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
    count(kept, -1);
    int lost =
        Arrays.stream(balance)
            .filter(Objects::nonNull)
            .flatMapToInt(Arrays::stream)
            .filter(n -> n > 0)
            .sum();
    if (lost == 0) {
      return Optional.empty();
    }
    String held = visible(kept);
    List<Piece> visible =
        pieces.stream()
            .map(piece -> new Piece(visible(piece.characters), piece.line))
            .filter(piece -> !piece.characters.isEmpty())
            .toList();
    Piece first =
        visible.stream()
            .filter(piece -> !held.contains(piece.characters))
            .findFirst()
            .orElse(visible.get(0));
    int end = Math.min(EXCERPT, first.characters.length());
    return Optional.of(new Loss(lost, first.characters.substring(0, end), first.line));
  }

  private void count(String text, int each) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (counts(c)) {
        int[] page = balance[c / PAGE];
        if (page == null) {
          page = new int[PAGE];
          balance[c / PAGE] = page;
        }
        page[c % PAGE] += each;
      }
    }
  }

  private static String visible(String text) {
    return text.chars()
        .filter(PrintedText::counts)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSpace(int type) {
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean counts(int c) {
    if (c > ' ' && c < 0x7F) {
      return c != '(' && c != ')';
    }
    int type = Character.getType(c);
    return c >= 0x7F && type != Character.FORMAT && !isSpace(type);
  }
}
