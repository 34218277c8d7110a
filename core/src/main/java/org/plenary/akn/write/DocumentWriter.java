package org.plenary.akn.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.EIds.Context;
import org.plenary.akn.naming.Zone;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Dossier;
import org.plenary.model.EIdTable;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.schemas.Attachment;
import org.plenary.schemas.Attachments;
import org.plenary.schemas.CollectionBody;
import org.plenary.schemas.Component;
import org.plenary.schemas.Components;
import org.plenary.schemas.Conclusions;
import org.plenary.schemas.Container;
import org.plenary.schemas.CoverPage;
import org.plenary.schemas.Doc;
import org.plenary.schemas.DocumentCollection;
import org.plenary.schemas.DocumentRef;
import org.plenary.schemas.Formula;
import org.plenary.schemas.Heading;
import org.plenary.schemas.MainBody;
import org.plenary.schemas.P;
import org.plenary.schemas.PartElement;
import org.plenary.schemas.Preamble;
import org.plenary.schemas.Preface;
import org.plenary.schemas.Statement;
import org.plenary.schemas.Version;

/** Writes one deliberation as a {@code statement}, or a collection with its parts. */
final class DocumentWriter {

  private final WritingContext drafting;
  private final Context root;

  private DocumentWriter(
      Deliberation deliberation, AknOptions options, EIdTable.Builder table, String component) {
    this.drafting = new WritingContext(deliberation, options, table, component);
    this.root = drafting.eIds().root();
  }

  /**
   * The whole document.
   *
   * @param table what takes the eId of each part
   * @throws IllegalArgumentException if a collection has text of its own beside its parts
   */
  static AkomaNtoso write(Deliberation deliberation, AknOptions options, EIdTable.Builder table) {
    AkomaNtoso akomaNtoso = new AkomaNtoso();
    if (deliberation.parts().isEmpty()) {
      akomaNtoso.setStatement(
          new DocumentWriter(deliberation, options, table, "").statement(deliberation));
      return akomaNtoso;
    }
    List<Component> components = new ArrayList<>();
    akomaNtoso.setDocumentCollection(collection(deliberation, options, table, "", components));
    Components all = new Components();
    all.getComponents().addAll(components);
    akomaNtoso.setComponents(all);
    return akomaNtoso;
  }

  private static DocumentCollection collection(
      Deliberation deliberation,
      AknOptions options,
      EIdTable.Builder table,
      String own,
      List<Component> components) {
    if (!deliberation.body().isEmpty()) {
      throw new IllegalArgumentException("a collection has no body of its own");
    }
    DocumentWriter writer = new DocumentWriter(deliberation, options, table, own);
    DocumentCollection collection = new DocumentCollection();
    collection.setName(deliberation.identity().kind().aknName());
    collection.setContains(Version.ORIGINAL_VERSION);
    collection.setCoverPage(writer.coverPage(deliberation));
    collection.setPreface(writer.preface(deliberation));
    collection.setPreamble(writer.preamble(deliberation.preamble(), writer.root));
    CollectionBody body = new CollectionBody();
    Context context = writer.root.only("collectionBody");
    body.setEId(context.eId());
    for (Deliberation part : deliberation.parts()) {
      Component component = new Component();
      components.add(component);
      component.setEId("comp_" + components.size());
      body.getComponents().add(writer.pointer(part, component.getEId(), context));
      if (part.parts().isEmpty()) {
        component.setStatement(
            new DocumentWriter(part, options, table, component.getEId() + "__").statement(part));
      } else {
        component.setDocumentCollection(
            collection(part, options, table, component.getEId() + "__", components));
      }
    }
    collection.setCollectionBody(body);
    collection.setConclusions(writer.conclusions(deliberation));
    collection.setAttachments(writer.attachments(deliberation.annexes(), writer.root, ""));
    writer.drafting.finish();
    collection.setMeta(new MetaWriter(writer.drafting, deliberation.dossier()).document());
    return collection;
  }

  /** The component in the collection's body, which points at the one that holds the part. */
  private Component pointer(Deliberation part, String eId, Context context) {
    Component component = new Component();
    Context inner = context.counted("component");
    component.setEId(inner.eId());
    DocumentRef ref = new DocumentRef();
    ref.setEId(inner.counted("documentRef").eId());
    ref.setHref("#" + eId);
    ref.setShowAs(part.identity().number().or(part.identity()::symbol).orElse(eId));
    component.setDocumentRef(ref);
    return component;
  }

  private Statement statement(Deliberation deliberation) {
    Statement statement = new Statement();
    statement.setName(deliberation.identity().kind().aknName());
    statement.setContains(Version.ORIGINAL_VERSION);
    statement.setCoverPage(coverPage(deliberation));
    statement.setPreface(preface(deliberation));
    statement.setPreamble(preamble(deliberation.preamble(), root));
    statement.setMainBody(mainBody(deliberation.body(), root));
    statement.setConclusions(conclusions(deliberation));
    statement.setAttachments(attachments(deliberation.annexes(), root, ""));
    drafting.finish();
    statement.setMeta(new MetaWriter(drafting, deliberation.dossier()).document());
    return statement;
  }

  private @Nullable CoverPage coverPage(Deliberation deliberation) {
    return part(new CoverPage(), "coverPage", deliberation.masthead(), Zone.MASTHEAD);
  }

  private @Nullable Preface preface(Deliberation deliberation) {
    return part(new Preface(), "preface", deliberation.preface(), Zone.PREFACE);
  }

  private @Nullable Conclusions conclusions(Deliberation deliberation) {
    return part(new Conclusions(), "conclusions", deliberation.conclusions(), Zone.CONCLUSIONS);
  }

  private <E extends PartElement> @Nullable E part(
      E element, String name, List<? extends Block> blocks, Zone zone) {
    if (blocks.isEmpty()) {
      return null;
    }
    Context context = root.only(name);
    element.setEId(context.eId());
    new FlowWriter(drafting, zone).write(blocks, element.getBlocks(), context);
    return element;
  }

  private @Nullable Preamble preamble(List<Block> blocks, Context outer) {
    if (blocks.isEmpty()) {
      return null;
    }
    Preamble preamble = new Preamble();
    Context context = outer.only("preamble");
    preamble.setEId(context.eId());
    FlowWriter flow = new FlowWriter(drafting, Zone.TEXT);
    for (Block block : blocks) {
      if (block instanceof Block.Formula formula) {
        Formula element = new Formula();
        Context inner = context.counted("formula");
        element.setEId(drafting.place(formula, inner));
        element.setName("enactingFormula");
        flow.writeSome(formula.lines(), element.getBlocks(), inner);
        preamble.getBlocks().add(element);
      } else if (block instanceof Block.Recital recital) {
        Container element = new Container();
        Context inner = context.counted("container");
        element.setEId(drafting.place(recital, inner));
        element.setName(recital.name());
        flow.writeSome(recital.content(), element.getBlocks(), inner);
        preamble.getBlocks().add(element);
      } else {
        flow.write(List.of(block), preamble.getBlocks(), context);
      }
    }
    return preamble;
  }

  private MainBody mainBody(List<Block> blocks, Context outer) {
    MainBody body = new MainBody();
    Context context = outer.transparent("body");
    body.setEId(context.eId());
    new DivisionWriter(drafting, Zone.TEXT).body(blocks, body.getChildren(), context);
    if (body.getChildren().isEmpty()) {
      body.getChildren().add(new P());
    }
    return body;
  }

  private @Nullable Attachments attachments(List<Annex> annexes, Context outer, String above) {
    if (annexes.isEmpty()) {
      return null;
    }
    Attachments attachments = new Attachments();
    int number = 0;
    for (Annex annex : annexes) {
      String component = above + "annex_" + ++number;
      attachments.getAttachments().add(attachment(annex, outer.counted("att"), component));
    }
    return attachments;
  }

  private Attachment attachment(Annex annex, Context context, String component) {
    Attachment attachment = new Attachment();
    attachment.setEId(drafting.place(annex, context));
    if (!annex.heading().content().isEmpty()) {
      Heading heading = new Heading();
      MixedContentWriter.write(drafting, annex.heading().content(), heading, context, Zone.TEXT);
      attachment.getHeadings().add(heading);
    }
    Doc doc = new Doc();
    doc.setName("annex");
    doc.setContains(Version.ORIGINAL_VERSION);
    doc.setMeta(new MetaWriter(drafting, Dossier.EMPTY).component(component));
    doc.setPreface(titles(annex.titles(), context));
    doc.setPreamble(preamble(annex.preamble(), context));
    doc.setMainBody(mainBody(annex.body(), context));
    doc.setAttachments(attachments(annex.annexes(), context, component + "/"));
    attachment.setDoc(doc);
    return attachment;
  }

  /** The title lines of an annex, each a {@code docTitle}. */
  private @Nullable Preface titles(List<Block.TextBlock> titles, Context outer) {
    if (titles.isEmpty()) {
      return null;
    }
    Preface preface = new Preface();
    Context context = outer.only("preface");
    preface.setEId(context.eId());
    FlowWriter flow = new FlowWriter(drafting, Zone.PREFACE);
    for (Block.TextBlock title : titles) {
      Inline whole = new Inline.Field(FieldKind.TITLE, Optional.empty(), title.content());
      P line = flow.line(List.of(whole), context);
      drafting.placed(title.content(), line.getEId());
      preface.getBlocks().add(line);
    }
    return preface;
  }
}
