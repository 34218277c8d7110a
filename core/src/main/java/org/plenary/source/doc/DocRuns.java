package org.plenary.source.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.plenary.source.Anchor;
import org.plenary.source.Style;
import org.plenary.source.word.AutomaticNumbers;
import org.plenary.source.word.CalledNote;
import org.plenary.source.word.FieldInstruction;
import org.plenary.source.word.LeftOut;
import org.plenary.source.word.ParagraphDraft;
import org.plenary.source.word.SymbolFonts;

/** Reads the runs of one paragraph after the other into drafts. */
final class DocRuns {

  private static final int RAISED = 1;
  private static final int LOWERED = 2;

  private final DocContents contents;
  private final Optional<CalledNote> note;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Map<String, Range> called = new HashMap<>();
  private ParagraphDraft draft = new ParagraphDraft();
  private boolean drawing;

  /** A field that has not ended. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean resultReached;
    boolean shown;

    FieldInstruction read() {
      return FieldInstruction.of(instruction.toString());
    }
  }

  DocRuns(DocContents contents, Optional<CalledNote> note) {
    this.contents = contents;
    this.note = note;
  }

  /** Reads a paragraph. */
  void read(Paragraph paragraph, ParagraphDraft into) {
    draft = into;
    drawing = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      int from = Math.max(run.getStartOffset(), paragraph.getStartOffset());
      int to = Math.min(run.getEndOffset(), paragraph.getEndOffset());
      if (from < to && !isRemoved(run)) {
        run(run, from);
      }
    }
    fields.removeIf(field -> !field.resultReached);
  }

  /** Whether a drawn object was anchored in the paragraph read last. */
  boolean drawingSeen() {
    return drawing;
  }

  /** The paragraphs of a note that was called. */
  Optional<Range> content(String name) {
    return Optional.ofNullable(called.get(name));
  }

  private boolean isRemoved(CharacterRun run) {
    boolean inserted = run.isMarkedInserted();
    boolean deleted = run.isMarkedDeleted();
    if (inserted || deleted) {
      contents.leftOut().addChange();
    }
    return contents.refusesChanges() ? inserted : deleted;
  }

  private void run(CharacterRun run, int from) {
    String text = run.text();
    Style style = style(run);
    if (run.isSymbol()) {
      symbol(run, style);
      return;
    }
    boolean hidden = run.isVanished();
    if (hidden && !inInstruction() && text.chars().anyMatch(Character::isLetterOrDigit)) {
      contents.leftOut().add(LeftOut.Kind.HIDDEN_TEXT);
    }
    Optional<DocNote> own = contents.note(from).filter(it -> it.mark().isEmpty());
    if (own.isPresent() && note.isEmpty() && !inInstruction()) {
      ownMark(own.get(), text, style);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i), from + i, hidden, run.isSpecialCharacter(), style);
    }
  }

  /** A mark that the author set by hand. */
  private void ownMark(DocNote found, String text, Style style) {
    String mark = text.replaceAll("\\p{Cntrl}", "");
    CalledNote calledNote = new CalledNote(found.name(), mark.strip());
    append(mark, style.shifted(Style.Shift.RAISED).tied(calledNote.anchor()));
    call(found, calledNote);
  }

  private void call(DocNote found, CalledNote calledNote) {
    if (called.put(found.name(), found.content()) == null) {
      draft.call(calledNote);
    }
  }

  private void symbol(CharacterRun run, Style style) {
    if (!inInstruction()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      append(SymbolFonts.read(font, String.valueOf(run.getSymbolCharacter())), style);
    }
  }

  private void character(char c, int place, boolean hidden, boolean special, Style style) {
    switch (c) {
      case DocSigns.FIELD_BEGIN -> fields.push(new Field());
      case DocSigns.FIELD_SEPARATOR -> {
        if (!fields.isEmpty()) {
          fields.peek().resultReached = true;
        }
      }
      case DocSigns.FIELD_END -> endField(style);
      default -> {
        if (inInstruction()) {
          fields.peek().instruction.append(c);
        } else if (!hidden) {
          shown(c, place, special, style);
        }
      }
    }
  }

  private void endField(Style style) {
    Field ended = fields.poll();
    if (ended != null && !ended.shown && AutomaticNumbers.prints(ended.read())) {
      Optional<String> printed = contents.automaticNumbers().print(ended.read());
      printed.ifPresent(text -> append(text, style));
      if (printed.isEmpty()) {
        contents.leftOut().add(LeftOut.Kind.FIELD);
      }
    }
  }

  private void shown(char c, int place, boolean special, Style style) {
    switch (c) {
      case DocSigns.NOTE -> noteSign(place, style);
      case DocSigns.COMMENT -> contents.leftOut().add(LeftOut.Kind.COMMENT);
      case DocSigns.PICTURE -> {
        if (special) {
          contents.leftOut().add(LeftOut.Kind.PICTURE);
        }
      }
      case DocSigns.DRAWING -> drawing = true;
      case DocSigns.LINE_BREAK, DocSigns.PAGE_BREAK, DocSigns.COLUMN_BREAK -> draft.breakLine();
      case DocSigns.TAB -> append("\t", style);
      case DocSigns.NO_BREAK_HYPHEN -> append("\u2011", style);
      case DocSigns.SOFT_HYPHEN, '\u00ad' -> {
        // not printed
      }
      default -> {
        if (c >= ' ') {
          append(SymbolFonts.read("", String.valueOf(c)), style);
        }
      }
    }
  }

  /** The sign of a note: in the text it calls one, at the beginning of a note it is its number. */
  private void noteSign(int place, Style style) {
    Style raised = style.shifted(Style.Shift.RAISED);
    if (note.isPresent()) {
      append(note.get().mark(), raised.tied(note.get().anchor()));
      return;
    }
    Optional<DocNote> found = contents.note(place);
    if (found.isPresent()) {
      CalledNote calledNote = new CalledNote(found.get().name(), found.get().mark());
      append(calledNote.mark(), raised.tied(calledNote.anchor()));
      call(found.get(), calledNote);
    }
  }

  private void append(String text, Style style) {
    fields.forEach(field -> field.shown |= field.resultReached);
    draft.append(text, style);
  }

  private boolean inInstruction() {
    return fields.stream().anyMatch(field -> !field.resultReached);
  }

  private Style style(CharacterRun run) {
    Style.Shift shift =
        switch (run.getSubSuperScriptIndex()) {
          case RAISED -> Style.Shift.RAISED;
          case LOWERED -> Style.Shift.LOWERED;
          default -> Style.Shift.NONE;
        };
    Style style =
        new Style(run.getFontSize() / 2f, run.isItalic(), run.isBold(), shift, Optional.empty());
    for (Field field : fields) {
      FieldInstruction instruction = field.read();
      if (field.resultReached && instruction.keyword().equals("NOTEREF")) {
        Optional<DocNote> again = instruction.argument().flatMap(contents::noteOfBookmark);
        if (again.isPresent()) {
          Anchor anchor = new Anchor.Note(again.get().name(), again.get().mark());
          return style.shifted(Style.Shift.RAISED).tied(anchor);
        }
      }
      if (field.resultReached && instruction.link().isPresent()) {
        return style.tied(new Anchor.Link(instruction.link().get()));
      }
    }
    return style;
  }
}
