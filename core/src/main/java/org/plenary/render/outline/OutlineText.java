package org.plenary.render.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.model.Identity;
import org.plenary.model.Proposal;
import org.plenary.render.outline.Outline.Counts;
import org.plenary.render.outline.Outline.Kind;
import org.plenary.render.outline.Outline.Node;
import org.plenary.text.Columns;

/** Writes outlines for a terminal. */
final class OutlineText {

  private static final int LEAST_WIDTH = 20;
  private static final int STEP = 2;

  /** The columns of a name before its value. */
  private static final int NAME = 10;

  /** The least columns of a number before its text. */
  private static final int NUMBER = 4;

  private static final String ELLIPSIS = "…";

  private final int width;
  private final List<String> lines = new ArrayList<>();

  OutlineText(int width) {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("a line needs at least " + LEAST_WIDTH + " columns");
    }
    this.width = width;
  }

  List<String> lines(Outline outline) {
    identity(outline.identity());
    proposal(outline.proposal());
    fact("work", Optional.of(outline.work()));
    lines.add("");
    outline.nodes().forEach(node -> node(node, 0));
    lines.add("");
    lines.add(counts(outline.counts()));
    return lines;
  }

  private void identity(Identity identity) {
    fact("kind", Optional.of(identity.kind().aknName()));
    fact("organ", identity.organ().map(organ -> organ.actor()));
    fact("symbol", identity.symbol());
    fact("number", identity.number());
    fact("title", identity.title());
    fact("language", Optional.of(identity.language().tag()));
    fact("adopted", identity.adopted());
    fact("issued", identity.issued());
    fact("session", number(identity.session()));
    fact("meeting", number(identity.meeting()));
  }

  private void proposal(Proposal proposal) {
    fact("committee", proposal.committee());
    fact("item", joined(proposal.agendaItems()));
    fact("sponsors", joined(proposal.sponsors()));
    fact("amends", proposal.amends());
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  private static Optional<Integer> number(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private void fact(String name, Optional<?> value) {
    value.ifPresent(known -> lines.add(padded(name, NAME) + known));
  }

  private void node(Node node, int depth) {
    String label = title(node.kind()) + node.number();
    String number = numbered(node.kind()) ? padded(label, NUMBER) : label;
    String line = number.isEmpty() ? node.text() : number + " " + node.text();
    lines.add(cut(" ".repeat(STEP * depth) + line.stripTrailing()));
    node.nodes().forEach(inner -> node(inner, depth + 1));
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case PREAMBLE -> "Preamble";
      case BODY -> "Operative part";
      case CLOSING -> "Closing lines";
      case TABLE -> "Table:";
      default -> "";
    };
  }

  /** Whether texts stand below each other, whatever their numbers. */
  private static boolean numbered(Kind kind) {
    return kind == Kind.PARAGRAPH || kind == Kind.POINT;
  }

  private String cut(String line) {
    if (Columns.of(line) <= width) {
      return line;
    }
    int columns = 0;
    int end = 0;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      if (columns + Columns.of(c) > width - 1) {
        break;
      }
      columns += Columns.of(c);
      end += Character.charCount(c);
    }
    return line.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private static String counts(Counts counts) {
    return Stream.of(
            counted(counts.parts(), "part"),
            counted(counts.recitals(), "recital"),
            counted(counts.paragraphs(), "paragraph"),
            counted(counts.points(), "point"),
            counted(counts.notes(), "note"),
            counted(counts.references(), "reference"),
            counted(counts.tables(), "table"),
            counted(counts.annexes(), "annex"))
        .filter(count -> !count.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }

  private static String counted(int count, String what) {
    String plural = what.endsWith("x") ? "es" : "s";
    return count + " " + what + (count == 1 ? "" : plural);
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Columns.of(text)));
  }
}
