package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.plenary.model.Target;
import org.plenary.source.Source;
import org.plenary.source.Spans;

/** Runs the pass on small texts, and prints what it marked. */
final class Passes {

  private Passes() {}

  static ReferenceWords words(String language) {
    return ReferenceWords.of(rules(language).references());
  }

  static LanguageRules rules(String language) {
    return Languages.of(language).orElseThrow();
  }

  /** The paragraph with references as {@code [words|number]} and dates as {@code <words>}. */
  static String marked(String language, Organ organ, String text) {
    return print(run(language, organ, List.of(paragraph(text)), new ArrayList<>()).body());
  }

  static Deliberation run(
      String language, Organ organ, List<Block> body, List<Diagnostic> diagnostics) {
    Identity identity =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.of(organ),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Language(language),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    Deliberation plain =
        new Deliberation(
            identity, List.of(), List.of(), List.of(), body, List.of(), List.of(), List.of());
    return new ReferencePass(rules(language))
        .apply(plain, new Source("test", "", List.of()), diagnostics::add);
  }

  /** A block whose notes are written <code>{1: text}</code>. */
  static Block paragraph(String text) {
    List<Inline> content = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int colon = text.indexOf(':', open);
      int close = text.indexOf('}', open);
      content.add(Inline.Text.of(text.substring(at, open)));
      Block note = paragraph(text.substring(colon + 1, close).strip());
      content.add(new Inline.Note(text.substring(open + 1, colon), List.of(note), Spans.NONE));
      at = close + 1;
    }
    if (at < text.length()) {
      content.add(Inline.Text.of(text.substring(at)));
    }
    return new Block.TextBlock(content);
  }

  static String print(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      out.append(inlines(((Block.TextBlock) block).content()));
    }
    return out.toString();
  }

  private static String inlines(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Date date) {
        out.append('<').append(inlines(date.content())).append('>');
      } else if (inline instanceof Inline.Reference reference) {
        out.append('[').append(inlines(reference.content()));
        out.append('|').append(target(reference.target())).append(']');
      } else if (inline instanceof Inline.Note note) {
        out.append('{')
            .append(note.marker())
            .append(": ")
            .append(print(note.content()))
            .append('}');
      } else if (inline instanceof Inline.Emphasis emphasis) {
        out.append('*').append(inlines(emphasis.content())).append('*');
      }
    }
    return out.toString();
  }

  private static String target(Target target) {
    return target instanceof Target.Deliberated deliberated
        ? deliberated.organ().actor() + " " + deliberated.number()
        : ((Target.Document) target).symbol();
  }
}
