package org.plenary.parser.finding;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;
import org.plenary.source.Spans;

/** Collects where the pieces of a document came from. */
final class SourceSpans extends Walker {

  private final List<Spans> spans = new ArrayList<>();

  private SourceSpans() {}

  /** The spans of all text, numbers and markers of a document. */
  static List<Spans> of(Deliberation document) {
    SourceSpans collector = new SourceSpans();
    collector.walk(document);
    return collector.spans;
  }

  @Override
  protected void number(Numbering numbering) {
    spans.add(numbering.source());
  }

  @Override
  public Void text(Inline.Text text) {
    spans.add(text.source());
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    spans.add(note.source());
    return super.note(note);
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    spans.add(call.source());
    return done();
  }
}
