package org.plenary.render.pdf.paper;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plenary.model.Identity;
import org.plenary.render.Direction;
import org.plenary.render.pdf.font.Typesetting;
import org.plenary.rules.TextResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The page of a browser made ready for paper: another style sheet, a running head, and the notes
 * moved from the end to their markers.
 *
 * @param document the page
 * @param bidirectional whether some of its text runs from right to left
 */
public record Paper(Document document, boolean bidirectional) {

  private static final String STYLES = TextResource.read(Paper.class, "paper.css");

  /** The paper form of a page. */
  public static Paper of(String page, Running running, Identity identity, Typesetting typesetting) {
    Document document = parse(page);
    boolean leftToRight = Direction.of(identity.language()) == Direction.LEFT_TO_RIGHT;
    String styles =
        running.fill(STYLES, hasSymbol(document)).replace("$families", typesetting.css());
    style(document, styles);
    running.into(document);
    PageElements.named(document, "bdi").forEach(Sequence::unwrap);
    document.normalize();
    SpacedNumbers.bind(document, leftToRight);
    FootnotePlacement.run(document);
    BoundedIndents.bound(document);
    Bookmarks.add(document);
    PaperMasthead.mark(document);
    Sequence.of(document);
    if (!leftToRight) {
      MirroredTables.mirror(document);
      ForeignRuns.gather(document);
    } else {
      TitleDays.bind(document);
      SpacesBetween.move(document);
      CallsAfterFigures.part(document);
    }
    HangingNumbers.hang(document, typesetting, leftToRight);
    char[] characters = page.toCharArray();
    boolean bidirectional = Bidi.requiresBidi(characters, 0, characters.length);
    new WordBinding(document, identity.language(), bidirectional).run();
    return new Paper(document, bidirectional);
  }

  /** Whether the masthead shows the symbol, so that the first page needs no running head. */
  private static boolean hasSymbol(Document document) {
    return PageElements.named(document, "p").stream()
        .anyMatch(line -> line.getAttribute("class").contains("symbol"));
  }

  private static void style(Document document, String styles) {
    for (Element element : PageElements.named(document, "style")) {
      element.setTextContent(styles);
    }
  }

  /** Nothing is fetched: our own page names nothing outside of it, and the reader looks nowhere. */
  private static Document parse(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      // a handler of SAX throws what the parser's own would print as well
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("our own page is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
