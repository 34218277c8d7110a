package org.plenary.akn.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Refuses a schema that is invalid or refers to a part that cannot be read. */
final class SchemaFaults implements ErrorHandler {

  /** How the JDK begins to say that an include, import or redefine leads to nothing. */
  private static final String REFERENCE = "schema_reference";

  private static final Pattern PART = Pattern.compile("schema document '([^']*)'");

  /** What is wrong with a schema, in plain words. */
  static String plain(SAXException e) {
    String message = SchemaMessage.firstLine(e);
    Matcher part = PART.matcher(message);
    if (message.startsWith(REFERENCE) && part.find()) {
      return "it refers to " + part.group(1) + ", which must lie beside it and be a schema";
    }
    if (message.startsWith("s4s-elt-schema-ns")) {
      return "it is no XML Schema";
    }
    SchemaMessage said = SchemaMessage.of(e);
    int line = e instanceof SAXParseException placed ? placed.getLineNumber() : 0;
    return said.clause().isEmpty()
        ? "it is not well-formed, line " + line
        : "line " + line + ": " + said.sentence();
  }

  @Override
  public void warning(SAXParseException e) throws SAXException {
    if (String.valueOf(e.getMessage()).startsWith(REFERENCE)) {
      throw e;
    }
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
