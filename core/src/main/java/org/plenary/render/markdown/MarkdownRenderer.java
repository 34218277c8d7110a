package org.plenary.render.markdown;

import java.util.List;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.render.Emblem;
import org.plenary.render.Notes;

/**
 * Renders a deliberation as CommonMark with the two extensions that GitHub and pandoc share: pipe
 * tables, and notes as {@code [^1]}, labelled with their markers. Numbers are text as printed;
 * sub-paragraphs are bullets, so that their levels show.
 *
 * <pre>{@code
 * String page = new MarkdownRenderer().render(deliberation);
 * }</pre>
 */
public final class MarkdownRenderer {

  /** As there are no options, one serves all. */
  public MarkdownRenderer() {}

  /** The text, to be stored as UTF-8. */
  public String render(Deliberation deliberation) {
    Notes notes = new Notes(deliberation.identity().language());
    InlineMarkdown inlines = new InlineMarkdown(deliberation.identity().language(), notes);
    Page page = new Page(new BlockMarkdown(inlines));
    page.deliberation(deliberation, 1);
    page.notes(notes);
    return page.blocks.toString();
  }

  private record Page(BlockMarkdown blocks) {

    void deliberation(Deliberation deliberation, int level) {
      blocks.lines(Emblem.without(deliberation.masthead()));
      for (Block.TextBlock title : deliberation.preface()) {
        blocks.heading(level, title.content());
      }
      blocks.write(deliberation.preamble(), level + 1);
      blocks.write(deliberation.body(), level + 1);
      deliberation.parts().forEach(part -> deliberation(part, level + 1));
      blocks.write(deliberation.conclusions(), level + 1);
      deliberation.annexes().forEach(annex -> annex(annex, level + 1));
    }

    private void annex(Annex annex, int level) {
      blocks.heading(level, annex.heading().content());
      annex.titles().forEach(title -> blocks.heading(level + 1, title.content()));
      blocks.write(annex.preamble(), level + 2);
      blocks.write(annex.body(), level + 2);
      annex.annexes().forEach(inner -> annex(inner, level + 1));
    }

    /** Notes may hold notes: those join the end of the queue. */
    void notes(Notes notes) {
      for (int number = 1; number <= notes.size(); number++) {
        Inline.Note note = notes.get(number);
        List<Block> content = note.content();
        blocks.note(number, content);
      }
    }
  }
}
