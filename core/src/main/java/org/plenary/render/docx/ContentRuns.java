package org.plenary.render.docx;

import org.plenary.model.Block;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;

/** Writes the words of blocks one after the other within a paragraph. */
final class ContentRuns extends Walker {

  private final RunWriter runs;

  ContentRuns(RunWriter runs) {
    this.runs = runs;
  }

  @Override
  protected void number(Numbering numbering) {
    runs.characters(numbering.printed() + " ");
  }

  void write(Block block) {
    block.accept(this);
  }

  @Override
  public Void text(Block.TextBlock text) {
    runs.write(text.content());
    return done();
  }

  @Override
  public Void heading(Block.Heading heading) {
    runs.write(heading.content());
    return done();
  }
}
