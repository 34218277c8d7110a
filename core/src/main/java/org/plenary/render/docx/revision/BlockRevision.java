package org.plenary.render.docx.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plenary.collation.Segment;
import org.plenary.collation.compare.WordDifference;
import org.plenary.render.docx.WordMarkup;
import org.w3c.dom.Element;

/** Writes the paragraphs and tables of an older and a newer text as one, with what was changed. */
final class BlockRevision implements TableRevision.Cells {

  private final RevisionMarks marks;
  private final RevisedNotes notes;

  BlockRevision(RevisionMarks marks, RevisedNotes notes) {
    this.marks = marks;
    this.notes = notes;
  }

  /** Paragraphs and tables of the whole of both texts, which is where some may have moved. */
  void text(Element parent, List<Element> older, List<Element> newer) {
    boolean headed = TableRevision.isMasthead(older) && TableRevision.isMasthead(newer);
    if (headed) {
      new TableRevision(marks, this).both(parent, older.get(0), newer.get(0));
    }
    int from = headed ? 1 : 0;
    blocks(parent, older.subList(from, older.size()), newer.subList(from, newer.size()), true);
  }

  @Override
  public void both(Element parent, List<Element> older, List<Element> newer) {
    blocks(parent, older, newer, false);
  }

  private void blocks(Element parent, List<Element> older, List<Element> newer, boolean moves) {
    IntPredicate movable = j -> moves && isParagraph(newer.get(j));
    List<RevisionStep> steps =
        RevisionStep.of(
            segments(older),
            segments(newer),
            (was, is) -> join(pick(older, was), pick(newer, is)),
            movable);
    IntPredicate olderJoins = i -> isParagraph(older.get(i));
    IntPredicate newerJoins = j -> isParagraph(newer.get(j));
    for (RevisionStep step : RevisionStep.closed(steps, olderJoins, newerJoins)) {
      step(parent, step, pick(older, step.older()), pick(newer, step.newer()));
    }
  }

  private static List<Segment> segments(List<Element> elements) {
    return IntStream.range(0, elements.size())
        .mapToObj(i -> Paragraphs.segment(i, elements.get(i)))
        .toList();
  }

  private static List<Element> pick(List<Element> from, List<Integer> indexes) {
    return indexes.stream().map(from::get).toList();
  }

  private static boolean isParagraph(Element block) {
    return WordTree.is(block, "p");
  }

  private static boolean join(List<Element> older, List<Element> newer) {
    boolean paragraphs =
        older.stream().allMatch(BlockRevision::isParagraph)
            && newer.stream().allMatch(BlockRevision::isParagraph);
    return paragraphs
        || (older.size() == 1
            && newer.size() == 1
            && WordTree.is(older.get(0), "tbl")
            && TableRevision.join(older.get(0), newer.get(0)));
  }

  private void step(Element parent, RevisionStep step, List<Element> was, List<Element> is) {
    switch (step.revision()) {
      case NONE -> {
        if (isParagraph(is.get(0))) {
          paragraphs(parent, was, is);
        } else {
          table(parent, Revision.NONE).both(parent, was.get(0), is.get(0));
        }
      }
      case INSERTED -> one(parent, is.get(0), Revision.INSERTED);
      case DELETED -> one(parent, was.get(0), Revision.DELETED);
      case MOVED_FROM, MOVED_TO -> {
        String name = "move" + step.newer().get(0);
        Element end = marks.beginMove(parent, step.revision(), name);
        moved(parent, was.get(0), is.get(0), step.revision());
        parent.appendChild(end);
      }
    }
  }

  private void one(Element parent, Element block, Revision revision) {
    if (isParagraph(block)) {
      one(parent, block, revision, revision);
    } else {
      table(parent, revision).one(parent, block, revision);
    }
  }

  /** Writes a table, after a paragraph where it would touch another, with which it would be one. */
  private TableRevision table(Element parent, Revision revision) {
    if (parent.getLastChild() instanceof Element last && WordTree.is(last, "tbl")) {
      Element apart = parent.getOwnerDocument().createElementNS(WordMarkup.MAIN, "w:p");
      new RevisedParagraph(marks, notes).end(parent, apart, Optional.empty(), revision);
    }
    return new TableRevision(marks, this);
  }

  /** Blocks of one text in a place that the other lacks: a cell, a note. */
  @Override
  public void one(Element parent, List<Element> blocks, Revision revision) {
    for (Element block : blocks) {
      if (isParagraph(block)) {
        one(parent, block, revision, Revision.NONE);
      } else {
        table(parent, revision).one(parent, block, revision);
      }
    }
  }

  private void one(Element parent, Element paragraph, Revision revision, Revision end) {
    RevisedParagraph writing = new RevisedParagraph(marks, notes);
    AtomReader.of(paragraph, notes).forEach(atom -> writing.one(atom, revision));
    writing.end(parent, paragraph, Optional.empty(), end);
  }

  /** What moved and what it has become, at the one place or at the other. */
  private void moved(Element parent, Element older, Element newer, Revision revision) {
    List<Atom> was = AtomReader.of(older, notes);
    List<Atom> is = AtomReader.of(newer, notes);
    boolean from = revision == Revision.MOVED_FROM;
    Revision alone = from ? Revision.DELETED : Revision.INSERTED;
    RevisedParagraph writing = new RevisedParagraph(marks, notes);
    for (WordDifference run : differences(was, is)) {
      for (Atom atom : from ? run.older(was) : run.newer(is)) {
        writing.one(atom, run.isShared() && atom.isText() ? revision : alone);
      }
    }
    writing.end(parent, from ? older : newer, Optional.empty(), revision);
  }

  /** Paragraphs that are one in the other text or the same; their last ends are one. */
  private void paragraphs(Element parent, List<Element> older, List<Element> newer) {
    List<Atom> was = atoms(older);
    List<Atom> is = atoms(newer);
    int i = 0;
    int j = 0;
    RevisedParagraph writing = new RevisedParagraph(marks, notes);
    for (WordDifference run : differences(was, is)) {
      List<Atom> before = run.older(was);
      List<Atom> after = run.newer(is);
      if (run.isShared()) {
        for (int k = 0; k < after.size(); k++) {
          if (after.get(k).isEnd()) {
            writing.end(parent, newer.get(j++), Optional.of(older.get(i++)), Revision.NONE);
          } else {
            writing.both(before.get(k), after.get(k));
          }
        }
        continue;
      }
      for (Atom atom : before) {
        if (atom.isEnd()) {
          writing.end(parent, older.get(i++), Optional.empty(), Revision.DELETED);
        } else {
          writing.one(atom, Revision.DELETED);
        }
      }
      for (Atom atom : after) {
        if (atom.isEnd()) {
          writing.end(parent, newer.get(j++), Optional.empty(), Revision.INSERTED);
        } else {
          writing.one(atom, Revision.INSERTED);
        }
      }
    }
    writing.end(parent, newer.get(j), Optional.of(older.get(i)), Revision.NONE);
  }

  private static List<WordDifference> differences(List<Atom> was, List<Atom> is) {
    return WordDifference.between(
        was.stream().map(Atom::key).toList(), is.stream().map(Atom::key).toList());
  }

  private List<Atom> atoms(List<Element> paragraphs) {
    List<Atom> atoms = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      if (!atoms.isEmpty() || paragraph != paragraphs.get(0)) {
        atoms.add(Atom.end());
      }
      atoms.addAll(AtomReader.of(paragraph, notes));
    }
    return atoms;
  }
}
