package org.plenary.render.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.collation.Expression;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.collation.compare.Change;
import org.plenary.collation.compare.Comparison;
import org.plenary.collation.compare.Stretch;
import org.plenary.model.Numbering;
import org.plenary.render.Direction;
import org.plenary.rules.TextResource;
import org.plenary.text.XmlEscapes;

/**
 * Renders a comparison as one self-contained page: the newer text with what was inserted underlined
 * and what was deleted struck through, both in elements that say so to screen readers, and beside
 * each paragraph what became of it. Nothing in it is fetched, and it has no scripts.
 */
public final class ComparisonPage {

  private static final String STYLES = TextResource.read(ComparisonPage.class, "comparison.css");

  /** As there are no options, one serves all. */
  public ComparisonPage() {}

  /** The page, to be stored as UTF-8. */
  public String render(Comparison comparison) {
    String tag = comparison.newer().language().tag();
    String direction = Direction.of(comparison.newer().language()).html();
    StringBuilder out = new StringBuilder(32_768);
    String title = named(comparison.older()) + " → " + named(comparison.newer());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>")
        .append(XmlEscapes.text(title))
        .append("</title>\n<style>\n")
        .append(STYLES);
    out.append("</style>\n</head>\n<body>\n<header>\n<h1>").append(XmlEscapes.text(title));
    out.append("</h1>\n<p>")
        .append(XmlEscapes.text(summary(comparison)))
        .append("</p>\n</header>\n");
    out.append("<main>\n<input type=\"checkbox\" id=\"only\"> ");
    out.append("<label for=\"only\">Only what is different</label>\n");
    for (Change change : comparison.changes()) {
      change(change, tag, direction, out);
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  /** What a text is called: its symbol, or else its file. */
  private static String named(Expression text) {
    return text.identity()
        .symbol()
        .orElseGet(() -> text.name().substring(text.name().lastIndexOf('/') + 1));
  }

  /** So many paragraphs of each kind, in words. */
  public static String summary(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    for (Change.Kind kind : Change.Kind.values()) {
      long count = comparison.count(kind);
      boolean always = kind.compareTo(Change.Kind.GONE) <= 0;
      if (always || count > 0) {
        parts.add(count + " " + (kind == Change.Kind.SAME ? "the same" : word(kind)));
      }
    }
    if (comparison.moved() > 0) {
      parts.add(comparison.moved() + " moved");
    }
    if (comparison.renumbered() > 0) {
      parts.add(comparison.renumbered() + " renumbered");
    }
    return String.join(", ", parts);
  }

  private static String word(Change.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static void change(Change change, String tag, String direction, StringBuilder out) {
    List<Segment> shown = change.newer().isEmpty() ? change.older() : change.newer();
    out.append("<section class=\"").append(word(change.kind()));
    out.append(change.isNone() ? " none" : "").append("\">\n<p class=\"state\">");
    out.append(XmlEscapes.text(state(change))).append("</p>\n<div lang=\"").append(tag);
    out.append("\" dir=\"").append(direction).append("\" class=\"");
    out.append(look(shown.get(0).kind())).append("\"><p>");
    String number = numbers(shown);
    if (!number.isEmpty()) {
      out.append("<span class=\"num\">").append(XmlEscapes.text(number)).append("</span> ");
    }
    for (Stretch piece : change.pieces()) {
      String text = XmlEscapes.text(piece.text());
      switch (piece.origin()) {
        case BOTH -> out.append(text);
        case OLDER -> out.append("<del>").append(text).append("</del>");
        case NEWER -> out.append("<ins>").append(text).append("</ins>");
      }
    }
    out.append("</p></div>\n</section>\n");
  }

  private static String look(SegmentKind kind) {
    return switch (kind) {
      case NOTE -> "note";
      case TITLE, HEADING, ANNEX, ANNEX_TITLE -> "heading";
      case POINT -> "point";
      default -> "text";
    };
  }

  private static String state(Change change) {
    List<String> words = new ArrayList<>();
    if (change.kind() != Change.Kind.SAME) {
      words.add(word(change.kind()));
    }
    if (change.moved()) {
      words.add("moved from " + change.older().get(0).eId());
    }
    if (change.renumbered()) {
      String was = numbers(change.older());
      words.add(was.isEmpty() ? "had no number" : "was " + was);
    }
    return String.join(", ", words);
  }

  private static String numbers(List<Segment> segments) {
    return segments.stream()
        .flatMap(segment -> segment.number().stream())
        .map(Numbering::printed)
        .collect(Collectors.joining(" + "));
  }
}
