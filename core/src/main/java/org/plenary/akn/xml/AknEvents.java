package org.plenary.akn.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.schemas.AknSchemas;
import org.plenary.text.Interruption;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Lets the events of a file through to a validator if its first element is that of Akoma Ntoso 3.0;
 * of another file only whether it is well-formed can be said. Keeps in mind which elements are
 * open.
 */
public final class AknEvents extends XMLFilterImpl {

  /** How deep elements may be nested: no document comes near, and deeper ones exhaust the stack. */
  static final int DEEPEST = 400;

  /** What is said of those that are. */
  static final String TOO_DEEP = "elements are nested too deep, more than " + DEEPEST + " levels";

  /**
   * How much of the value of an attribute a schema sees as it stands: the JDK's time for a pattern
   * grows with the square of the length, to minutes for a megabyte.
   */
  private static final int LONGEST_VALUE = 1_000;

  private final XmlText text;
  private final Deque<OpenTag> open = new ArrayDeque<>();
  private @Nullable Locator locator;
  private boolean entered;
  private Optional<Diagnostic> otherVocabulary = Optional.empty();

  /**
   * A tag whose end tag has not come yet.
   *
   * @param name its name as it stands in the file
   * @param line its line
   */
  public record OpenTag(String name, int line) {}

  public AknEvents(XmlText text) {
    this.text = text;
  }

  /** The innermost tag that is open, if one is. */
  public Optional<OpenTag> open() {
    return Optional.ofNullable(open.peek());
  }

  /** What is wrong with the first element, if it is of another vocabulary. */
  public Optional<Diagnostic> otherVocabulary() {
    return otherVocabulary;
  }

  @Override
  public void setDocumentLocator(Locator where) {
    locator = where;
    super.setDocumentLocator(where);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    Interruption.heed();
    int line = locator == null ? 0 : locator.getLineNumber();
    int column = locator == null ? 0 : locator.getColumnNumber();
    open.push(new OpenTag(qName, line));
    if (open.size() > DEEPEST) {
      throw new SAXParseException(TOO_DEEP, locator);
    }
    if (!entered && !(uri.equals(AknSchemas.NAMESPACE) && localName.equals("akomaNtoso"))) {
      String namespace = uri.isEmpty() ? "without a namespace" : "of the namespace " + uri;
      String message =
          "The file begins with <"
              + qName
              + "> "
              + namespace
              + ", not with <akomaNtoso xmlns=\""
              + AknSchemas.NAMESPACE
              + "\">";
      otherVocabulary =
          Optional.of(new Diagnostic(Code.NOT_AKOMA_NTOSO, message, text.tag(line, column)));
    }
    entered = true;
    if (otherVocabulary.isEmpty()) {
      super.startElement(uri, localName, qName, abridged(attributes));
    }
  }

  /**
   * The same with long values cut short, and after the cut each other character once: for a pattern
   * that says which characters there may be, as those of the standard do, they are the same.
   */
  private static Attributes abridged(Attributes attributes) {
    AttributesImpl shorter = null;
    for (int i = 0; i < attributes.getLength(); i++) {
      String value = attributes.getValue(i);
      if (value.length() > LONGEST_VALUE) {
        shorter = shorter == null ? new AttributesImpl(attributes) : shorter;
        StringBuilder characters = new StringBuilder(value.substring(0, LONGEST_VALUE));
        value
            .codePoints()
            .skip(value.codePointCount(0, LONGEST_VALUE))
            .distinct()
            .forEach(characters::appendCodePoint);
        shorter.setValue(i, characters.toString());
      }
    }
    return shorter == null ? attributes : shorter;
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    open.pop();
    if (otherVocabulary.isEmpty()) {
      super.endElement(uri, localName, qName);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (otherVocabulary.isEmpty()) {
      super.characters(characters, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    if (otherVocabulary.isEmpty()) {
      super.ignorableWhitespace(characters, start, length);
    }
  }
}
