package org.plenary.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Spans;

/** What stands within a line of text: characters, notes, references, marked passages. */
public sealed interface Inline {

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Characters, white space exact.
   *
   * @param value the characters
   * @param source where they were read
   */
  record Text(String value, Spans source) implements Inline {

    /** Characters that no source holds. */
    public static Text of(String value) {
      return new Text(value, Spans.NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Emphasised or raised text.
   *
   * @param style how it is set
   * @param content what is emphasised
   */
  record Emphasis(EmphasisStyle style, List<Inline> content) implements Inline {

    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /**
   * A reference to another document.
   *
   * @param target what is referred to
   * @param content the words that refer
   */
  record Reference(Target target, List<Inline> content) implements Inline {

    public Reference {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * A date in words.
   *
   * @param date the day meant
   * @param content the words
   */
  record Date(LocalDate date, List<Inline> content) implements Inline {

    public Date {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.date(this);
    }
  }

  /**
   * A footnote or endnote, standing where its marker stands.
   *
   * @param marker its number without brackets or slash, or one or more asterisks
   * @param content its text, without the number
   * @param source where the marker in the text and the number before the note were read
   */
  record Note(String marker, List<Block> content, Spans source) implements Inline {

    public Note {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /**
   * A further call of a note that already stands elsewhere.
   *
   * @param marker the marker of that note
   * @param source where the call was read
   */
  record NoteCall(String marker, Spans source) implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteCall(this);
    }
  }

  /**
   * A passage with a set function in the masthead, the title or the closing lines.
   *
   * @param kind its function
   * @param value its value for machines (a session's number, an ISO date, a meeting's number), if
   *     any
   * @param content its words
   */
  record Field(FieldKind kind, Optional<String> value, List<Inline> content) implements Inline {

    public Field {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /**
   * A passage that names an entity of a known kind, as published files mark them.
   *
   * @param kind what kind of entity
   * @param concept the identifier of the entity, without {@code #}; may be empty
   * @param content the words
   */
  record Mention(MentionKind kind, String concept, List<Inline> content) implements Inline {

    public Mention {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mention(this);
    }
  }

  /**
   * Words that an amendment quotes, without their quotation marks.
   *
   * @param role what becomes of them
   * @param content the words
   */
  record Quotation(QuotationRole role, List<Inline> content) implements Inline {

    public Quotation {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /** A forced line end. */
  record LineBreak() implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * A picture, which is named and never loaded.
   *
   * @param address its address as written
   * @param description its text alternative; may be empty
   */
  record Image(String address, String description) implements Inline {

    /** What stands for it in text: its description, or else its address. */
    public String name() {
      return description.isEmpty() ? address : description;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /**
   * One method for each kind, so that a new kind cannot be forgotten.
   *
   * @param <R> what a visit gives
   */
  interface Visitor<R> {
    /** Characters. */
    R text(Text text);

    /** Emphasis. */
    R emphasis(Emphasis emphasis);

    /** A reference. */
    R reference(Reference reference);

    /** A date. */
    R date(Date date);

    /** A note. */
    R note(Note note);

    /** A further call of a note. */
    R noteCall(NoteCall call);

    /** A passage with a function. */
    R field(Field field);

    /** A named entity. */
    R mention(Mention mention);

    /** Words that an amendment quotes. */
    R quotation(Quotation quotation);

    /** A line end. */
    R lineBreak(LineBreak lineBreak);

    /** A picture. */
    R image(Image image);
  }
}
