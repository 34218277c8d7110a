package org.plenary.akn.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Puts what a parser says of a file that is not well-formed into words that say what to do. */
public final class MalformedXml {

  private static final String CUT_OFF = "XML document structures must start and.*";

  private static final String NOT_CLOSED =
      "The element type \"(.*?)\" must be terminated by the matching end-tag.*";

  /** What the JDK's parser says in English, and what is said instead; the first that matches. */
  private static final Map<Pattern, String> SENTENCES = sentences();

  private MalformedXml() {}

  private static Map<Pattern, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    sentences.put(CUT_OFF, "The file ends within a tag; it seems to be cut off");
    sentences.put("Premature end of file\\.?", "The file has no element; it seems to be empty");
    sentences.put(
        "The entity name must immediately follow the '&'.*", "A bare & stands here; write &amp;");
    sentences.put(
        "The reference to entity \"(.*?)\" must end with.*",
        "&$1 has no semicolon; write &amp; if it is no entity");
    sentences.put(
        "The entity \"(.*?)\" was referenced, but not declared\\.?",
        "The entity &$1; is not declared; write the character itself");
    sentences.put(
        "The content of elements must consist of well-formed character data.*",
        "A bare < stands here; write &lt;");
    sentences.put(
        "The value of attribute \"(.*?)\" .*must not contain the '<' character.*",
        "A bare < stands in the attribute $1, or the quote before is not closed; write &lt;");
    sentences.put(
        "Open quote is expected for attribute \"(.*?)\".*",
        "The value of the attribute $1 has no quotes around it");
    sentences.put(
        "Attribute name \"(.*?)\" associated with an element type .*",
        "The attribute $1 has no value; write $1=\"…\"");
    sentences.put(
        "Element type \"(.*?)\" must be followed by either attribute spec.*",
        "What stands in the tag <$1> is no attribute; write name=\"value\"");
    sentences.put(
        "Attribute \"(.*?)\" (?:bound to namespace .* )?was already specified for element.*",
        "The attribute $1 stands there twice");
    sentences.put(
        "The prefix \"(.*?)\" for (?:element|attribute) \"(.*?)\".* is not bound\\.?",
        "The prefix of $2 is not declared; write xmlns:$1=\"…\" in the root");
    sentences.put(
        "The value of the attribute \".*rawname=\"(.*?)\"\" is invalid.*",
        "The attribute $1 has a value that it must not have");
    sentences.put(
        "Character reference \"(.*?)\" is an invalid XML character\\.?",
        "The character $1; must not be in XML");
    sentences.put(
        "An invalid XML character \\(Unicode: 0x(.*?)\\) was found.*",
        "The character U+$1 must not be in XML; take it out");
    sentences.put(
        "The character sequence \"]]>\" must not.*", "A bare ]]> stands here; write ]]&gt;");
    sentences.put(
        "The string \"--\" is not permitted within comments\\.?",
        "Two hyphens stand within a comment");
    sentences.put(
        "The processing instruction target matching .* is not allowed\\.?",
        "<?xml stands here, which may only be at the very beginning of the file");
    sentences.put(
        "(?:Content is not allowed in trailing section|The markup in the document following the"
            + " root element must be well-formed)\\.?",
        "Something stands behind the end of the root element; take it out");
    sentences.put(
        "(?:Content is not allowed in prolog|The markup in the document preceding the root element"
            + " must be well-formed)\\.?",
        "Something stands before the root element; take it out");
    sentences.put(
        "XML version \"(.*?)\" is not supported.*", "There is no XML $1; write version=\"1.0\"");
    sentences.put(
        "JAXP00010002:.*\"(.*?)\" attributes, .*",
        "An element has more than $1 attributes, the limit of what is read");
    sentences.put(
        "JAXP\\d+:.*", "A name or a text here is longer than what is read of XML at most");
    Map<Pattern, String> compiled = new LinkedHashMap<>();
    sentences.forEach((said, plain) -> compiled.put(Pattern.compile(said), plain));
    return compiled;
  }

  /**
   * What is wrong and where.
   *
   * @param e what the parser found
   * @param text the file
   * @param events what it had passed on so far
   */
  public static Diagnostic of(SAXParseException e, XmlText text, AknEvents events) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    int line = e.getLineNumber();
    int column = e.getColumnNumber();
    if (message.startsWith("DOCTYPE")) {
      return new Diagnostic(
          Code.DOCTYPE_REFUSED,
          "The file has a document type declaration, which is never read; remove <!DOCTYPE …>",
          text.tag(line, column));
    }
    return new Diagnostic(
        Code.NOT_WELL_FORMED, sentence(message, events), text.place(line, column));
  }

  private static String sentence(String message, AknEvents events) {
    String opened = events.open().map(tag -> " of line " + tag.line()).orElse("");
    Matcher closing = Pattern.compile(NOT_CLOSED).matcher(message);
    if (closing.matches()) {
      String name = closing.group(1);
      return "<%s>%s is not closed; write </%s> before this end tag".formatted(name, opened, name);
    }
    if (message.matches(CUT_OFF) && events.open().isPresent()) {
      String name = events.open().get().name();
      return "The file ends before </%s>%s; it seems to be cut off".formatted(name, opened);
    }
    for (Map.Entry<Pattern, String> known : SENTENCES.entrySet()) {
      Matcher said = known.getKey().matcher(message);
      if (said.matches()) {
        return said.replaceFirst(known.getValue());
      }
    }
    return message;
  }

  /**
   * Why a file could not be read as a stream. It is read once more as events, whose messages are in
   * English everywhere and complete: streams have none for a fault in a document type declaration.
   *
   * @param text the file
   * @param met what the attempt ended with
   */
  static SourceException refusal(XmlText text, Exception met) {
    AknEvents events = new AknEvents(text);
    try {
      events.setParent(SecureXml.events());
      events.parse(new InputSource(new StringReader(text.characters())));
    } catch (SAXParseException e) {
      return refusal(of(e, text, events));
    } catch (SAXException | IOException e) {
      return new SourceException("the XML cannot be read", e);
    }
    return new SourceException("the XML cannot be read", met);
  }

  /** A fault of the file as the reason why it is refused. */
  static SourceException refusal(Diagnostic fault) {
    String what =
        fault.code() == Code.DOCTYPE_REFUSED
            ? "the XML has a document type declaration, which is refused"
            : fault.message().equals(AknEvents.TOO_DEEP)
                ? fault.message()
                : "the XML is not well-formed: " + lowered(fault.message());
    return new SourceException("line " + fault.place().line() + ": " + what);
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
