package org.plenary.render.docx.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.collation.compare.Comparison;
import org.plenary.model.Deliberation;
import org.plenary.render.PaperSize;
import org.plenary.render.docx.DocumentParts;
import org.plenary.render.docx.DocxRenderer;
import org.plenary.render.docx.NoteCount;
import org.plenary.render.docx.WordLinks;
import org.plenary.render.docx.WordPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Renders an older and a newer text as one Word file (.docx) in which what is different is a
 * tracked change, masthead, notes and tables included: accepting all gives what {@link
 * DocxRenderer} writes of the newer text, refusing all what it writes of the older, but for blanks
 * that may break a line in one text and not in the other, the addresses of links that both texts
 * have, and the title in the file's properties, which are those of the newer.
 *
 * <p>Immutable and thread-safe; the same texts give the same bytes.
 */
public final class TrackedChangesRenderer {

  private final WordPage page;

  /** A renderer on sheets of that size. */
  public TrackedChangesRenderer(PaperSize size) {
    this.page = new WordPage(size);
  }

  /** Writes the file; {@code out} is not closed. */
  public void render(Comparison comparison, OutputStream out) throws IOException {
    WordLinks links = new WordLinks();
    WordLinks ofNotes = new WordLinks();
    Deliberation newer = comparison.newer().deliberation();
    Deliberation older = comparison.older().deliberation();
    DocumentParts is = part(newer, links, ofNotes, new NoteCount(newer.identity().language()));
    DocumentParts was =
        part(
            older,
            links,
            ofNotes,
            new NoteCount(older.identity().language(), is.notes(), is.firstNote()));
    DocxRenderer.file(newer, page, merged(was, is), links, ofNotes).write(out);
  }

  /** Numbers are text, as Word counts what is deleted with what is inserted. */
  private DocumentParts part(
      Deliberation deliberation, WordLinks links, WordLinks ofNotes, NoteCount notes) {
    return DocumentParts.of(deliberation, page, links, ofNotes, Optional.empty(), notes);
  }

  private static DocumentParts merged(DocumentParts was, DocumentParts is) {
    Document olderNotes = WordTree.of(was.footnotes());
    Document newerNotes = WordTree.of(is.footnotes());
    RevisedNotes notes = new RevisedNotes(notes(olderNotes), notes(newerNotes));
    int count = was.notes() + is.notes();
    RevisionMarks marks = new RevisionMarks(count);
    BlockRevision blocks = new BlockRevision(marks, notes);
    Document text = WordTree.of(is.document());
    Element body = text(text);
    List<Element> after = WordTree.children(body);
    Element section = after.get(after.size() - 1);
    List<Element> before = WordTree.children(text(WordTree.of(was.document())));
    after.forEach(body::removeChild);
    blocks.text(body, before.subList(0, before.size() - 1), after.subList(0, after.size() - 1));
    body.appendChild(section);
    notes(blocks, notes, olderNotes, newerNotes);
    return new DocumentParts(
        WordTree.xml(text),
        WordTree.xml(newerNotes),
        margin(blocks, was.evenHead(), is.evenHead()),
        margin(blocks, was.oddHead(), is.oddHead()),
        margin(blocks, was.firstFoot(), is.firstFoot()),
        margin(blocks, was.evenFoot(), is.evenFoot()),
        margin(blocks, was.oddFoot(), is.oddFoot()),
        Optional.empty(),
        count,
        is.firstNote());
  }

  private static Element text(Document part) {
    return WordTree.children(part.getDocumentElement()).get(0);
  }

  /** The notes of a part, without the lines that separate them from the text. */
  private static List<Element> notes(Document part) {
    return WordTree.children(part.getDocumentElement()).stream()
        .filter(note -> WordTree.value(note, "type").isEmpty())
        .toList();
  }

  private static void notes(
      BlockRevision blocks, RevisedNotes notes, Document older, Document newer) {
    Map<String, Element> joined = new HashMap<>();
    List<Element> gone = new ArrayList<>();
    for (Element note : notes(older)) {
      notes
          .joinedTo(WordTree.value(note, "id"))
          .ifPresentOrElse(id -> joined.put(id, note), () -> gone.add(note));
    }
    for (Element note : notes(newer)) {
      List<Element> after = WordTree.children(note);
      after.forEach(note::removeChild);
      Element was = joined.get(WordTree.value(note, "id"));
      if (was == null) {
        blocks.one(note, after, Revision.INSERTED);
      } else {
        blocks.both(note, WordTree.children(was), after);
      }
    }
    for (Element note : gone) {
      Element root = newer.getDocumentElement();
      Element copy = WordTree.add(root, "footnote", "id", WordTree.value(note, "id"));
      blocks.one(copy, WordTree.children(note), Revision.DELETED);
    }
  }

  private static String margin(BlockRevision blocks, String was, String is) {
    Document newer = WordTree.of(is);
    Element root = newer.getDocumentElement();
    List<Element> after = WordTree.children(root);
    after.forEach(root::removeChild);
    blocks.both(root, WordTree.children(WordTree.of(was).getDocumentElement()), after);
    return WordTree.xml(newer);
  }
}
