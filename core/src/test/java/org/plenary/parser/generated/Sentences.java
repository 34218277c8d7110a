package org.plenary.parser.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.source.Spans;

/** Makes sentences of a vocabulary's words and calls notes in them, in rising order. */
final class Sentences {

  /** Stands in a draft for the call of a note. */
  private static final char CALL = '\ue000';

  private static final int SPARED = 6;

  private final Vocabulary vocabulary;
  private final Random random;
  private final double notesPerClause;
  private final double repeats;
  private int notes;

  /**
   * @param notesPerClause how many notes are called at the end of a clause
   * @param repeats which part of the calls is of a note that was called before
   */
  Sentences(Vocabulary vocabulary, Random random, double notesPerClause, double repeats) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.notesPerClause = notesPerClause;
    this.repeats = repeats;
  }

  /** An opening and words of about that many, with a mark at the end and notes where they fall. */
  List<Inline> inlines(String opening, int length, String end) {
    StringBuilder draft = new StringBuilder(opening);
    int words = Math.max(2, length / 2 + random.nextInt(length));
    for (int i = 0; i < words; i++) {
      add(draft, piece());
      boolean clause = i > 2 && i < words - 2 && random.nextInt(9) == 0;
      if (clause && random.nextInt(3) > 0) {
        mark(draft, vocabulary.text("comma"));
      } else if (clause) {
        call(draft);
      }
    }
    mark(draft, end);
    return cut(draft.toString());
  }

  Block.TextBlock block(String opening, int length, String end) {
    return new Block.TextBlock(inlines(opening, length, end));
  }

  static List<Inline> plain(String text) {
    return List.of(Inline.Text.of(text));
  }

  private String piece() {
    int kind = random.nextInt(24);
    if (kind == 0) {
      String figures = vocabulary.any("figures", random);
      return mayCall(figures) ? vocabulary.word(random) : figures;
    }
    return kind == 1 ? vocabulary.any("joined", random) : vocabulary.word(random);
  }

  /** Whether nobody could tell a figure, between blanks, from a call of one of the next notes. */
  private boolean mayCall(String figures) {
    return Stream.of(figures.strip().split("[ 第]"))
        .anyMatch(
            figure ->
                IntStream.range(notes - SPARED, notes + SPARED)
                    .anyMatch(note -> figure.equals(Integer.toString(note))));
  }

  private void add(StringBuilder draft, String piece) {
    if (vocabulary.is("spaced") && draft.length() > 0) {
      draft.append(' ');
    }
    draft.append(piece);
  }

  private void mark(StringBuilder draft, String mark) {
    if (vocabulary.is("marker after punctuation")) {
      draft.append(mark);
      call(draft);
    } else {
      call(draft);
      draft.append(mark);
    }
  }

  /** A call behind a figure would be printed as one number, which nobody could tell. */
  private void call(StringBuilder draft) {
    boolean behindFigure = Character.isDigit(draft.charAt(draft.length() - 1));
    if (random.nextDouble() < notesPerClause && !behindFigure) {
      draft.append(CALL);
      if (random.nextInt(8) == 0) {
        draft.append(CALL);
      }
    }
  }

  private List<Inline> cut(String draft) {
    List<Inline> inlines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < draft.length(); i++) {
      if (draft.charAt(i) == CALL) {
        if (i > from) {
          inlines.add(Inline.Text.of(draft.substring(from, i)));
        }
        inlines.add(notes > 0 && random.nextDouble() < repeats ? again() : note());
        from = i + 1;
      }
    }
    if (from < draft.length()) {
      inlines.add(Inline.Text.of(draft.substring(from)));
    }
    return inlines;
  }

  private Inline.NoteCall again() {
    return new Inline.NoteCall(Integer.toString(1 + random.nextInt(notes)), Spans.NONE);
  }

  private Inline.Note note() {
    String marker = Integer.toString(++notes);
    return new Inline.Note(marker, List.of(new Block.TextBlock(plain(noteText()))), Spans.NONE);
  }

  /** One of three notes is long, one of thirty longer than a page. */
  private String noteText() {
    int kind = random.nextInt(30);
    if (kind > 10) {
      return vocabulary.any("notes", random);
    }
    StringBuilder text = new StringBuilder(vocabulary.text("long note"));
    int words = kind == 0 ? 300 : 15 + random.nextInt(30);
    for (int i = 0; i < words; i++) {
      add(text, vocabulary.word(random));
    }
    return text.append(vocabulary.text("stop")).toString();
  }
}
