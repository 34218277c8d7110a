package org.plenary.akn.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.plenary.schemas.BlocksElement;
import org.plenary.source.TextAlignment;

/**
 * The alignment of a cell: written as the {@code text-align} of its {@code style}; read from there,
 * or from {@code data-justification}, as published files have it.
 *
 * <p>Published files name sides as Word does, where {@code Left} is the side at which lines begin.
 */
public final class CellStyle {

  private static final Pattern TEXT_ALIGN =
      Pattern.compile("(?:^|;)\\s*text-align\\s*:\\s*([a-z]+)", Pattern.CASE_INSENSITIVE);

  private static final String JUSTIFICATION = "data-justification";

  private CellStyle() {}

  /** Says how a cell is aligned. */
  public static void write(TextAlignment alignment, BlocksElement cell) {
    String side =
        switch (alignment) {
          case START -> "start";
          case CENTRE -> "center";
          case END -> "end";
        };
    cell.setStyle("text-align: " + side);
  }

  /** Whether an attribute of a cell says how it is aligned, and nothing else. */
  static boolean reads(String attribute, String value) {
    if (attribute.equals(JUSTIFICATION)) {
      return alignment(value).isPresent();
    }
    Matcher stated = TEXT_ALIGN.matcher(value);
    return attribute.equals("style")
        && stated.find()
        && stated.end() == value.length()
        && stated.start() == 0
        && alignment(stated.group(1)).isPresent();
  }

  /** How a cell says that it is aligned. */
  public static Optional<TextAlignment> read(BlocksElement cell) {
    String style = cell.getStyle() == null ? "" : cell.getStyle();
    Matcher stated = TEXT_ALIGN.matcher(style);
    return stated.find() ? alignment(stated.group(1)) : justification(cell);
  }

  private static Optional<TextAlignment> justification(BlocksElement cell) {
    for (Map.Entry<QName, String> attribute : cell.getOtherAttributes().entrySet()) {
      if (attribute.getKey().getLocalPart().equals(JUSTIFICATION)) {
        return alignment(attribute.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<TextAlignment> alignment(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "start", "left" -> Optional.of(TextAlignment.START);
      case "center" -> Optional.of(TextAlignment.CENTRE);
      case "end", "right" -> Optional.of(TextAlignment.END);
      default -> Optional.empty();
    };
  }
}
