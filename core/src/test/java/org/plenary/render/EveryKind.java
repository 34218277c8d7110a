package org.plenary.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.MentionKind;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;
import org.plenary.model.Target;
import org.plenary.source.Spans;

/**
 * Composes deliberations in which every kind of block stands in every place, and every kind of
 * inline in every line. Each word, numbers included, occurs once: a letter that says where it
 * stands and some that count, so that its place in an output can be told.
 */
final class EveryKind {

  /** Where a word stands; the first letter says so. */
  enum Where {
    TEXT('w'),
    TABLE('x'),
    NOTE('q'),
    TABLE_IN_NOTE('z'),
    NOTE_IN_NOTE('v');

    private final char letter;

    Where(char letter) {
      this.letter = letter;
    }

    String letter() {
      return String.valueOf(letter);
    }
  }

  private static final String COUNTING = "bcdghjkl";
  private static final int LETTERS = 5;
  private static final int KINDS = 8;
  private static final int DEEPEST = 3;

  private final Random random;
  private final String between;
  private final Map<Where, List<String>> words = new LinkedHashMap<>();
  private Where where = Where.TEXT;
  private boolean pictures;
  private int count;
  private int notes;

  /**
   * @param between what stands between words
   */
  EveryKind(long seed, String between) {
    this.random = new Random(seed);
    this.between = between;
  }

  /** The words of a place in order. */
  List<String> words(Where of) {
    return words.getOrDefault(of, List.of());
  }

  /** The pattern of all words. */
  static String pattern(Where of) {
    return of.letter() + "[" + COUNTING + "]{" + LETTERS + "}";
  }

  /** A deliberation of that language. */
  Deliberation deliberation(Language language) {
    Identity identity =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.empty(),
            Optional.empty(),
            Optional.of("A/RES/99/1"),
            Optional.empty(),
            language,
            Optional.of(LocalDate.of(2044, 12, 5)),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    return deliberation(identity, random.nextInt(3) == 0);
  }

  private Deliberation deliberation(Identity identity, boolean collection) {
    pictures = false;
    List<Block.TextBlock> masthead =
        List.of(new Block.TextBlock(List.of(field(FieldKind.ISSUING_BODY), text())), line());
    List<Block.TextBlock> preface =
        List.of(
            new Block.TextBlock(
                List.of(field(FieldKind.NUMBER), text(), field(FieldKind.TITLE), note())));
    pictures = true;
    List<Block> preamble = collection ? List.of() : all(1);
    List<Block> body = collection ? List.of() : all(1);
    List<Deliberation> parts = collection ? List.of(deliberation(identity, false)) : List.of();
    List<Block> conclusions = collection ? List.of() : all(DEEPEST);
    return new Deliberation(
        identity,
        masthead,
        preface,
        preamble,
        body,
        conclusions,
        collection ? List.of() : List.of(annex(true), annex(false)),
        parts);
  }

  private Annex annex(boolean inner) {
    return new Annex(
        heading(),
        List.of(line(), line()),
        all(2),
        all(2),
        inner ? List.of(annex(false)) : List.of());
  }

  /** A block of every kind. */
  private List<Block> all(int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      blocks.add(block(kind, depth));
    }
    return blocks;
  }

  private List<Block> some(int depth) {
    if (depth > DEEPEST) {
      return List.of(line());
    }
    List<Block> blocks = new ArrayList<>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      blocks.add(block(random.nextInt(KINDS), depth));
    }
    return blocks;
  }

  private Block block(int kind, int depth) {
    return switch (kind) {
      case 0 -> line();
      case 1 -> new Block.Formula(List.of(line(), line()));
      case 2 -> new Block.Recital("", some(depth + 1));
      case 3 -> new Block.Paragraph(number(), some(depth + 1));
      case 4 -> list(depth);
      case 5 -> heading();
      case 6 -> section(depth);
      default -> table(depth);
    };
  }

  private Block list(int depth) {
    List<Block.TextBlock> intro = random.nextBoolean() ? List.of(line()) : List.of();
    List<Block.Point> points = new ArrayList<>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      points.add(new Block.Point(number(), some(depth + 1)));
    }
    return new Block.ItemList(intro, points, random.nextBoolean() ? List.of(line()) : List.of());
  }

  private Block section(int depth) {
    SectionLevel level = any(List.of(SectionLevel.values()));
    Optional<Numbering> number = number();
    Optional<Block.Heading> title =
        random.nextBoolean() ? Optional.of(heading()) : Optional.empty();
    return new Block.Section(level, number, title, some(depth + 1));
  }

  private Block table(int depth) {
    List<Inline> caption = where == Where.TEXT && random.nextBoolean() ? inlines() : List.of();
    Where outer = where;
    where = outer == Where.NOTE ? Where.TABLE_IN_NOTE : outer == Where.TEXT ? Where.TABLE : outer;
    List<Block.Row> rows = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int cell = 0; cell < 2; cell++) {
        cells.add(new Block.Cell(row == 0, 1, 1, depth > 1 ? List.of(line()) : some(depth + 2)));
      }
      rows.add(new Block.Row(cells));
    }
    where = outer;
    return new Block.Table(caption, rows);
  }

  private Optional<Numbering> number() {
    if (random.nextInt(4) == 0) {
      return Optional.empty();
    }
    String word = word();
    return Optional.of(new Numbering(word + ".", String.valueOf(count), Spans.NONE));
  }

  private Block.Heading heading() {
    return new Block.Heading(inlines());
  }

  private Block.TextBlock line() {
    return new Block.TextBlock(inlines());
  }

  private List<Inline> inlines() {
    List<Inline> line = new ArrayList<>();
    line.add(text());
    int from = random.nextInt(9);
    for (int kind = from; kind < from + 3; kind++) {
      line.add(inline(kind % 9));
      line.add(text());
    }
    return line;
  }

  private Inline inline(int kind) {
    return switch (kind) {
      case 0 -> new Inline.Emphasis(style(), List.of(text(), new Inline.LineBreak(), text()));
      case 1 -> new Inline.Reference(new Target.Document("A/99/1"), List.of(text()));
      case 2 -> new Inline.Date(LocalDate.of(2044, 12, 5), List.of(text()));
      case 3 -> field(FieldKind.SESSION);
      case 4 -> new Inline.Mention(MentionKind.TERM, "term", List.of(text()));
      case 5 -> new Inline.LineBreak();
      case 6 -> pictures ? new Inline.Image("https://example.org/x.png", word()) : text();
      case 7 -> new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(text(), note()));
      default -> note();
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private EmphasisStyle style() {
    return any(List.of(EmphasisStyle.values()));
  }

  private Inline field(FieldKind kind) {
    return new Inline.Field(kind, Optional.empty(), List.of(text()));
  }

  /** A note; in a note within a note, text instead. */
  private Inline note() {
    Where outer = where;
    if (outer == Where.NOTE_IN_NOTE || outer == Where.TABLE_IN_NOTE || notes > 150) {
      return text();
    }
    where = outer == Where.NOTE ? Where.NOTE_IN_NOTE : Where.NOTE;
    String marker = String.valueOf(++notes);
    List<Block> content =
        where == Where.NOTE && notes % 10 == 0 ? List.of(line(), table(2)) : List.of(shortLine());
    where = outer;
    return new Inline.Note(marker, content, Spans.NONE);
  }

  private Block shortLine() {
    List<Inline> line = new ArrayList<>(List.of(text()));
    if (where == Where.NOTE && random.nextInt(12) == 0) {
      line.add(note());
    }
    line.add(text());
    return new Block.TextBlock(line);
  }

  private Inline text() {
    return Inline.Text.of(word() + between + word() + between);
  }

  private String word() {
    StringBuilder word = new StringBuilder(where.letter());
    int rest = count++;
    for (int i = 0; i < LETTERS; i++) {
      word.append(COUNTING.charAt(rest % COUNTING.length()));
      rest /= COUNTING.length();
    }
    words.computeIfAbsent(where, w -> new ArrayList<>()).add(word.toString());
    return word.toString();
  }
}
