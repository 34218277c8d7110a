package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.model.Block;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.passage.Passage;

/**
 * Collects paragraphs under their headings. A heading with a number of its own (I., A., Article 1)
 * makes a section, and so does one over headings that the source says are lower, with those beside
 * it; any other is a cross-heading.
 */
final class SectionBuilder {

  private static final int LONGEST_HEADING = 300;

  /** A section that may still get content; one without a number may prove to be a cross-heading. */
  private static final class OpenSection {
    final Optional<Label> label;
    final Optional<Numbering> number;
    final int level;
    final List<Object> content = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();

    OpenSection(Optional<Label> label, Optional<Numbering> number, int level) {
      this.label = label;
      this.number = number;
      this.level = level;
    }

    boolean isLabelled(LabelStyle style) {
      return label.filter(of -> of.style() == style).isPresent();
    }

    /** Whether headings stand under one that has no number, which makes it a section. */
    boolean isDivided() {
      return label.isEmpty() && content.stream().anyMatch(OpenSection.class::isInstance);
    }
  }

  private final BodyContext reading;
  private final List<Object> top = new ArrayList<>();
  private final List<OpenSection> open = new ArrayList<>();
  private boolean headingBefore;

  SectionBuilder(BodyContext reading) {
    this.reading = reading;
  }

  /** Whether a passage without a paragraph's number is a heading. */
  boolean isHeading(Passage passage, String before, Optional<Passage> next, boolean preamble) {
    String text = passage.string();
    if (passage.heading() > 0 && !text.isEmpty()) {
      return true;
    }
    if (text.isEmpty() || text.length() > LONGEST_HEADING || next.isEmpty()) {
      return false;
    }
    boolean typed = passage.text().style(0).size() > 0;
    if (typed && passage.bold() && !SentenceEnds.pause(text)) {
      return true;
    }
    if (preamble && SentenceEnds.comma(before) && leadsToFirst(text, next.get())) {
      return true;
    }
    if (SentenceEnds.clause(text) && !isNumberOnly(text) && !asks(passage)
        || !SentenceEnds.clause(before) && !before.isEmpty() && !headingBefore) {
      return false;
    }
    if (!reading.rules().numerals().headingLabels(passage.text()).isEmpty() || awaitsTitle()) {
      return true;
    }
    return (!typed || passage.centred() || passage.italic())
        && !preamble
        && !SentenceEnds.comma(before)
        && !SentenceEnds.colon(before)
        && (Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0))
            || opensWithDate(passage.text()));
  }

  /** Whether it begins with a date, as the titles of estimates for a period do, and goes on. */
  private boolean opensWithDate(Extract text) {
    return reading.rules().dates().all(text).stream()
        .findFirst()
        .filter(date -> date.start() == 0)
        .filter(date -> text.from(date.end()).toString().chars().anyMatch(Character::isLetter))
        .isPresent();
  }

  /** Whether a line that ends no clause stands between the recitals and paragraph 1. */
  private boolean leadsToFirst(String text, Passage next) {
    return !SentenceEnds.clause(text)
        && !Character.isLowerCase(text.charAt(0))
        && reading
            .rules()
            .numerals()
            .paragraphNumber(next.text())
            .filter(number -> number.ordinal() == 1 && !number.stopMissing())
            .isPresent();
  }

  private boolean isNumberOnly(String text) {
    return reading.rules().numerals().headingLabels(text).stream()
        .anyMatch(label -> label.end() >= text.length());
  }

  /** Whether it is a question with the number of a heading, as in declarations. */
  private boolean asks(Passage passage) {
    return "?？؟".indexOf(SentenceEnds.last(passage.string())) >= 0
        && !reading.rules().numerals().headingLabels(passage.text()).isEmpty();
  }

  private boolean awaitsTitle() {
    if (open.isEmpty()) {
      return false;
    }
    OpenSection last = open.get(open.size() - 1);
    return last.heading.isEmpty() && last.content.isEmpty();
  }

  /**
   * Adds a heading.
   *
   * @param level the level that the source gives it, from 1; 0 if it gives none
   */
  void heading(Extract text, int level) {
    headingBefore = true;
    List<Label> labels = reading.rules().numerals().headingLabels(text);
    if (labels.isEmpty()) {
      unnumbered(new Block.Heading(reading.inlines().inlines(text)), level);
      return;
    }
    closeBelow(level);
    Label label = following(labels);
    while (isInside(label, level)) {
      open.remove(open.size() - 1);
    }
    OpenSection section =
        new OpenSection(Optional.of(label), Optional.of(reading.numbering(label, text)), level);
    Extract title = reading.after(label, text);
    if (!title.isBlank()) {
      section.heading = Optional.of(new Block.Heading(reading.inlines().inlines(title)));
    }
    open(section);
  }

  private void unnumbered(Block.Heading heading, int level) {
    if (awaitsTitle()) {
      open.get(open.size() - 1).heading = Optional.of(heading);
    } else if (level == 0) {
      add(heading);
    } else {
      closeBelow(level);
      while (!open.isEmpty() && open.get(open.size() - 1).level == level) {
        open.remove(open.size() - 1);
      }
      OpenSection section = new OpenSection(Optional.empty(), Optional.empty(), level);
      section.heading = Optional.of(heading);
      open(section);
    }
  }

  private void open(OpenSection section) {
    innermost().add(section);
    open.add(section);
  }

  /** A heading ends the sections of lower ones. */
  private void closeBelow(int level) {
    while (level > 0 && !open.isEmpty() && open.get(open.size() - 1).level > level) {
      open.remove(open.size() - 1);
    }
  }

  /** The reading that goes on with an open section, else the first. */
  private Label following(List<Label> labels) {
    for (int i = open.size() - 1; i >= 0; i--) {
      for (Label label : labels) {
        int next = label.ordinal();
        if (open.get(i).isLabelled(label.style())
            && open.get(i).label.filter(last -> next == last.ordinal() + 1).isPresent()) {
          return label;
        }
      }
    }
    return labels.stream().filter(label -> label.ordinal() == 1).findFirst().orElse(labels.get(0));
  }

  /**
   * Whether a section of that style, or a heading of that level, is open, so that the innermost has
   * to be closed. A section of a higher level may hold another of its style.
   */
  private boolean isInside(Label label, int level) {
    return open.stream()
        .filter(section -> section.level == 0 || section.level >= level)
        .anyMatch(section -> section.label.isEmpty() || section.isLabelled(label.style()));
  }

  /** Adds what stands under the last heading. */
  void add(Block block) {
    headingBefore = block instanceof Block.Heading;
    innermost().add(block);
  }

  private List<Object> innermost() {
    return open.isEmpty() ? top : open.get(open.size() - 1).content;
  }

  /** What was collected. */
  List<Block> build() {
    return blocks(top, 0);
  }

  private static List<Block> blocks(List<Object> content, int depth) {
    List<Block> blocks = new ArrayList<>();
    boolean divided =
        content.stream().anyMatch(it -> it instanceof OpenSection of && of.isDivided());
    for (Object piece : content) {
      if (!(piece instanceof OpenSection section)) {
        blocks.add((Block) piece);
      } else if (section.label.isEmpty() && !divided) {
        section.heading.ifPresent(blocks::add);
        blocks.addAll(blocks(section.content, depth));
      } else {
        blocks.add(section(section, depth));
      }
    }
    return blocks;
  }

  private static Block.Section section(OpenSection section, int depth) {
    return new Block.Section(
        level(section.label.map(Label::style), depth),
        section.number,
        section.heading,
        blocks(section.content, depth + 1));
  }

  private static SectionLevel level(Optional<LabelStyle> style, int depth) {
    return switch (style.orElse(LabelStyle.SECTION)) {
      case ARTICLE -> SectionLevel.ARTICLE;
      case CHAPTER -> SectionLevel.CHAPTER;
      case PART -> SectionLevel.PART;
      default -> depth == 0 ? SectionLevel.SECTION : SectionLevel.SUBSECTION;
    };
  }
}
