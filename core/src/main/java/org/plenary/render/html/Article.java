package org.plenary.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.render.Emblem;
import org.plenary.render.FigureGroups;
import org.plenary.render.MastheadPart;
import org.plenary.render.Notes;
import org.plenary.render.SymbolLetter;
import org.plenary.render.TitleLine;

/** Writes the body of one page. Holds the state of that page and is used once. */
final class Article {

  /** The lines of a masthead that name the document where it has no title. */
  private static final Set<FieldKind> NAMES =
      Set.of(FieldKind.TITLE, FieldKind.RESOLUTION_NUMBER, FieldKind.DOCUMENT_TYPE);

  private final Markup out;
  private final Deliberation deliberation;
  private final Notes notes;
  private final Anchors anchors;
  private final InlineMarkup inlines;
  private final BlockMarkup blocks;

  Article(Markup out, Deliberation deliberation, EIdTable eIds) {
    Language language = deliberation.identity().language();
    FigureGroups figures = FigureGroups.of(deliberation);
    this.out = out;
    this.deliberation = deliberation;
    this.notes = new Notes(language);
    this.anchors = new Anchors(eIds);
    this.inlines = new InlineMarkup(out, language, figures, notes, anchors);
    this.blocks = new BlockMarkup(out, inlines, anchors);
  }

  /** Writes {@code body} with the deliberation and its notes. */
  void page() {
    out.open("body").line();
    boolean headed = masthead(deliberation, 1);
    out.open("main").line();
    deliberation(deliberation, 1, headed);
    notes();
    out.close().line().close().line();
  }

  private void part(Deliberation part, int level) {
    boolean headed = masthead(part, level);
    deliberation(part, level, headed);
  }

  private void deliberation(Deliberation deliberation, int level, boolean headed) {
    out.open("article").line();
    boolean titled = isTitled(deliberation);
    if (titled) {
      preface(deliberation.preface(), level);
    }
    int inner = titled || headed ? level + 1 : level;
    section("preamble", deliberation.preamble(), inner);
    section("body", deliberation.body(), inner);
    deliberation.parts().forEach(part -> part(part, inner));
    if (!deliberation.conclusions().isEmpty()) {
      out.open("footer", "class", "conclusions").line();
      blocks.write(deliberation.conclusions(), inner);
      out.close().line();
    }
    annexes(deliberation.annexes(), inner);
    out.close().line();
  }

  private static boolean isTitled(Deliberation deliberation) {
    return !deliberation.preface().stream().allMatch(line -> InlineMarkup.isEmpty(line.content()));
  }

  /**
   * Writes the masthead and tells whether it holds the heading, as it does if there is no title.
   */
  private boolean masthead(Deliberation deliberation, int level) {
    List<Block.TextBlock> lines = Emblem.without(deliberation.masthead());
    boolean titled = isTitled(deliberation);
    if (lines.isEmpty()) {
      return false;
    }
    boolean headed = false;
    out.open("header", "class", "masthead").line();
    for (Block.TextBlock line : lines) {
      Set<FieldKind> kinds = MastheadPart.kinds(line);
      boolean heading =
          !titled
              && !headed
              && kinds.stream().anyMatch(NAMES::contains)
              && !InlineMarkup.isEmpty(line.content());
      headed |= heading;
      inlines.turned(
          heading ? heading(level) : "p",
          classes(kinds),
          line.content(),
          MastheadPart.isIssue(kinds));
      if (kinds.contains(FieldKind.SYMBOL)) {
        symbol(line.content());
      } else {
        inlines.write(line.content());
      }
      out.close().line();
    }
    out.close().line();
    return headed;
  }

  /** The letter of the organ, with which a symbol begins, is larger than the rest. */
  private void symbol(List<Inline> line) {
    for (Inline inline : line) {
      Optional<SymbolLetter> parts = SymbolLetter.of(inline);
      if (parts.isPresent()) {
        out.open("span", "class", "symbol").open("span", "class", "organ-letter");
        out.text(parts.get().letter()).close();
        out.text(parts.get().rest()).close();
      } else {
        inlines.write(List.of(inline));
      }
    }
  }

  private void preface(List<Block.TextBlock> lines, int level) {
    out.open("header", "class", "preface").line().open(heading(level));
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.empty("br");
      }
      title(lines.get(i).content());
    }
    out.close().line().close().line();
  }

  private void title(List<Inline> line) {
    TitleLine parts = TitleLine.of(line);
    if (!parts.number().isEmpty()) {
      out.open("span", "class", "title-number");
      inlines.write(parts.number());
      out.close();
    }
    inlines.write(parts.title());
  }

  private void section(String name, List<Block> content, int level) {
    if (!content.isEmpty()) {
      out.open("section", "class", name).line();
      blocks.write(content, level);
      out.close().line();
    }
  }

  private void annexes(List<Annex> annexes, int level) {
    for (Annex annex : annexes) {
      out.open("section", anchors.with("annex", anchors.eIds().of(annex))).line();
      boolean headed = !InlineMarkup.isEmpty(annex.heading().content());
      if (headed) {
        out.open(heading(level), "class", "annex-heading");
        inlines.write(annex.heading().content());
        out.close().line();
      }
      for (Block.TextBlock title : annex.titles()) {
        out.open("p", "class", "annex-title");
        inlines.write(title.content());
        out.close().line();
      }
      int inner = headed ? level + 1 : level;
      section("preamble", annex.preamble(), inner);
      section("body", annex.body(), inner);
      annexes(annex.annexes(), inner);
      out.close().line();
    }
  }

  /** Notes may hold notes: those join the end of the queue. */
  private void notes() {
    if (notes.size() == 0) {
      return;
    }
    out.open("section", "class", "notes", "role", "doc-endnotes").line();
    for (int number = 1; number <= notes.size(); number++) {
      Inline.Note note = notes.get(number);
      out.open("div", "class", "note", "id", anchors.note(number), "role", "doc-footnote").line();
      blocks.note(note, notes.printed(note.marker()), number);
      out.close().line();
    }
    out.close().line();
  }

  static String heading(int level) {
    return "h" + Math.min(level, 6);
  }

  private static String classes(Set<FieldKind> kinds) {
    return kinds.isEmpty()
        ? "line"
        : kinds.stream().map(Article::cssClass).collect(Collectors.joining(" "));
  }

  static String cssClass(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
