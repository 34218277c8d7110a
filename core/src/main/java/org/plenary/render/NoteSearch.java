package org.plenary.render;

import org.plenary.model.Inline;
import org.plenary.model.Walker;

/** Tells whether there is a note, or the call of one, in running text. */
public final class NoteSearch extends Walker {

  private boolean found;

  private NoteSearch() {}

  /** Whether a piece of running text is or holds one. */
  public static boolean holdsNote(Inline inline) {
    NoteSearch search = new NoteSearch();
    inline.accept(search);
    return search.found;
  }

  @Override
  public Void note(Inline.Note note) {
    found = true;
    return done();
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    found = true;
    return done();
  }
}
