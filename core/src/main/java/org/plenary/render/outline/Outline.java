package org.plenary.render.outline;

import java.util.List;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.model.Proposal;

/**
 * The gist of a document: what it is, the tree of its parts with their numbers and texts, and how
 * many of each kind there are.
 *
 * <pre>{@code
 * Outline outline = plenary.outline(conversion.deliberation());
 * outline.counts().paragraphs(); // 22
 * outline.text(80).forEach(System.out::println);
 * }</pre>
 *
 * @param identity what the document is
 * @param work the IRI of its Work
 * @param proposal by whom and under which agenda item it was proposed
 * @param nodes its preamble, operative part, closing lines, parts and annexes, where there are any
 * @param counts how many of each kind
 */
public record Outline(
    Identity identity, String work, Proposal proposal, List<Node> nodes, Counts counts) {

  public Outline {
    nodes = List.copyOf(nodes);
  }

  /** The outline of a document that has that IRI. */
  public static Outline of(Deliberation deliberation, String work) {
    return new Outline(
        deliberation.identity(),
        work,
        deliberation.proposal(),
        OutlineTree.of(deliberation),
        Counts.of(deliberation));
  }

  /**
   * Lines for a terminal: what the document is, its tree with each text cut to the width, and the
   * counts. Metadata stand in full.
   *
   * @param width in columns, of which a Han or full-width character takes two
   * @throws IllegalArgumentException if it is less than 20
   */
  public List<String> text(int width) {
    return new OutlineText(width).lines(this);
  }

  /** What a node is. */
  public enum Kind {
    /** Formula and recitals. */
    PREAMBLE,
    /** The operative part. */
    BODY,
    /** Meeting, date and vote. */
    CLOSING,
    /** A document within a collection; its number and title. */
    PART,
    /** An annex: its heading as number, its title as text. */
    ANNEX,
    /** The line with which an organ speaks. */
    FORMULA,
    /** A paragraph of the preamble. */
    RECITAL,
    /** A division with number or heading. */
    SECTION,
    /** A heading alone. */
    HEADING,
    /** An operative paragraph. */
    PARAGRAPH,
    /** A sub-paragraph. */
    POINT,
    /** A table; its caption, or its first row. */
    TABLE,
    /** Text without a number. */
    TEXT
  }

  /**
   * A part of the document.
   *
   * @param kind what it is
   * @param number as printed; empty if it has none
   * @param text its first text in full, without notes, on one line
   * @param nodes what else it holds
   */
  public record Node(Kind kind, String number, String text, List<Node> nodes) {

    public Node {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * How many there are of each kind, in annexes, parts and notes as well.
   *
   * @param recitals paragraphs of the preamble
   * @param paragraphs paragraphs of the operative part and of annexes
   * @param points sub-paragraphs of all levels
   * @param notes footnotes and endnotes
   * @param references references to other documents
   * @param tables tables
   * @param annexes annexes and their own annexes
   * @param parts documents of a collection
   */
  public record Counts(
      int recitals,
      int paragraphs,
      int points,
      int notes,
      int references,
      int tables,
      int annexes,
      int parts) {

    /** Those of a document. */
    static Counts of(Deliberation deliberation) {
      return new Census().of(deliberation);
    }
  }
}
