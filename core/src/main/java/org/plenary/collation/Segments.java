package org.plenary.collation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.model.Walker;
import org.plenary.source.Spans;

/** Cuts a deliberation into segments, in the order of its text, each note after its call. */
public final class Segments extends Walker {

  private final EIdTable eIds;
  private final List<Segment> segments = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();

  /** What the next run of text is the first of. */
  private Optional<Owner> owner = Optional.empty();

  /** What runs of text are that are the first of nothing. */
  private SegmentKind plain = SegmentKind.TEXT;

  private record Owner(String eId, SegmentKind kind, Optional<Numbering> number, String opening) {}

  private Segments(EIdTable eIds) {
    this.eIds = eIds;
  }

  /**
   * The segments of a deliberation with its annexes and parts.
   *
   * @param eIds the eIds of that deliberation
   */
  public static List<Segment> of(Deliberation deliberation, EIdTable eIds) {
    Segments cutting = new Segments(eIds);
    cutting.walk(deliberation);
    return List.copyOf(cutting.segments);
  }

  @Override
  public void walk(Deliberation deliberation) {
    all(SegmentKind.MASTHEAD, deliberation.masthead());
    all(SegmentKind.TITLE, deliberation.preface());
    all(SegmentKind.TEXT, deliberation.preamble());
    all(SegmentKind.TEXT, deliberation.body());
    for (Deliberation part : deliberation.parts()) {
      path.addLast(part.identity().number().orElse(""));
      walk(part);
      path.removeLast();
    }
    all(SegmentKind.CLOSING, deliberation.conclusions());
    deliberation.annexes().forEach(this::annex);
  }

  @Override
  public void annex(Annex annex) {
    run(new Owner(eIds.of(annex), SegmentKind.ANNEX, Optional.empty(), ""), annex.heading());
    all(SegmentKind.ANNEX_TITLE, annex.titles());
    all(SegmentKind.TEXT, annex.preamble());
    all(SegmentKind.TEXT, annex.body());
    annex.annexes().forEach(this::annex);
  }

  private void all(SegmentKind kind, List<? extends Block> blocks) {
    SegmentKind outside = plain;
    plain = kind;
    blocks(blocks);
    plain = outside;
  }

  /** Walks through what has a number or kind of its own, which its first run of text takes. */
  private Void within(
      String eId,
      SegmentKind kind,
      Optional<Numbering> number,
      String opening,
      List<? extends Block> blocks) {
    flush();
    number.ifPresent(own -> path.addLast(own.value()));
    owner = Optional.of(new Owner(eId, kind, number, opening));
    all(SegmentKind.TEXT, blocks);
    flush();
    number.ifPresent(own -> path.removeLast());
    return done();
  }

  /**
   * What has a number, and something else before any text of its own, is a segment without text.
   */
  private void flush() {
    Optional<Owner> waiting = owner;
    owner = Optional.empty();
    if (waiting.isPresent() && waiting.get().number().isPresent()) {
      add(waiting.get(), List.of());
    }
  }

  private void run(Owner first, Block.Heading heading) {
    owner = Optional.of(first);
    run(heading.content(), first.eId(), first.kind());
  }

  private void run(List<Inline> content, String eId, SegmentKind kind) {
    Owner known = owner.orElse(new Owner(eId, kind, Optional.empty(), ""));
    owner = Optional.empty();
    if (!content.isEmpty() || known.number().isPresent()) {
      add(known, content);
      notes(content);
    }
  }

  private void add(Owner known, List<Inline> content) {
    String opening = known.opening().isEmpty() ? opening(content) : known.opening();
    segments.add(
        new Segment(
            known.eId(), known.kind(), List.copyOf(path), known.number(), opening, content));
  }

  /** The emphasised words at the beginning. */
  private static String opening(List<Inline> content) {
    return !content.isEmpty()
            && content.get(0) instanceof Inline.Emphasis first
            && first.style() == EmphasisStyle.ITALIC
        ? PlainText.of(first.content()).strip()
        : "";
  }

  private void notes(List<Inline> content) {
    List<Inline.Note> found = new ArrayList<>();
    new Walker() {
      @Override
      public Void note(Inline.Note note) {
        found.add(note);
        return done();
      }
    }.inlines(content);
    for (Inline.Note note : found) {
      Numbering marker = new Numbering(note.marker(), note.marker(), Spans.NONE);
      List<String> outside = List.copyOf(path);
      path.clear();
      within(
          eIds.of(note),
          SegmentKind.NOTE,
          note.marker().isEmpty() ? Optional.empty() : Optional.of(marker),
          "",
          note.content());
      path.addAll(outside);
    }
  }

  @Override
  public Void text(Block.TextBlock text) {
    run(text.content(), eIds.of(text), plain);
    return done();
  }

  @Override
  public Void formula(Block.Formula formula) {
    return within(eIds.of(formula), SegmentKind.FORMULA, Optional.empty(), "", formula.lines());
  }

  @Override
  public Void recital(Block.Recital recital) {
    return within(
        eIds.of(recital), SegmentKind.RECITAL, Optional.empty(), recital.name(), recital.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return within(
        eIds.of(paragraph), SegmentKind.PARAGRAPH, paragraph.number(), "", paragraph.content());
  }

  @Override
  public Void list(Block.ItemList list) {
    blocks(list.intro());
    for (Block.Point point : list.points()) {
      within(eIds.of(point), SegmentKind.POINT, point.number(), "", point.content());
    }
    return blocks(list.wrapUp());
  }

  @Override
  public Void heading(Block.Heading heading) {
    run(heading.content(), eIds.of(heading), SegmentKind.HEADING);
    return done();
  }

  @Override
  public Void section(Block.Section section) {
    flush();
    section.number().ifPresent(own -> path.addLast(own.value()));
    if (section.number().isPresent() || section.heading().isPresent()) {
      Owner head = new Owner(eIds.of(section), SegmentKind.HEADING, section.number(), "");
      run(head, section.heading().orElse(new Block.Heading(List.of())));
    }
    all(SegmentKind.TEXT, section.content());
    section.number().ifPresent(own -> path.removeLast());
    return done();
  }

  @Override
  public Void modification(Block.Modification modification) {
    run(modification.instruction(), eIds.of(modification), plain);
    return blocks(modification.proposed());
  }

  @Override
  public Void table(Block.Table table) {
    flush();
    if (!table.caption().isEmpty()) {
      run(table.caption(), eIds.of(table), SegmentKind.CAPTION);
    }
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        within(eIds.of(cell), SegmentKind.CELL, Optional.empty(), "", cell.content());
      }
    }
    return done();
  }
}
