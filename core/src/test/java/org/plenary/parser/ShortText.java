package org.plenary.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;

/** Parses short texts and shows what came of them. */
final class ShortText {

  private ShortText() {}

  static Parsed parse(String text) throws SourceException {
    return new Parser(Optional.empty())
        .parse(new TextReader().read("notes", text.getBytes(UTF_8), Optional.empty()));
  }

  /** The codes of what was noticed. */
  static List<Code> codes(Parsed parsed) {
    return parsed.diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** The first recital, with notes and calls in brackets. */
  static String recital(Parsed parsed) {
    Block.Recital recital =
        parsed.deliberation().preamble().stream()
            .filter(Block.Recital.class::isInstance)
            .map(Block.Recital.class::cast)
            .findFirst()
            .orElseThrow();
    return text(((Block.TextBlock) recital.content().get(0)).content());
  }

  private static String text(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Reference reference) {
        out.append(text(reference.content()));
      } else if (inline instanceof Inline.Note note) {
        Block.TextBlock block = (Block.TextBlock) note.content().get(0);
        out.append('[').append(note.marker()).append(' ').append(text(block.content())).append(']');
      } else if (inline instanceof Inline.Date date) {
        out.append(text(date.content()));
      } else if (inline instanceof Inline.NoteCall call) {
        out.append('[').append(call.marker()).append(']');
      }
    }
    return out.toString();
  }
}
