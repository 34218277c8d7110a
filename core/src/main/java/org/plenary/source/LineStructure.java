package org.plenary.source;

import java.util.Optional;

/**
 * What the file itself says a line is, where other sources leave it to be found out: Word files
 * mark headings, notes and the cells of tables.
 *
 * @param heading the level of the heading that the line is, from 1; 0 if it is none
 * @param note the note that it is a paragraph of, if it is of one
 * @param cell the cell of a table in which it stands, if it is in one
 */
public record LineStructure(int heading, Optional<String> note, Optional<CellPlace> cell) {

  /** Of a line of which the file says nothing. */
  public static final LineStructure NONE = new LineStructure(0, Optional.empty(), Optional.empty());

  /** A heading of a level from 1; 0 for none. */
  public static LineStructure heading(int level) {
    return level == 0 ? NONE : new LineStructure(level, Optional.empty(), Optional.empty());
  }

  /** A paragraph of a note. */
  public static LineStructure note(String note) {
    return new LineStructure(0, Optional.of(note), Optional.empty());
  }

  /** A paragraph in a cell. */
  public static LineStructure cell(CellPlace cell) {
    return new LineStructure(0, Optional.empty(), Optional.of(cell));
  }
}
