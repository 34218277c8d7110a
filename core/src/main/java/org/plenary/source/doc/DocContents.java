package org.plenary.source.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Bookmark;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.plenary.source.Line.Region;
import org.plenary.source.LineStructure;
import org.plenary.source.TrackedChanges;
import org.plenary.source.word.AutomaticNumbers;
import org.plenary.source.word.LeftOut;
import org.plenary.source.word.Ordinals;
import org.plenary.source.word.WordLine;

/** The stories of a file (its text, notes, heads and feet) and what they refer to. */
final class DocContents {

  private final HWPFDocument document;
  private final TrackedChanges changes;
  private final LeftOut leftOut = new LeftOut();
  private final AutomaticNumbers automaticNumbers = new AutomaticNumbers();
  private final DocLists lists;
  private final Map<Integer, DocNote> notes = new HashMap<>();
  private final Optional<Range> opening;
  private boolean boxesRead;
  private int tables;

  DocContents(HWPFDocument document, TrackedChanges changes) {
    this.document = document;
    this.changes = changes;
    this.lists = new DocLists(document);
    var settings = document.getDocProperties();
    Section first = document.getRange().getSection(0);
    notes(
        "footnote",
        document.getFootnotes(),
        document.getFootnoteRange(),
        set(first.getFootnoteNumberingOffset(), settings.getNFtn()),
        DocLists.format(
            set(first.getFootnoteNumberingFormat(), settings.getNfcFtnRef()), "decimal"));
    notes(
        "endnote",
        document.getEndnotes(),
        document.getEndnoteRange(),
        set(first.getEndnoteNumberingOffset(), settings.getNEdn()),
        DocLists.format(
            set(first.getEndnoteNumberingFormat(), settings.getNfcEdnRef()), "lowerRoman"));
    HeaderStories heads = new HeaderStories(document);
    this.opening = Optional.ofNullable(heads.getFirstHeaderSubrange());
  }

  /** A property as the first section sets it or, where that is silent, the whole document. */
  private static int set(int section, int whole) {
    return section > 0 ? section : whole;
  }

  private void notes(String kind, Notes found, Range story, int first, String format) {
    int next = Math.max(1, first);
    Range text = document.getRange();
    for (int i = 0; i < found.getNotesCount(); i++) {
      int anchor = found.getNoteAnchorPosition(i);
      Range content =
          new Range(
              story.getStartOffset() + found.getNoteTextStartOffset(i),
              story.getStartOffset() + found.getNoteTextEndOffset(i),
              document);
      boolean counted = anchor < text.getEndOffset() && isAutomatic(anchor);
      String mark = counted ? Ordinals.write(next++, format) : "";
      notes.put(anchor, new DocNote(kind + " " + i, mark, content));
    }
  }

  private boolean isAutomatic(int anchor) {
    return new Range(anchor, anchor + 1, document).text().indexOf(DocSigns.NOTE) >= 0;
  }

  /** The head of the first page, which is printed once: the masthead is often there. */
  List<WordLine> opening() {
    return opening
        .map(range -> new DocStory(this, Region.BODY, LineStructure.NONE, Optional.empty()))
        .map(story -> story.read(opening.get()))
        .orElse(List.of());
  }

  /** The text. */
  List<WordLine> body() {
    return new DocStory(this, Region.BODY, LineStructure.NONE, Optional.empty())
        .read(document.getRange());
  }

  /** The heads and feet of the pages, each once. */
  List<WordLine> margins() {
    Set<String> seen = new LinkedHashSet<>();
    opening.ifPresent(range -> seen.addAll(range.text().lines().map(String::strip).toList()));
    List<WordLine> lines = new ArrayList<>();
    Range heads = document.getHeaderStoryRange();
    DocStory story = new DocStory(this, Region.MARGIN, LineStructure.NONE, Optional.empty());
    for (WordLine line : story.read(heads)) {
      if (seen.add(line.draft().text().strip())) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The text boxes, when they are first asked for: the file does not tell which is where. */
  Optional<Range> boxes() {
    if (boxesRead) {
      return Optional.empty();
    }
    boxesRead = true;
    return Optional.ofNullable(document.getMainTextboxRange())
        .filter(range -> range.getEndOffset() > range.getStartOffset());
  }

  /** The note that is called at a place of the text. */
  Optional<DocNote> note(int place) {
    return Optional.ofNullable(notes.get(place));
  }

  /** The note that is called within a bookmark. */
  Optional<DocNote> noteOfBookmark(String name) {
    for (int i = 0; i < document.getBookmarks().getBookmarksCount(); i++) {
      Bookmark bookmark = document.getBookmarks().getBookmark(i);
      if (bookmark.getName().equals(name)) {
        return notes.entrySet().stream()
            .filter(it -> it.getKey() >= bookmark.getStart() && it.getKey() < bookmark.getEnd())
            .map(Map.Entry::getValue)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** The name of a style, as it is in English for Word's own. */
  String styleName(int index) {
    var style = document.getStyleSheet().getStyleDescription(index);
    return style == null || style.getName() == null ? "" : style.getName();
  }

  boolean refusesChanges() {
    return changes == TrackedChanges.REFUSED;
  }

  LeftOut leftOut() {
    return leftOut;
  }

  AutomaticNumbers automaticNumbers() {
    return automaticNumbers;
  }

  DocLists lists() {
    return lists;
  }

  int nextTable() {
    return tables++;
  }
}
