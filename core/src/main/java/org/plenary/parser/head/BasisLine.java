package org.plenary.parser.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;

/** Marks the document in the line that says on whose report or draft a text was adopted. */
final class BasisLine {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "[A-Z]{1,4}/[\\w./-]*\\w(?:[^()\\[\\]]{0,80}(?:\\([^()]{0,40}\\)[^()\\[\\]]{0,40})?)");

  private BasisLine() {}

  /** The line, with the document it names as a field. */
  static List<Inline> inlines(InlineAssembly inlines, Extract text) {
    Matcher document = DOCUMENT.matcher(text);
    return document.find()
        ? inlines.withField(
            text,
            document.start(),
            document.end(),
            FieldKind.ORIGINATING_DOCUMENT,
            Optional.empty())
        : inlines.inlines(text);
  }
}
