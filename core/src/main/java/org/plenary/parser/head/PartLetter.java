package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;

/**
 * The letter alone on its line under the title, of a part that is printed by itself: it belongs to
 * the number.
 *
 * @param line the index of its line
 * @param letter in Latin, e.g. {@code B} for {@code باء}
 */
record PartLetter(int line, String letter) {

  /**
   * The letter, if the lines end with one, or if the symbol among them has the same and the title
   * of the part follows. The letter I alone may be a figure.
   */
  static Optional<PartLetter> find(LanguageRules rules, List<Extract> lines) {
    Optional<String> symbol =
        lines.stream().map(Extract::text).filter(OwnSymbol::isSymbol).findFirst();
    for (int i = lines.size() - 1; i > 0; i--) {
      int at = i;
      boolean last = i == lines.size() - 1;
      Optional<PartLetter> found =
          letter(rules, lines.get(i))
              .filter(
                  letter ->
                      symbol.filter(it -> OwnSymbol.hasLetter(it, letter)).isPresent()
                          || last && !letter.equals("I"))
              .map(letter -> new PartLetter(at, letter));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Its line, with the letter as a field and the notes called after it. */
  List<Inline> inlines(InlineAssembly assembly, Extract line) {
    List<Inline> printed = new ArrayList<>();
    List<Inline> notes = new ArrayList<>();
    for (Inline inline : assembly.inlines(line)) {
      boolean isNote = inline instanceof Inline.Note || inline instanceof Inline.NoteCall;
      (isNote ? notes : printed).add(inline);
    }
    Inline field = new Inline.Field(FieldKind.NUMBER, Optional.empty(), printed);
    return Stream.concat(Stream.of(field), notes.stream()).toList();
  }

  private static Optional<String> letter(LanguageRules rules, Extract line) {
    return rules.numerals().headingLabels(line).stream()
        .filter(label -> label.style() == LabelStyle.CAPITAL_LETTER)
        .filter(label -> label.end() >= line.length())
        .map(Label::value)
        .map(value -> value.toUpperCase(Locale.ROOT))
        .findFirst();
  }
}
