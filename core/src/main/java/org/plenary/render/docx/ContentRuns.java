package org.plenary.render.docx;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;

/** Writes the words of blocks one after the other within a paragraph, a blank between them. */
final class ContentRuns extends Walker {

  private final RunWriter runs;
  private boolean apart;

  ContentRuns(RunWriter runs) {
    this.runs = runs;
  }

  void write(Block block) {
    block.accept(this);
  }

  @Override
  protected void number(Numbering numbering) {
    runs.characters((apart ? " " : "") + numbering.printed() + " ");
    apart = false;
  }

  private Void words(List<Inline> content) {
    if (content.isEmpty()) {
      return done();
    }
    if (apart) {
      runs.characters(" ");
    }
    apart = true;
    runs.write(content);
    return done();
  }

  @Override
  public Void text(Block.TextBlock text) {
    return words(text.content());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return words(heading.content());
  }

  @Override
  public Void table(Block.Table table) {
    words(table.caption());
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    return done();
  }

  @Override
  public Void modification(Block.Modification modification) {
    words(modification.instruction());
    return blocks(modification.proposed());
  }
}
