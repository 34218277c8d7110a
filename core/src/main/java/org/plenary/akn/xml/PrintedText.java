package org.plenary.akn.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a file as it stands there, metadata aside: the measure of whether reading it lost
 * any. White space, marks without a shape of their own and the brackets around the markers of notes
 * do not count.
 */
final class PrintedText {

  private static final int EXCERPT = 40;
  private static final int PAGE = 256;

  /** Where it stands, if that is asked for. */
  private final List<Piece> pieces = new ArrayList<>();

  private boolean placed;

  /** How often each character counts, less those that were kept; in pages, by the upper byte. */
  private final int[][] balance = new int[PAGE][];

  /** A run of characters without markup in it, and the line in which it ends. */
  private record Piece(String characters, int line) {}

  /** Lets a loss be told with its place, which takes longer. */
  void place() {
    placed = true;
  }

  /** Takes the characters at hand. */
  void add(XMLStreamReader in) {
    int event = in.getEventType();
    if (placed || event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
      String characters = in.getText();
      pieces.add(new Piece(characters, in.getLocation().getLineNumber()));
      count(characters, 1);
      return;
    }
    char[] characters = in.getTextCharacters();
    int end = in.getTextStart() + in.getTextLength();
    for (int i = in.getTextStart(); i < end; i++) {
      page(characters[i])[characters[i] % PAGE]++;
    }
  }

  /** Takes characters out that were kept; how many of the others are left then. */
  int lost(String kept) {
    count(kept, -1);
    int lost = 0;
    for (int page = 0; page < PAGE; page++) {
      for (int i = 0; balance[page] != null && i < PAGE; i++) {
        if (balance[page][i] > 0 && counts(page * PAGE + i)) {
          lost += balance[page][i];
        }
      }
    }
    return lost;
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
    int lost = lost(kept);
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
      page(c)[c % PAGE] += each;
    }
  }

  private int[] page(char c) {
    int[] page = balance[c / PAGE];
    if (page == null) {
      page = new int[PAGE];
      balance[c / PAGE] = page;
    }
    return page;
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
