package org.plenary.render.outline;

import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Walker;

/** Counts what there is in one document. */
final class Census extends Walker {

  private int recitals;
  private int paragraphs;
  private int points;
  private int notes;
  private int references;
  private int tables;
  private int annexes;
  private int parts;

  Outline.Counts of(Deliberation deliberation) {
    walk(deliberation);
    return new Outline.Counts(
        recitals, paragraphs, points, notes, references, tables, annexes, parts);
  }

  @Override
  public void walk(Deliberation deliberation) {
    parts += deliberation.parts().size();
    super.walk(deliberation);
  }

  @Override
  public void annex(Annex annex) {
    annexes++;
    super.annex(annex);
  }

  @Override
  public Void recital(Block.Recital recital) {
    recitals++;
    return super.recital(recital);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraphs++;
    return super.paragraph(paragraph);
  }

  @Override
  public Void list(Block.ItemList list) {
    points += list.points().size();
    return super.list(list);
  }

  @Override
  public Void table(Block.Table table) {
    tables++;
    return super.table(table);
  }

  @Override
  public Void note(Inline.Note note) {
    notes++;
    return super.note(note);
  }

  @Override
  public Void reference(Inline.Reference reference) {
    references++;
    return super.reference(reference);
  }
}
