package org.plenary.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What openhtmltopdf draws on pages, an operator a line, put right.
 *
 * <p>It marks a background for each box, and all but a few have none: these marks go.
 *
 * <p>The pieces of a line from right to left are drawn as they are read, each from left to right.
 * Readers that trust the order of drawing, as PDFBox does, would turn them round: they are put in
 * the order in which they stand. The tags of the file still name them as they are read.
 */
final class DrawnPages {

  private static final String BACKGROUND = "/Artifact /";
  private static final String TEXT = "/Span <<";
  private static final String END = "EMC";

  private static final String[] NONE = {};

  /** What may be in a piece of text that is moved: nothing that tells how later ones are drawn. */
  private static final Set<String> WITHIN = Set.of("BT", "Tf", "Tm", "Tj", "TJ", "ET");

  /** Pieces stand on one line if their base lines are less far apart, in sizes of their letters. */
  private static final double RAISED = 0.6;

  /**
   * A piece of text.
   *
   * @param operators how it is drawn
   * @param left where it begins from the left
   * @param up its base line
   * @param size the size of its letters
   */
  private record Piece(List<String> operators, double left, double up, double size) {

    boolean isBeside(Piece other) {
      return Math.abs(up - other.up) < RAISED * Math.max(size, other.size);
    }
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Set<COSName> backgrounds = new HashSet<>();
  private final List<Piece> line = new ArrayList<>();
  private final List<String> drawn;
  private int next;

  private DrawnPages(PDPage page) throws IOException {
    drawn = new String(page.getContents().readAllBytes(), ISO_8859_1).lines().toList();
  }

  /** Puts all pages right. */
  static void tidy(PDDocument document, boolean leftToRight) throws IOException {
    for (PDPage page : document.getPages()) {
      DrawnPages drawn = new DrawnPages(page);
      drawn.tidy(leftToRight);
      PDStream stream = new PDStream(document);
      try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
        drawn.out.writeTo(content);
      }
      page.setContents(stream);
      COSDictionary properties =
          page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      List.copyOf(properties.keySet()).stream()
          .filter(name -> !drawn.backgrounds.contains(name))
          .forEach(properties::removeItem);
    }
  }

  private void tidy(boolean leftToRight) {
    while (next < drawn.size()) {
      String operator = drawn.get(next);
      if (operator.startsWith(BACKGROUND) && drawn.get(next + 1).equals(END)) {
        next += 2;
      } else if (!leftToRight && operator.startsWith(TEXT)) {
        text();
      } else {
        if (operator.startsWith(BACKGROUND)) {
          String name = operator.substring(BACKGROUND.length(), operator.lastIndexOf(' '));
          backgrounds.add(COSName.getPDFName(name));
        }
        endLine();
        write(operator);
        next++;
      }
    }
    endLine();
  }

  private void text() {
    int start = next;
    while (!drawn.get(next).equals(END)) {
      next++;
    }
    next++;
    List<String> operators = drawn.subList(start, next);
    Optional<Piece> piece = piece(operators);
    if (piece.isEmpty() || !line.isEmpty() && !line.get(0).isBeside(piece.get())) {
      endLine();
    }
    piece.ifPresentOrElse(line::add, () -> operators.forEach(this::write));
  }

  /** Nothing if it cannot be moved. */
  private static Optional<Piece> piece(List<String> operators) {
    double size = 0;
    double left = Double.MAX_VALUE;
    double up = 0;
    for (String operator : operators.subList(1, operators.size() - 1)) {
      String name = operator.substring(operator.lastIndexOf(' ') + 1);
      if (!WITHIN.contains(name)) {
        return Optional.empty();
      }
      String[] operands = name.equals("Tf") || name.equals("Tm") ? operator.split(" ") : NONE;
      if (name.equals("Tf")) {
        size = Double.parseDouble(operands[1]);
      } else if (name.equals("Tm")) {
        left = Math.min(left, Double.parseDouble(operands[4]));
        up = Double.parseDouble(operands[5]);
      }
    }
    return Optional.of(new Piece(operators, left, up, size));
  }

  private void endLine() {
    line.sort(Comparator.comparingDouble(Piece::left));
    line.forEach(piece -> piece.operators().forEach(this::write));
    line.clear();
  }

  private void write(String operator) {
    out.writeBytes(operator.getBytes(ISO_8859_1));
    out.write('\n');
  }
}
