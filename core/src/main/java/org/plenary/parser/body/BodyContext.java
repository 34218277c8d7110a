package org.plenary.parser.body;

import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;
import org.plenary.model.Numbering;
import org.plenary.parser.finding.ParseFindings;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;

/**
 * What the parsers of this package share in one parse.
 *
 * @param rules of the language
 * @param inlines turns text into inlines
 * @param findings where oddities are reported
 */
public record BodyContext(LanguageRules rules, InlineAssembly inlines, ParseFindings findings) {

  /** The number that a label reads, with its place. */
  Numbering numbering(Label label, Extract text) {
    int start = text.text().indexOf(label.printed());
    return new Numbering(
        label.printed(), label.value(), text.spans(Math.max(0, start), label.end()));
  }

  /** The text after a label; a note called within the label is called before the text. */
  Extract after(Label label, Extract text) {
    return text.after(label.end()).strip();
  }
}
