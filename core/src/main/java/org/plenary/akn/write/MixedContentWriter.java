package org.plenary.akn.write;

import java.util.List;
import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.EIds.Context;
import org.plenary.akn.naming.Hrefs;
import org.plenary.akn.naming.Zone;
import org.plenary.model.Inline;
import org.plenary.schemas.AknDate;
import org.plenary.schemas.AuthorialNote;
import org.plenary.schemas.B;
import org.plenary.schemas.Eol;
import org.plenary.schemas.I;
import org.plenary.schemas.Img;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.NoteRef;
import org.plenary.schemas.Placement;
import org.plenary.schemas.QuotedText;
import org.plenary.schemas.Ref;
import org.plenary.schemas.Sub;
import org.plenary.schemas.Sup;
import org.plenary.schemas.TextElement;
import org.plenary.schemas.U;

/** Writes running text into the mixed content of one element. */
final class MixedContentWriter implements Inline.Visitor<Void> {

  private final WritingContext drafting;
  private final List<Object> content;
  private final Context context;
  private final Zone zone;
  private final boolean voting;

  /** Whether the content is that of an instruction, where alone quoted words may be marked. */
  private boolean instruction;

  private MixedContentWriter(
      WritingContext drafting, List<Object> content, Context context, Zone zone, boolean voting) {
    this.drafting = drafting;
    this.content = content;
    this.context = context;
    this.zone = zone;
    this.voting = voting;
  }

  /**
   * Writes into an element.
   *
   * @param drafting the document
   * @param inlines the running text
   * @param element the element to fill
   * @param context the nearest element that has an eId
   * @param zone where in the document it stands
   */
  static void write(
      WritingContext drafting,
      List<Inline> inlines,
      TextElement element,
      Context context,
      Zone zone) {
    MixedContentWriter writer =
        new MixedContentWriter(drafting, element.getContent(), context, zone, false);
    drafting.place(inlines, context);
    inlines.forEach(inline -> inline.accept(writer));
  }

  /** Writes into the content of the instruction of an amendment. */
  static void writeInstruction(
      WritingContext drafting,
      List<Inline> inlines,
      List<Object> content,
      Context context,
      Zone zone) {
    MixedContentWriter writer = new MixedContentWriter(drafting, content, context, zone, false);
    writer.instruction = true;
    inlines.forEach(inline -> inline.accept(writer));
  }

  private void fill(TextElement element, List<Inline> inlines, Context inner, boolean inVote) {
    content.add(element);
    MixedContentWriter writer =
        new MixedContentWriter(drafting, element.getContent(), inner, zone, voting || inVote);
    inlines.forEach(inline -> inline.accept(writer));
  }

  private Context counted(TextElement element, String name) {
    Context inner = context.counted(name);
    element.setEId(inner.eId());
    return inner;
  }

  @Override
  public Void text(Inline.Text text) {
    if (!text.value().isEmpty()) {
      content.add(text.value());
    }
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    InlineElement element =
        switch (emphasis.style()) {
          case ITALIC -> new I();
          case BOLD -> new B();
          case UNDERLINE -> new U();
          case SUPERSCRIPT -> new Sup();
          case SUBSCRIPT -> new Sub();
          case SMALL_CAPITALS -> smallCapitals();
        };
    fill(element, emphasis.content(), context, false);
    return null;
  }

  private static InlineElement smallCapitals() {
    org.plenary.schemas.Inline inline = new org.plenary.schemas.Inline();
    inline.setName(AknNames.SMALL_CAPITALS);
    return inline;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    Ref ref = new Ref();
    ref.setHref(Hrefs.href(reference.target(), drafting.identity().language()));
    fill(ref, reference.content(), counted(ref, "ref"), false);
    return null;
  }

  @Override
  public Void date(Inline.Date date) {
    AknDate element = new AknDate();
    element.setDate(date.date().toString());
    fill(element, date.content(), context, false);
    return null;
  }

  @Override
  public Void note(Inline.Note note) {
    AuthorialNote element = new AuthorialNote();
    Context inner = drafting.eIds().note(note.marker());
    element.setEId(drafting.place(note, inner));
    element.setMarker(note.marker());
    element.setPlacement(Placement.BOTTOM);
    drafting.note(note.marker(), inner.eId());
    new FlowWriter(drafting, Zone.TEXT).writeSome(note.content(), element.getBlocks(), inner);
    content.add(element);
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    NoteRef element = new NoteRef();
    element.setMarker(call.marker());
    element.setPlacement(Placement.BOTTOM);
    element.setEId(context.counted("noteRef").eId());
    content.add(element);
    drafting.call(element, content);
    return null;
  }

  @Override
  public Void field(Inline.Field field) {
    FieldElement made = FieldElement.of(field, zone, voting, drafting);
    content.add(made.outer());
    Context inner = context;
    if (made.eId().isPresent()) {
      inner = counted(made.inner(), made.eId().get());
    }
    MixedContentWriter writer =
        new MixedContentWriter(
            drafting, made.inner().getContent(), inner, zone, voting || made.voting());
    field.content().forEach(inline -> inline.accept(writer));
    return null;
  }

  @Override
  public Void mention(Inline.Mention mention) {
    TextElement element = MentionElement.element(mention, drafting.ontology());
    fill(element, mention.content(), counted(element, AknNames.mention(mention)), false);
    return null;
  }

  @Override
  public Void quotation(Inline.Quotation quotation) {
    if (!instruction) {
      quotation.content().forEach(inline -> inline.accept(this));
      return null;
    }
    QuotedText element = new QuotedText();
    Context inner = counted(element, "quotedText");
    drafting.modifications().quotes(quotation.role(), inner.eId());
    fill(element, quotation.content(), inner, false);
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    Eol eol = new Eol();
    eol.setEId(context.counted("eol").eId());
    content.add(eol);
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    Img img = new Img();
    img.setSrc(Hrefs.legal(image.address()));
    if (!image.description().isEmpty()) {
      img.setAlt(image.description());
    }
    img.setEId(context.counted("img").eId());
    content.add(img);
    return null;
  }
}
