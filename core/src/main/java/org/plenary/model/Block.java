package org.plenary.model;

import java.util.List;
import java.util.Optional;
import org.plenary.source.TextAlignment;

/** What stands on lines of its own: text, paragraphs, lists, headings, tables. */
public sealed interface Block {

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A run of text without a number.
   *
   * @param content what it says
   */
  record TextBlock(List<Inline> content) implements Block {

    public TextBlock {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * The line with which an organ speaks: {@code The General Assembly,}.
   *
   * @param lines its text
   */
  record Formula(List<TextBlock> lines) implements Block {

    public Formula {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formula(this);
    }
  }

  /**
   * A paragraph of the preamble.
   *
   * @param name the opening phrase as printed, e.g. {@code Recalling}
   * @param content its text, and lists or tables within it
   */
  record Recital(String name, List<Block> content) implements Block {

    public Recital {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recital(this);
    }
  }

  /**
   * A paragraph of the operative part or of an annex.
   *
   * @param number as printed, if it has one
   * @param content its text, lists and tables
   */
  record Paragraph(Optional<Numbering> number, List<Block> content) implements Block {

    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * Sub-paragraphs of one level.
   *
   * @param intro the text that leads to them; empty when the list follows on text of its own
   * @param points the sub-paragraphs
   * @param wrapUp the text after them that completes the sentence
   */
  record ItemList(List<TextBlock> intro, List<Point> points, List<TextBlock> wrapUp)
      implements Block {

    public ItemList {
      intro = List.copyOf(intro);
      points = List.copyOf(points);
      wrapUp = List.copyOf(wrapUp);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * A heading without a number over what follows it on the same level.
   *
   * @param content its words
   */
  record Heading(List<Inline> content) implements Block {

    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A division with paragraphs of its own.
   *
   * @param level what kind of division
   * @param number as printed, if it has one
   * @param heading its title, if it has one
   * @param content what it holds
   */
  record Section(
      SectionLevel level,
      Optional<Numbering> number,
      Optional<Heading> heading,
      List<Block> content)
      implements Block {

    public Section {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.section(this);
    }
  }

  /**
   * A table of figures, names or votes.
   *
   * @param caption its title; empty when it has none
   * @param rows its rows
   */
  record Table(List<Inline> caption, List<Row> rows) implements Block {

    public Table {
      caption = List.copyOf(caption);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * An instruction to change another text, such as a draft: {@code After operative paragraph 4,
   * insert a new operative paragraph reading:}.
   *
   * @param kind what it does
   * @param destinations which passages it is about, where it says so
   * @param instruction its words, with what it quotes
   * @param proposed the recitals and paragraphs that are to stand there
   */
  record Modification(
      ModificationKind kind,
      List<AmendedPassage> destinations,
      List<Inline> instruction,
      List<Block> proposed)
      implements Block {

    public Modification {
      destinations = List.copyOf(destinations);
      instruction = List.copyOf(instruction);
      proposed = List.copyOf(proposed);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.modification(this);
    }
  }

  /**
   * One sub-paragraph.
   *
   * @param number as printed, if it has one
   * @param content its text and the lists within it
   */
  record Point(Optional<Numbering> number, List<Block> content) {

    public Point {
      content = List.copyOf(content);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells its cells
   */
  record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param header whether it heads a row or column
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   * @param alignment where its lines stand, if the source says
   * @param content what it holds
   */
  record Cell(
      boolean header,
      int columns,
      int rows,
      Optional<TextAlignment> alignment,
      List<Block> content) {

    public Cell {
      content = List.copyOf(content);
    }

    /** A cell whose alignment nothing tells. */
    public Cell(boolean header, int columns, int rows, List<Block> content) {
      this(header, columns, rows, Optional.empty(), content);
    }
  }

  /**
   * One method for each kind, so that a new kind cannot be forgotten.
   *
   * @param <R> what a visit gives
   */
  interface Visitor<R> {
    /** Text without a number. */
    R text(TextBlock text);

    /** An enacting formula. */
    R formula(Formula formula);

    /** A recital. */
    R recital(Recital recital);

    /** A paragraph. */
    R paragraph(Paragraph paragraph);

    /** A list. */
    R list(ItemList list);

    /** A heading. */
    R heading(Heading heading);

    /** A division. */
    R section(Section section);

    /** A table. */
    R table(Table table);

    /** An instruction to change another text. */
    R modification(Modification modification);
  }
}
