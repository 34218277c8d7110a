package org.plenary.parser.generated;

import java.util.Random;

/**
 * How pages are made up and extracted.
 *
 * @param layout what the extractor keeps of the page
 * @param place how markers stand in the text
 * @param shape how markers and the numbers of notes are printed
 * @param heads the running heads and feet
 * @param formFeeds whether a form feed ends each page
 * @param rule what is left of the rule above notes
 * @param numbersAlone whether the number of a note stands on a line of its own
 * @param endnotes whether all notes stand after the text
 * @param notesFirst whether a page's notes come before the line with the last marker
 * @param jobNumber whether the first page has one, and a bar code
 * @param width of a line in columns
 * @param pageLength in lines
 */
record Style(
    Layout layout,
    Place place,
    Shape shape,
    Heads heads,
    boolean formFeeds,
    Rule rule,
    boolean numbersAlone,
    boolean endnotes,
    boolean notesFirst,
    boolean jobNumber,
    int width,
    int pageLength) {

  /** What the extractor keeps of the page. */
  enum Layout {
    /** Blanks at line ends mark paragraphs; a blank line separates every two lines. */
    MARKED,
    /** Lines without indents; blank lines only around notes and furniture. */
    PLAIN,
    /** Margins and indents as on the page. */
    LAYOUT,
    /** The order of the content stream: nothing but lines. */
    RAW
  }

  /** How markers stand in the text. */
  enum Place {
    OWN_LINE,
    GLUED,
    SPACED,
    /** Glued, and the line ends after it. */
    CUT
  }

  /** How markers and the numbers of notes are printed. */
  enum Shape {
    PLAIN,
    SUPERSCRIPT,
    SLASH,
    BRACKETED
  }

  /** The running heads and feet. */
  enum Heads {
    NONE,
    /** The symbol at the head, the page's number at the foot. */
    ODD_EVEN,
    /** The symbol at the head, {@code 2/5} at the foot. */
    OF_PAGES,
    /** As before, but glued to the last line. */
    GLUED_OF_PAGES
  }

  /** What is left of the rule above notes. */
  enum Rule {
    NONE,
    UNDERSCORES,
    BLANKS
  }

  /**
   * Whether it shows where pages end and their notes begin, and where a note breaks off; else no
   * note runs over a page end.
   */
  boolean showsPages() {
    return (formFeeds || heads != Heads.NONE)
        && rule != Rule.NONE
        && !(notesFirst && place == Place.OWN_LINE);
  }

  /** A style that some extractor may give for that language. */
  static Style random(Layout layout, boolean arabic, Random random) {
    boolean marked = layout == Layout.MARKED;
    Shape shape = arabic ? Shape.BRACKETED : any(random, Shape.values());
    while (!arabic && shape == Shape.BRACKETED) {
      shape = any(random, Shape.values());
    }
    Place place = marked ? Place.OWN_LINE : any(random, Place.values());
    boolean formFeeds = random.nextInt(marked ? 4 : 2) == 0;
    Heads heads =
        marked || formFeeds && random.nextInt(4) == 0
            ? Heads.NONE
            : any(random, Heads.ODD_EVEN, Heads.OF_PAGES, Heads.GLUED_OF_PAGES);
    Rule rule = marked ? any(random, Rule.UNDERSCORES, Rule.BLANKS) : any(random, Rule.values());
    boolean endnotes = random.nextInt(8) == 0;
    return new Style(
        layout,
        place,
        shape,
        heads,
        formFeeds,
        rule,
        marked || random.nextInt(4) == 0,
        endnotes,
        layout == Layout.RAW && !endnotes && rule != Rule.NONE && random.nextInt(3) == 0,
        heads != Heads.NONE && random.nextBoolean(),
        60 + 5 * random.nextInt(8),
        18 + random.nextInt(40));
  }

  @SafeVarargs
  private static <T> T any(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }
}
