package org.plenary.parser.reference;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Dates;
import org.plenary.model.Deliberation;
import org.plenary.source.Source;

/**
 * Marks the references and dates in the text of a deliberation.
 *
 * <p>References to resolutions and decisions of the four organs and to documents by their symbol
 * become {@link org.plenary.model.Inline.Reference}, "Ibid." in a note becomes one to what the note
 * before it cites, full dates become {@link org.plenary.model.Inline.Date}. A reference takes in
 * the date that stands beside its number, and the word for resolution if that governs no other
 * number. Masthead and preface, passages with a function and what is marked already stay as they
 * are.
 *
 * <p>Immutable: one pass serves any number of documents of its language.
 */
public final class ReferencePass {

  private final ReferenceWords words;
  private final ReferenceFinder finder;

  /**
   * @param rules the rules of the language of the documents
   */
  public ReferencePass(LanguageRules rules) {
    this(ReferenceWords.of(rules), rules.dates());
  }

  ReferencePass(ReferenceWords words, Dates dates) {
    this.words = words;
    this.finder = new ReferenceFinder(words, dates);
  }

  /**
   * The deliberation with its references marked.
   *
   * @param deliberation what was parsed
   * @param source what it was parsed from
   * @param diagnostics takes {@code LOOK_ALIKE_REPAIRED} and {@code IBID_WITHOUT_ANTECEDENT}
   */
  public Deliberation apply(
      Deliberation deliberation, Source source, Consumer<Diagnostic> diagnostics) {
    return new ReferenceMarker(
            finder,
            new SamePlace(words),
            Speaker.of(deliberation.identity()),
            new Reporter(source, diagnostics))
        .deliberation(deliberation);
  }
}
