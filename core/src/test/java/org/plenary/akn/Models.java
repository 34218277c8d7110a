package org.plenary.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.MentionKind;
import org.plenary.model.Numbering;
import org.plenary.model.Organ;
import org.plenary.model.Target;
import org.plenary.source.Spans;

/** Builds pieces of the model by hand. */
public final class Models {

  public static final Identity SOUTH_SOUTH =
      new Identity(
          DocumentKind.RESOLUTION,
          Optional.of(Organ.GENERAL_ASSEMBLY),
          Optional.of("60/212"),
          Optional.of("A/RES/60/212"),
          Optional.of("南南合作"),
          new Language("zh"),
          Optional.of(LocalDate.of(2005, 12, 22)),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.of(68));

  /** A text of which nothing is known but its language. */
  public static final Identity UNKNOWN =
      new Identity(
          DocumentKind.DRAFT_RESOLUTION,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Language("de"),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  private Models() {}

  public static Inline text(String value) {
    return Inline.Text.of(value);
  }

  public static Block.TextBlock line(Inline... content) {
    return new Block.TextBlock(List.of(content));
  }

  public static Block.TextBlock line(String value) {
    return line(text(value));
  }

  public static Block.Heading heading(String value) {
    return new Block.Heading(List.of(text(value)));
  }

  public static Optional<Numbering> number(String printed, String value) {
    return Optional.of(new Numbering(printed, value, Spans.NONE));
  }

  public static Block.Paragraph paragraph(String printed, String value, Block... content) {
    return new Block.Paragraph(number(printed, value), List.of(content));
  }

  public static Block.Point point(String printed, String value, Block... content) {
    return new Block.Point(number(printed, value), List.of(content));
  }

  public static Block.ItemList list(String intro, Block.Point... points) {
    return new Block.ItemList(List.of(line(intro)), List.of(points), List.of());
  }

  public static Inline note(String marker, Inline... content) {
    return new Inline.Note(marker, List.of(line(content)), Spans.NONE);
  }

  public static Inline field(FieldKind kind, String value, Inline... content) {
    return new Inline.Field(kind, Optional.of(value), List.of(content));
  }

  public static Inline field(FieldKind kind, String words) {
    return new Inline.Field(kind, Optional.empty(), List.of(text(words)));
  }

  public static Inline mention(MentionKind kind, String concept, String words) {
    return new Inline.Mention(kind, concept, List.of(text(words)));
  }

  public static Inline document(String symbol, String words) {
    return new Inline.Reference(new Target.Document(symbol), List.of(text(words)));
  }

  public static Inline resolution(String number, Inline... words) {
    Target target = new Target.Deliberated(Organ.GENERAL_ASSEMBLY, number, Optional.empty());
    return new Inline.Reference(target, List.of(words));
  }

  public static Inline resolution(String number, LocalDate date, Inline... words) {
    Target target = new Target.Deliberated(Organ.GENERAL_ASSEMBLY, number, Optional.of(date));
    return new Inline.Reference(target, List.of(words));
  }

  /** A deliberation of a body alone. */
  public static Deliberation of(Identity identity, Block... body) {
    return new Deliberation(
        identity, List.of(), List.of(), List.of(), List.of(body), List.of(), List.of(), List.of());
  }

  /** The beginning, paragraphs 1 to 3 and the end of A/RES/60/212. */
  public static Deliberation southSouth() {
    LocalDate date = LocalDate.of(2003, 12, 23);
    List<Block> preamble =
        List.of(
            new Block.Formula(
                List.of(line(mention(MentionKind.ORGANIZATION, "unga", "大会"), text("，")))),
            new Block.Recital(
                "回顾",
                List.of(
                    line(
                        text("回顾其 "),
                        resolution(
                            "58/220",
                            date,
                            new Inline.Date(date, List.of(text("2003 年 12 月 23 日"))),
                            text("第 58/220 号决议")),
                        text("，")))),
            new Block.Recital(
                "又回顾",
                List.of(
                    line(
                        text("又回顾 2005 年世界首脑会议成果，"),
                        note("1", text("见"), resolution("60/1", text("第 60/1 号决议")), text("。"))))));
    List<Block> body =
        List.of(
            paragraph(
                "1.",
                "1",
                line(
                    text("欢迎南南合作高级别委员会第十四届会议的报告"),
                    note("2", text("补编第 39 号》（"), document("A/60/39", "A/60/39"), text("）。")),
                    text("及该届会议作出的各项决定；"),
                    note("3", text("同上，第一章。")))),
            paragraph("2.", "2", line("注意到秘书长关于南南合作现状的报告；")),
            paragraph("3", "3", line("着重指出南南合作是国际合作促进发展的重要组成部分；")));
    Inline event =
        new Inline.Field(
            FieldKind.ADOPTION,
            Optional.empty(),
            List.of(
                field(FieldKind.ADOPTED, "2005-12-22", text("2005 年 12 月 22 日")),
                new Inline.LineBreak(),
                field(FieldKind.ADOPTION_MEETING, "68", text("第 68 次全体会议"))));
    return new Deliberation(
        SOUTH_SOUTH,
        List.of(),
        List.of(
            line(field(FieldKind.NUMBER, "60/212"), text(". "), field(FieldKind.TITLE, "南南合作"))),
        preamble,
        body,
        List.of(line(event)),
        List.of(),
        List.of());
  }
}
