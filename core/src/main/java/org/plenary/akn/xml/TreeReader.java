package org.plenary.akn.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Reads a file into the generated classes and sets aside what these have no room for. */
final class TreeReader extends Unmarshaller.Listener {

  private final XMLStreamReader in;
  private final ReadingReport reading;
  private final UnmarshallerHandler binding;
  private final IdentityHashMap<Object, KeptMarkup> kept = new IdentityHashMap<>();
  private final KeptMarkup document = new KeptMarkup("", List.of());
  private final Deque<Frame> open = new ArrayDeque<>();

  /** What is kept of the element that is just being bound, until its object is made. */
  private @Nullable KeptMarkup unbound;

  /** How many elements are open that are set aside. */
  private int aside;

  /** An open element that is bound. */
  private static final class Frame {
    final String name;
    final ElementBinding slots;
    final Position position;
    int place = -1;

    Frame(String name, ElementBinding slots, Position position) {
      this.name = name;
      this.slots = slots;
      this.position = position;
    }
  }

  /** Where reading has come to within an element that has an object. */
  private static final class Position {
    final KeptMarkup kept;
    int tag;
    int character;

    Position(KeptMarkup kept) {
      this.kept = kept;
    }

    void add(KeptMarkup.Content content) {
      kept.pieces().add(new KeptMarkup.Piece(tag, character, content));
    }

    void tag() {
      tag++;
      character = 0;
    }
  }

  private TreeReader(XMLStreamReader in, ReadingReport reading) throws JAXBException {
    this.in = in;
    this.reading = reading;
    Unmarshaller unmarshaller = AknXml.context().createUnmarshaller();
    unmarshaller.setListener(this);
    this.binding = unmarshaller.getUnmarshallerHandler();
  }

  static AknTree read(byte[] xml, String name) throws SourceException {
    ReadingReport reading = new ReadingReport(name);
    XmlText text = AknXml.decoded(xml);
    try {
      XMLStreamReader in = SecureXml.reader(text);
      TreeReader reader = new TreeReader(in, reading);
      AkomaNtoso root = reader.document();
      in.close();
      return new AknTree(root, reader.document, reader.kept, reading.list());
    } catch (XMLStreamException | MissingResourceException | JAXBException | SAXException e) {
      throw MalformedXml.refusal(text, e);
    }
  }

  private AkomaNtoso document()
      throws XMLStreamException, SAXException, JAXBException, SourceException {
    Position around = new Position(document);
    open.push(new Frame("", ElementBinding.ANYTHING, around));
    binding.startDocument();
    int event = in.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      AknXml.refuseDocumentType(event, in);
      piece(event);
      event = in.next();
    }
    AknXml.refuseOtherRoot(in);
    bind(ElementBinding.of(AkomaNtoso.class));
    while (in.hasNext()) {
      next(in.next());
    }
    binding.endDocument();
    return (AkomaNtoso) binding.getResult();
  }

  private void next(int event) throws SAXException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters();
      default -> piece(event);
    }
  }

  /** Keeps a comment or processing instruction. */
  private void piece(int event) {
    if (event == XMLStreamConstants.COMMENT) {
      top().position.add(new KeptMarkup.Comment(in.getText()));
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      String data = in.getPIData();
      top().position.add(new KeptMarkup.Instruction(in.getPITarget(), data == null ? "" : data));
    }
  }

  private Frame top() {
    return open.getFirst();
  }

  private void start() throws SAXException {
    Frame parent = top();
    Optional<ElementBinding.Slot> slot =
        aside > 0
            ? Optional.empty()
            : parent
                .slots
                .element(namespace(), in.getLocalName())
                .filter(s -> s.place() > parent.place || (s.many() && s.place() == parent.place));
    if (slot.isPresent()) {
      parent.place = slot.get().place();
      bind(slot.get().within());
    } else {
      setAside(parent);
    }
  }

  private void setAside(Frame parent) {
    if (aside == 0) {
      reading.add(
          Code.MISPLACED_ELEMENT,
          "<" + in.getLocalName() + "> may not stand here in <" + parent.name + ">; it is kept",
          in.getLocation().getLineNumber(),
          in.getLocation().getColumnNumber());
    }
    aside++;
    List<KeptMarkup.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.add(attribute(i, Optional.empty()));
    }
    parent.position.add(
        new KeptMarkup.Start(namespace(), in.getLocalName(), prefix(), declarations(), attributes));
  }

  /** Opens an element for binding; one of a foreign vocabulary belongs to the object around it. */
  private void bind(ElementBinding slots) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    Position position = top().position;
    position.tag();
    if (slots == ElementBinding.ANYTHING) {
      for (XmlTags.Declaration declaration : declarations()) {
        binding.startPrefixMapping(declaration.prefix(), declaration.uri());
      }
      for (int i = 0; i < in.getAttributeCount(); i++) {
        pass(i, attributes);
      }
    } else {
      KeptMarkup own = new KeptMarkup(prefix(), declarations());
      for (int i = 0; i < in.getAttributeCount(); i++) {
        attribute(i, slots, own, attributes);
      }
      position = new Position(own);
      unbound = own;
    }
    open.push(new Frame(in.getLocalName(), slots, position));
    binding.startElement(
        namespace(), in.getLocalName(), qName(prefix(), in.getLocalName()), attributes);
  }

  private void attribute(int i, ElementBinding slots, KeptMarkup own, AttributesImpl attributes) {
    String uri = orEmpty(in.getAttributeNamespace(i));
    String name = in.getAttributeLocalName(i);
    boolean instance = uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    Optional<String> bound =
        instance ? Optional.empty() : slots.bound(uri, name, in.getAttributeValue(i));
    if (!bound.equals(Optional.of(in.getAttributeValue(i)))) {
      own.attributes().add(attribute(i, bound));
    }
    if (bound.isPresent()) {
      pass(i, attributes);
    } else if (uri.isEmpty()) {
      reading.add(
          Code.UNKNOWN_ATTRIBUTE,
          "the attribute "
              + name
              + " of <"
              + in.getLocalName()
              + "> is unknown or has no such"
              + " value; it is kept",
          in.getLocation().getLineNumber(),
          in.getLocation().getColumnNumber());
    }
  }

  private void pass(int i, AttributesImpl attributes) {
    String name = in.getAttributeLocalName(i);
    attributes.addAttribute(
        orEmpty(in.getAttributeNamespace(i)),
        name,
        qName(orEmpty(in.getAttributePrefix(i)), name),
        "CDATA",
        in.getAttributeValue(i));
  }

  private static String qName(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private KeptMarkup.Attribute attribute(int i, Optional<String> bound) {
    return new KeptMarkup.Attribute(
        orEmpty(in.getAttributeNamespace(i)),
        in.getAttributeLocalName(i),
        orEmpty(in.getAttributePrefix(i)),
        in.getAttributeValue(i),
        bound);
  }

  /** Takes what is kept of the element that has just begun for its object. */
  @Override
  public void beforeUnmarshal(Object target, Object parent) {
    if (unbound != null) {
      kept.put(target, unbound);
      unbound = null;
    }
  }

  private void end() throws SAXException {
    if (aside > 0) {
      aside--;
      top().position.add(new KeptMarkup.End());
      return;
    }
    Frame closed = open.pop();
    binding.endElement(namespace(), in.getLocalName(), qName(prefix(), in.getLocalName()));
    if (closed.slots == ElementBinding.ANYTHING) {
      for (XmlTags.Declaration declaration : declarations()) {
        binding.endPrefixMapping(declaration.prefix());
      }
    }
    top().position.tag();
  }

  /** Text where none may stand is kept; white space there is the layout of the file. */
  private void characters() throws SAXException {
    Frame parent = top();
    if (aside == 0 && parent.slots.text()) {
      parent.position.character += in.getTextLength();
      binding.characters(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      return;
    }
    String text = in.getText();
    if (aside == 0 && !text.isBlank()) {
      long linesOn = text.stripLeading().chars().filter(c -> c == '\n').count();
      reading.add(
          Code.MISPLACED_ELEMENT,
          "text may not stand in <" + parent.name + ">; it is kept",
          in.getLocation().getLineNumber() - (int) linesOn,
          0);
    }
    parent.position.add(new KeptMarkup.Text(text));
  }

  private String namespace() {
    return orEmpty(in.getNamespaceURI());
  }

  private String prefix() {
    return orEmpty(in.getPrefix());
  }

  private List<XmlTags.Declaration> declarations() {
    List<XmlTags.Declaration> declarations = new ArrayList<>();
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      declarations.add(
          new XmlTags.Declaration(
              orEmpty(in.getNamespacePrefix(i)), orEmpty(in.getNamespaceURI(i))));
    }
    return declarations;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
