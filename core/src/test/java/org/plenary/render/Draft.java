package org.plenary.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.model.Organ;
import org.plenary.model.SectionLevel;
import org.plenary.model.Target;
import org.plenary.source.Spans;

/**
 * Reads the documents of these tests from files of one block a line, {@code key: text}. In the
 * text, {@code {1|note}} is a note, {@code {1}} a further call of it, {@code _x_} italic, {@code
 * *x*} bold, {@code [A/60/39]} a reference, {@code //} a line end.
 */
public final class Draft {

  private static final Pattern INLINE =
      Pattern.compile(
          "\\{([^|{}]+)\\|([^{}]*)}|\\{([^{}]+)}|_([^_]+)_|\\*([^*]+)\\*|\\[([^\\]]+)]|//");

  private final Map<String, String> identity = new HashMap<>();
  private final List<Block.TextBlock> masthead = new ArrayList<>();
  private final List<Block.TextBlock> preface = new ArrayList<>();
  private final List<Block> preamble = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Block> conclusions = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<String> lines;
  private int next;

  private Draft(List<String> lines) {
    this.lines = lines;
  }

  /** The document of that name beside this class. */
  public static Deliberation read(String name) {
    try (InputStream in = Draft.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Draft(text.lines().filter(line -> !line.isBlank()).toList()).deliberation();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Deliberation deliberation() {
    while (next < lines.size()) {
      switch (key()) {
        case "masthead" -> masthead.add(masthead(take()));
        case "preface" -> preface.add(text(take()));
        case "formula" -> preamble.add(new Block.Formula(List.of(text(take()))));
        case "recital" -> preamble.add(new Block.Recital("", content()));
        case "closing" -> conclusions.add(text(take()));
        case "annex" -> annexes.add(annex());
        case "para", "heading", "section", "text", "row", "caption" -> body.add(block());
        default -> identity.put(key(), take());
      }
    }
    Function<String, Optional<String>> value = key -> Optional.ofNullable(identity.get(key));
    return new Deliberation(
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.of(Organ.GENERAL_ASSEMBLY),
            value.apply("number"),
            value.apply("symbol"),
            value.apply("title"),
            new Language(identity.getOrDefault("language", "en")),
            value.apply("adopted").map(LocalDate::parse),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty()),
        masthead,
        preface,
        preamble,
        body,
        conclusions,
        annexes,
        List.of());
  }

  private Block block() {
    switch (key()) {
      case "para" -> {
        Optional<Numbering> number = number(argument());
        return new Block.Paragraph(number, content());
      }
      case "heading" -> {
        return new Block.Heading(inlines(take()));
      }
      case "section" -> {
        Optional<Numbering> number = number(argument());
        Block.Heading heading = new Block.Heading(inlines(take()));
        List<Block> inside = new ArrayList<>();
        while (next < lines.size() && List.of("para", "heading", "text").contains(key())) {
          inside.add(block());
        }
        return new Block.Section(SectionLevel.SECTION, number, Optional.of(heading), inside);
      }
      case "row", "caption" -> {
        return table();
      }
      default -> {
        return text(take());
      }
    }
  }

  /** The text of a paragraph, and the points, wrap-up or table that follow it. */
  private List<Block> content() {
    Block.TextBlock first = text(take());
    List<Block> content = new ArrayList<>();
    if (isNext("point")) {
      content.add(list(first, "point"));
    } else {
      content.add(first);
    }
    while (isNext("more") || isNext("row") || isNext("caption")) {
      content.add(key().equals("more") ? text(take()) : table());
    }
    return content;
  }

  private Block.ItemList list(Block.TextBlock intro, String key) {
    List<Block.Point> points = new ArrayList<>();
    while (isNext(key)) {
      Optional<Numbering> number = number(argument());
      Block.TextBlock text = text(take());
      boolean deeper = isNext(key + "+");
      points.add(new Block.Point(number, List.of(deeper ? list(text, key + "+") : text)));
    }
    List<Block.TextBlock> wrapUp = isNext("wrap") ? List.of(text(take())) : List.of();
    return new Block.ItemList(List.of(intro), points, wrapUp);
  }

  private Block.Table table() {
    List<Inline> caption = isNext("caption") ? inlines(take()) : List.of();
    List<Block.Row> rows = new ArrayList<>();
    while (isNext("row")) {
      List<Block.Cell> cells = new ArrayList<>();
      for (String cell : take().split("\\s*;\\s*", -1)) {
        Matcher span = Pattern.compile("(!?)(?:(\\d)x(\\d) )?(.*)").matcher(cell);
        span.matches();
        cells.add(
            new Block.Cell(
                !span.group(1).isEmpty(),
                span.group(2) == null ? 1 : Integer.parseInt(span.group(2)),
                span.group(3) == null ? 1 : Integer.parseInt(span.group(3)),
                List.of(text(span.group(4)))));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(caption, rows);
  }

  private Annex annex() {
    Block.Heading heading = new Block.Heading(inlines(take()));
    List<Block.TextBlock> titles = new ArrayList<>();
    while (isNext("annex-title")) {
      titles.add(text(take()));
    }
    List<Block> inside = new ArrayList<>();
    while (next < lines.size() && !isNext("annex") && !isNext("closing")) {
      inside.add(block());
    }
    return new Annex(heading, titles, List.of(), inside, List.of());
  }

  private Block.TextBlock masthead(String line) {
    int equals = line.indexOf('=');
    FieldKind kind = FieldKind.valueOf(line.substring(0, equals));
    return new Block.TextBlock(
        List.of(new Inline.Field(kind, Optional.empty(), inlines(line.substring(equals + 1)))));
  }

  private boolean isNext(String key) {
    return next < lines.size() && key().equals(key);
  }

  private String key() {
    String line = lines.get(next);
    return line.substring(0, line.indexOf(':')).split(" ", 2)[0];
  }

  private String argument() {
    String line = lines.get(next);
    String[] parts = line.substring(0, line.indexOf(": ")).split(" ", 2);
    return parts.length == 2 ? parts[1] : "";
  }

  private String take() {
    String line = lines.get(next++);
    return line.substring(line.indexOf(": ") + 2);
  }

  private static Optional<Numbering> number(String printed) {
    String value = printed.replaceAll("[^\\p{Alnum}]", "");
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Numbering(printed, value.isEmpty() ? "1" : value, Spans.NONE));
  }

  private static Block.TextBlock text(String text) {
    return new Block.TextBlock(inlines(text));
  }

  private static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = INLINE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        inlines.add(Inline.Text.of(text.substring(end, matcher.start())));
      }
      end = matcher.end();
      if (matcher.group(1) != null) {
        inlines.add(new Inline.Note(matcher.group(1), List.of(text(matcher.group(2))), Spans.NONE));
      } else if (matcher.group(3) != null) {
        inlines.add(new Inline.NoteCall(matcher.group(3), Spans.NONE));
      } else if (matcher.group(4) != null) {
        inlines.add(new Inline.Emphasis(EmphasisStyle.ITALIC, inlines(matcher.group(4))));
      } else if (matcher.group(5) != null) {
        inlines.add(new Inline.Emphasis(EmphasisStyle.BOLD, inlines(matcher.group(5))));
      } else if (matcher.group(6) != null) {
        inlines.add(
            new Inline.Reference(new Target.Document(matcher.group(6)), inlines(matcher.group(6))));
      } else {
        inlines.add(new Inline.LineBreak());
      }
    }
    if (end < text.length()) {
      inlines.add(Inline.Text.of(text.substring(end)));
    }
    return inlines;
  }
}
