package org.plenary.akn.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;
import org.plenary.schemas.AknSchemas;
import org.plenary.text.Interruption;

/**
 * Gives elements that stand where the standard does not allow them, or that our schema does not
 * know, the name of one that may stand there, so that binding does not drop their text. Each is
 * reported.
 */
final class MisplacedElements extends StreamReaderDelegate {

  private static final Set<String> MARKERS = Set.of("eol", "img", "br", "noteRef", "authorialNote");

  private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading");

  private static final Set<String> UNKNOWN_DIVISIONS =
      names(
          "book tome title clause division subdivision subchapter subpart subclause"
              + " subtitle proviso rule subrule level transitional");

  /** Of those with room for blocks, those that have headings of their own. */
  private static final Set<String> HEADED = Set.of("item", "tblock", "recital");

  private static final Set<String> UNWRAPPED = Set.of("div", "blockContainer", "foreign", "toc");

  private static final Set<String> OTHER_BLOCKS =
      names(
          "ul ol table tr blockList tocItem quotedStructure embeddedStructure extractStructure"
              + " popup subFlow longTitle");

  private static final Set<String> ONCE =
      Set.of("preface", "preamble", "mainBody", "conclusions", "intro", "content", "wrapUp");

  private final ReadingReport reading;
  private int inMetadata;
  private boolean ahead;
  private boolean closing;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable String renamed;
  private @Nullable String added;

  /** The attributes that can be read, where that is not all of them. */
  private int @Nullable [] readable;

  private String addedValue = "";

  /** An open element: the name that binding sees, and whether a division has passed in it. */
  private static final class Open {
    final String name;
    final ElementRoom room;
    boolean divided;

    Open(String name) {
      this.name = name;
      this.room = ElementRoom.of(name);
    }
  }

  private static Set<String> names(String spaced) {
    return Set.of(spaced.split(" "));
  }

  MisplacedElements(XMLStreamReader reader, ReadingReport reading) {
    super(reader);
    this.reading = reading;
  }

  @Override
  public int next() throws XMLStreamException {
    closing = false;
    Interruption.heed();
    while (true) {
      renamed = null;
      added = null;
      int event = ahead ? super.getEventType() : super.next();
      ahead = false;
      if (event == START_ELEMENT) {
        UnreadAttributes.note(getParent(), reading);
        readable();
        boolean entered = enter();
        if (open.size() > AknEvents.DEEPEST) {
          throw new XMLStreamException(AknEvents.TOO_DEEP, getLocation());
        }
        if (entered) {
          return event;
        }
      } else if (event == END_ELEMENT) {
        inMetadata = Math.max(0, inMetadata - 1);
        Open closed = open.isEmpty() ? new Open(super.getLocalName()) : open.pop();
        if (ONCE.contains(closed.name) && repeats(closed)) {
          continue;
        }
        if (!closed.name.isEmpty()) {
          renamed = closed.name;
          return event;
        }
      } else {
        if (event == COMMENT || event == PROCESSING_INSTRUCTION) {
          reading.comment();
        } else if (inMetadata == 0 && hasText()) {
          reading.printed().add(this);
        }
        return event;
      }
    }
  }

  /**
   * Whether the next element continues the one that closes: the same once more, or another preamble
   * after the body. The two become one, as binding would keep only the last.
   */
  private boolean repeats(Open closed) throws XMLStreamException {
    int event = super.next();
    while ((event == CHARACTERS && super.isWhiteSpace()) || event == COMMENT || event == SPACE) {
      event = super.next();
    }
    boolean again =
        event == START_ELEMENT
            && AknSchemas.NAMESPACE.equals(super.getNamespaceURI())
            && (super.getLocalName().equals(closed.name)
                || (closed.name.equals("mainBody") && super.getLocalName().equals("preamble")));
    if (!again) {
      ahead = true;
      closing = true;
      return false;
    }
    report(super.getLocalName(), closed.name);
    open.push(closed);
    return true;
  }

  /** Decides on a start tag; false if it is to be passed over. */
  private boolean enter() {
    String name = super.getLocalName();
    if (inMetadata > 0 || name.equals("meta")) {
      inMetadata++;
    }
    if (!AknSchemas.NAMESPACE.equals(super.getNamespaceURI())) {
      open.push(new Open(name));
      return true;
    }
    Open parent = parent();
    if (open.size() == 1 && !name.equals("components")) {
      reading.document(name);
    }
    String wanted = parent == null ? name : housed(parent, name);
    if (parent != null && (ElementRoom.DIVISION.holds(name) || name.equals("content"))) {
      parent.divided = true;
    }
    open.push(new Open(wanted));
    if (!wanted.equals(name)) {
      renamed = wanted;
      report(name, parent == null ? "" : parent.name);
    }
    return !wanted.isEmpty();
  }

  private void report(String name, String parent) {
    reading.add(
        Code.MISPLACED_ELEMENT,
        "<" + name + "> may not stand in or after <" + parent + ">; its content is kept",
        getLocation().getLineNumber(),
        getLocation().getColumnNumber());
  }

  private @Nullable Open parent() {
    for (Open element : open) {
      if (!element.name.isEmpty()) {
        return element;
      }
    }
    return null;
  }

  private String housed(Open parent, String name) {
    if (parent.name.equals("mod") && name.startsWith("quoted")) {
      return name;
    }
    return switch (parent.room) {
      case INLINE, TEXT_BLOCK -> inText(name);
      case DIVISION -> inDivision(parent, name);
      case BLOCKS -> inBlocks(parent, name);
      case OTHER -> name;
    };
  }

  private String inText(String name) {
    if (name.equals("quotedText")) {
      return "embeddedText";
    }
    if (ElementRoom.INLINE.holds(name) || MARKERS.contains(name)) {
      return name;
    }
    if (HEADINGS.contains(name)) {
      return renamed("inline", "name", "heading");
    }
    return isBlock(name) ? renamed("span", "class", AknXml.BLOCK_IN_TEXT) : "span";
  }

  private static boolean isBlock(String name) {
    return ElementRoom.TEXT_BLOCK.holds(name)
        || ElementRoom.DIVISION.holds(name)
        || UNKNOWN_DIVISIONS.contains(name)
        || ElementRoom.BLOCKS.holds(name)
        || UNWRAPPED.contains(name)
        || OTHER_BLOCKS.contains(name);
  }

  private String inDivision(Open parent, String name) {
    if (name.equals("heading") || name.equals("subheading")) {
      return parent.divided ? "crossHeading" : name;
    }
    if (name.equals("p") || ElementRoom.INLINE.holds(name)) {
      return renamed("crossHeading", "class", "text");
    }
    if (UNKNOWN_DIVISIONS.contains(name)) {
      return renamed("hcontainer", "name", name);
    }
    return UNWRAPPED.contains(name) ? "" : name;
  }

  private String inBlocks(Open parent, String name) {
    if (HEADINGS.contains(name) && !HEADED.contains(parent.name)) {
      return renamed("block", "name", "heading");
    }
    if (ElementRoom.INLINE.holds(name)) {
      return renamed("block", "name", name);
    }
    if (UNKNOWN_DIVISIONS.contains(name)) {
      return renamed("hcontainer", "name", name);
    }
    if (name.equals("formula") && parent.name.equals("mainBody")) {
      return "container";
    }
    return UNWRAPPED.contains(name) ? "" : name;
  }

  private String renamed(String name, String attribute, String value) {
    added = attribute;
    addedValue = value;
    return name;
  }

  @Override
  public int getEventType() {
    return closing ? END_ELEMENT : super.getEventType();
  }

  @Override
  public String getNamespaceURI() {
    return closing ? AknSchemas.NAMESPACE : super.getNamespaceURI();
  }

  @Override
  public String getPrefix() {
    return closing ? "" : super.getPrefix();
  }

  @Override
  public int getNamespaceCount() {
    return closing ? 0 : super.getNamespaceCount();
  }

  @Override
  public String getLocalName() {
    return renamed == null ? super.getLocalName() : renamed;
  }

  @Override
  public QName getName() {
    QName name = super.getName();
    return renamed == null ? name : new QName(name.getNamespaceURI(), renamed, name.getPrefix());
  }

  /** Finds the attributes of the element at hand that can be read: a number must be one. */
  private void readable() {
    int count = super.getAttributeCount();
    readable = null;
    for (int i = 0; i < count; i++) {
      if (!isReadable(i)) {
        readable = IntStream.range(0, count).filter(this::isReadable).toArray();
        report(i);
      }
    }
  }

  private boolean isReadable(int index) {
    return !ElementBinding.isNumeric(
            super.getAttributeNamespace(index), super.getAttributeLocalName(index))
        || ElementBinding.isNumber(super.getAttributeValue(index));
  }

  private void report(int unreadable) {
    reading.add(
        Code.UNKNOWN_ATTRIBUTE,
        "the attribute "
            + super.getAttributeLocalName(unreadable)
            + " of <"
            + super.getLocalName()
            + "> is no number, but \""
            + super.getAttributeValue(unreadable)
            + "\"; it is left out",
        getLocation().getLineNumber(),
        getLocation().getColumnNumber());
  }

  private int readableCount() {
    return readable == null ? super.getAttributeCount() : readable.length;
  }

  /** Which attribute of the file an attribute is. */
  private int original(int index) {
    return readable == null ? index : readable[index];
  }

  @Override
  public int getAttributeCount() {
    return readableCount() + (added == null ? 0 : 1);
  }

  private boolean isAdded(int index) {
    return added != null && index == readableCount();
  }

  @Override
  public String getAttributeLocalName(int index) {
    return added != null && isAdded(index) ? added : super.getAttributeLocalName(original(index));
  }

  @Override
  public String getAttributeValue(int index) {
    return isAdded(index) ? addedValue : super.getAttributeValue(original(index));
  }

  @Override
  public @Nullable String getAttributeNamespace(int index) {
    return isAdded(index) ? null : super.getAttributeNamespace(original(index));
  }

  @Override
  public @Nullable String getAttributePrefix(int index) {
    return isAdded(index) ? null : super.getAttributePrefix(original(index));
  }

  @Override
  public String getAttributeType(int index) {
    return isAdded(index) ? "CDATA" : super.getAttributeType(original(index));
  }
}
