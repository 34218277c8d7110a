package org.plenary.specification;

import java.net.URI;
import java.util.List;

/**
 * One example of a chapter.
 *
 * @param name its chapter, its number there and its language
 * @param place its file and line, where tools can go to
 * @param line of the chapter on which it begins, from 1
 * @param form what the source is
 * @param source the lines of the source as the chapter has them
 * @param expected the lines after the source, with the names of the sections
 */
record Example(
    String name, URI place, int line, Form form, List<String> source, List<String> expected) {

  /** What the source of an example is made into. */
  enum Form {
    /** Plain text. */
    TEXT,
    /** A PDF that shows each line where it stands in the example. */
    PDF,
    /** A Word file with a paragraph for each line. */
    WORD
  }

  Example {
    source = List.copyOf(source);
    expected = List.copyOf(expected);
  }
}
