package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.LanguageRules;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;

/** Marks the date in the Security Council's line on the adoption. */
final class AdoptionText {

  private AdoptionText() {}

  static List<Inline> inlines(LanguageRules rules, InlineAssembly inlines, Extract line) {
    return rules
        .dates()
        .find(line, 0)
        .map(
            date -> {
              List<Inline> content = new ArrayList<>(inlines.inlines(line.cut(0, date.start())));
              content.add(
                  new Inline.Field(
                      FieldKind.ADOPTED,
                      Optional.of(date.date().toString()),
                      inlines.inlines(line.cut(date.start(), date.end()))));
              content.addAll(inlines.inlines(line.cut(date.end(), line.length())));
              return content;
            })
        .orElseGet(() -> inlines.inlines(line));
  }
}
