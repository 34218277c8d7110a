package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.diagnostic.Code;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.schemas.Analysis;
import org.plenary.schemas.Attachment;
import org.plenary.schemas.Attachments;
import org.plenary.schemas.Component;
import org.plenary.schemas.ComponentElement;
import org.plenary.schemas.Components;
import org.plenary.schemas.DocumentCollection;
import org.plenary.schemas.DocumentElement;
import org.plenary.schemas.FrbrExpression;
import org.plenary.schemas.FrbrWork;
import org.plenary.schemas.Identification;
import org.plenary.schemas.Meta;
import org.plenary.schemas.PartElement;
import org.plenary.schemas.Preamble;
import org.plenary.schemas.TextualMod;
import org.plenary.source.SourceException;

/** Reads documents: statements, collections with their parts, annexes. */
final class DocumentReader {

  private final ReadingReport reading;
  private final Map<String, Component> components = new HashMap<>();
  private final Set<String> pointedAt = new HashSet<>();

  private DocumentReader(ReadingReport reading) {
    this.reading = reading;
  }

  /**
   * The document of a file.
   *
   * @throws SourceException if there is none
   */
  static Deliberation read(AkomaNtoso root, ReadingReport reading) throws SourceException {
    DocumentReader reader = new DocumentReader(reading);
    reader.register(root.getComponents());
    if (root.getStatement() != null) {
      ForeignDocument.refuse(root.getStatement().getMeta());
      return reader.statement(root.getStatement());
    }
    if (root.getDoc() != null) {
      ForeignDocument.refuse(root.getDoc().getMeta());
      return reader.statement(root.getDoc());
    }
    if (root.getDocumentCollection() != null) {
      ForeignDocument.refuse(root.getDocumentCollection().getMeta());
      return reader.collection(root.getDocumentCollection());
    }
    throw new SourceException(
        reading.document().isEmpty()
            ? "there is no document in the XML"
            : "the document in the XML is of the kind <"
                + reading.document()
                + ">; only <statement>, <doc> and <documentCollection> can be read");
  }

  private void register(@Nullable Components all) {
    if (all != null) {
      for (Component component : all.getComponents()) {
        components.putIfAbsent(MixedContentReader.orEmpty(component.getEId()), component);
      }
    }
  }

  private Deliberation statement(DocumentElement element) {
    Meta meta = identified(element.getMeta());
    List<Block.TextBlock> masthead = lines(element.getCoverPage(), Zone.MASTHEAD);
    List<Block.TextBlock> preface = lines(element.getPreface(), Zone.PREFACE);
    List<Block> conclusions = blocks(element.getConclusions());
    Identity identity =
        new IdentityReader(meta, masthead, preface, conclusions).read(kind(element.getName()));
    return new Deliberation(
        identity,
        masthead,
        preface,
        preamble(element.getPreamble()),
        body(element),
        conclusions,
        annexesOf(element),
        List.of(),
        DossierReader.read(meta, identity.adopted(), reading));
  }

  private Deliberation collection(DocumentCollection element) {
    register(element.getComponents());
    Meta meta = identified(element.getMeta());
    List<Block.TextBlock> masthead = lines(element.getCoverPage(), Zone.MASTHEAD);
    List<Block.TextBlock> preface = lines(element.getPreface(), Zone.PREFACE);
    List<Block> conclusions = blocks(element.getConclusions());
    List<Deliberation> parts = new ArrayList<>();
    if (element.getCollectionBody() != null) {
      for (Component component : element.getCollectionBody().getComponents()) {
        part(component).ifPresent(parts::add);
      }
    }
    DocumentKind kind =
        DocumentKind.ofAknName(MixedContentReader.orEmpty(element.getName()))
            .or(() -> parts.stream().map(part -> part.identity().kind()).findFirst())
            .orElse(DocumentKind.RESOLUTION);
    Identity identity = new IdentityReader(meta, masthead, preface, conclusions).read(kind);
    return new Deliberation(
        identity,
        masthead,
        preface,
        preamble(element.getPreamble()),
        List.of(),
        conclusions,
        annexes(element.getAttachments()),
        parts,
        DossierReader.read(meta, identity.adopted(), reading));
  }

  /** A part, which stands there or is pointed at; one that holds itself is left out. */
  private Optional<Deliberation> part(ComponentElement component) {
    if (component.getDocumentRef() != null) {
      String id =
          MixedContentReader.id(MixedContentReader.orEmpty(component.getDocumentRef().getHref()));
      Component target = components.get(id);
      if (target == null || !pointedAt.add(id)) {
        reading.notCarried("the component " + id + " is missing or holds itself");
        return Optional.empty();
      }
      Optional<Deliberation> part = part(target);
      pointedAt.remove(id);
      return part;
    }
    if (component.getStatement() != null) {
      return Optional.of(statement(component.getStatement()));
    }
    if (component.getDoc() != null) {
      return Optional.of(statement(component.getDoc()));
    }
    return component.getDocumentCollection() == null
        ? Optional.empty()
        : Optional.of(collection(component.getDocumentCollection()));
  }

  /** The metadata, with an empty identification where a file has none. */
  private Meta identified(@Nullable Meta stated) {
    Meta meta = stated == null ? new Meta() : stated;
    Identification identification = meta.getIdentification();
    if (identification == null
        || identification.getWork() == null
        || identification.getExpression() == null) {
      reading.add(Code.NO_IDENTIFICATION, "the document has no FRBR metadata", 0, 0);
      identification = new Identification();
      identification.setWork(new FrbrWork());
      identification.setExpression(new FrbrExpression());
      meta.setIdentification(identification);
    }
    MetaLosses.report(meta, reading);
    List<TextualMod> changes =
        meta.getAnalyses().stream()
            .map(Analysis::getActiveModifications)
            .flatMap(Stream::ofNullable)
            .flatMap(active -> active.getModifications().stream())
            .toList();
    reading.enter(IdentityReader.language(meta), IdentityReader.isOurs(meta), changes);
    return meta;
  }

  private DocumentKind kind(@Nullable String name) {
    Optional<DocumentKind> kind = DocumentKind.ofAknName(MixedContentReader.orEmpty(name));
    if (kind.isEmpty()) {
      reading.notCarried(
          "the name \"" + MixedContentReader.orEmpty(name) + "\" is taken for a resolution");
    }
    return kind.orElse(DocumentKind.RESOLUTION);
  }

  private List<Block.TextBlock> lines(@Nullable PartElement part, Zone zone) {
    return part == null ? List.of() : new FlowReader(reading, zone).lines(part.getBlocks());
  }

  private List<Block> blocks(@Nullable PartElement part) {
    return part == null
        ? List.of()
        : new FlowReader(reading, Zone.CONCLUSIONS).read(part.getBlocks());
  }

  private List<Block> preamble(@Nullable Preamble preamble) {
    return preamble == null
        ? List.of()
        : new FlowReader(reading, Zone.TEXT).read(preamble.getBlocks());
  }

  private List<Block> body(DocumentElement element) {
    return element.getMainBody() == null
        ? List.of()
        : new DivisionReader(reading).read(element.getMainBody().getChildren());
  }

  private List<Annex> annexes(@Nullable Attachments attachments) {
    List<Annex> annexes = new ArrayList<>();
    if (attachments != null) {
      for (Attachment attachment : attachments.getAttachments()) {
        annexes.add(annex(attachment));
      }
    }
    return annexes;
  }

  /** The attachments of a document, and the components that stand within it. */
  private List<Annex> annexesOf(DocumentElement element) {
    List<Annex> annexes = annexes(element.getAttachments());
    if (element.getComponents() != null) {
      for (Component component : element.getComponents().getComponents()) {
        reading.notCarried("a component within a statement is kept as an annex");
        annexes.add(annex(List.of(), component.getDoc(), component.getStatement()));
      }
    }
    return annexes;
  }

  private Annex annex(Attachment attachment) {
    FlowReader flow = new FlowReader(reading, Zone.TEXT);
    List<Block.Heading> headings = new ArrayList<>();
    for (Block block : flow.headings(attachment.getHeadings())) {
      headings.add((Block.Heading) block);
    }
    return annex(headings, attachment.getDoc(), attachment.getStatement());
  }

  private Annex annex(
      List<Block.Heading> above,
      @Nullable DocumentElement document,
      @Nullable DocumentElement statement) {
    List<Block.Heading> headings = new ArrayList<>(above);
    DocumentElement doc = document != null ? document : statement;
    if (doc == null) {
      reading.notCarried("an attachment without a document of its own is not carried");
      return new Annex(
          headings.isEmpty() ? new Block.Heading(List.of()) : headings.get(0),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    List<Block.TextBlock> titles = new ArrayList<>();
    headings.stream().skip(1).forEach(more -> titles.add(new Block.TextBlock(more.content())));
    titles.addAll(lines(doc.getCoverPage(), Zone.MASTHEAD));
    lines(doc.getPreface(), Zone.PREFACE).forEach(line -> titles.add(untitled(line)));
    List<Block> body = new ArrayList<>(body(doc));
    if (headings.isEmpty() && titles.isEmpty()) {
      takeHeadings(body, headings, titles);
    }
    body.addAll(blocks(doc.getConclusions()));
    return new Annex(
        headings.isEmpty() ? new Block.Heading(List.of()) : headings.get(0),
        titles,
        preamble(doc.getPreamble()),
        body,
        annexesOf(doc));
  }

  /** Published annexes begin with their annex line and title as headings of the body. */
  private static void takeHeadings(
      List<Block> body, List<Block.Heading> headings, List<Block.TextBlock> titles) {
    if (!body.isEmpty() && body.get(0) instanceof Block.Heading heading) {
      headings.add(heading);
      body.remove(0);
      if (!body.isEmpty() && body.get(0) instanceof Block.Heading title) {
        titles.add(new Block.TextBlock(title.content()));
        body.remove(0);
      }
    }
  }

  private static Block.TextBlock untitled(Block.TextBlock line) {
    boolean title =
        line.content().size() == 1
            && line.content().get(0) instanceof Inline.Field field
            && field.kind() == FieldKind.TITLE;
    return title ? new Block.TextBlock(((Inline.Field) line.content().get(0)).content()) : line;
  }
}
