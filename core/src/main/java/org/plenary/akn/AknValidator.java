package org.plenary.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.schemas.AknSchemas;
import org.plenary.source.SourceException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks XML against a schema: the project's own, or one that the user has. Nothing is fetched and
 * no document type declaration is read.
 *
 * <pre>{@code
 * AknValidator.own().validate(bytes, "60-212.xml").forEach(System.err::println);
 * }</pre>
 */
public final class AknValidator {

  /** The most problems that are listed for one file. */
  private static final int MOST = 1000;

  private final Schema schema;

  private AknValidator(Schema schema) {
    this.schema = schema;
  }

  private static final class Own {
    static final AknValidator VALIDATOR = new AknValidator(AknSchemas.schema());
  }

  /** Checks against the schema of United Nations deliberations. */
  public static AknValidator own() {
    return Own.VALIDATOR;
  }

  /**
   * Checks against a schema file; what it imports must lie beside it.
   *
   * @param xsd the schema, e.g. the standard's {@code akomantoso30.xsd}
   * @throws SourceException if it is no schema
   */
  public static AknValidator of(Path xsd) throws SourceException {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      return new AknValidator(factory.newSchema(xsd.toFile()));
    } catch (SAXException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new SourceException("the schema cannot be used: " + why, e);
    }
  }

  /**
   * The problems of a file, in its order: {@code NOT_WELL_FORMED} ends the list.
   *
   * @param xml its bytes
   * @param name what to call it in diagnostics
   */
  public List<Diagnostic> validate(byte[] xml, String name) {
    Problems problems = new Problems(name);
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(problems);
      validator.validate(new SAXSource(reader(), new InputSource(new ByteArrayInputStream(xml))));
    } catch (SAXParseException e) {
      problems.fatalError(e);
    } catch (SAXException | IOException e) {
      problems.add(Code.NOT_WELL_FORMED, String.valueOf(e.getMessage()), 0, 0);
    }
    return List.copyOf(problems.found);
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the parser has no secure form", e);
    }
  }

  /** Collects what the validator says. */
  private static final class Problems implements ErrorHandler {

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String file) {
      this.file = file;
    }

    void add(Code code, String message, int line, int column) {
      String text = message.lines().findFirst().orElse("");
      Diagnostic problem =
          new Diagnostic(code, text, new Place(file, Math.max(0, line), Math.max(0, column)));
      if (found.size() < MOST
          && (found.isEmpty() || !found.get(found.size() - 1).equals(problem))) {
        found.add(problem);
      }
    }

    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(
          Code.SCHEMA_INVALID,
          String.valueOf(e.getMessage()),
          e.getLineNumber(),
          e.getColumnNumber());
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(
          Code.NOT_WELL_FORMED,
          String.valueOf(e.getMessage()),
          e.getLineNumber(),
          e.getColumnNumber());
    }
  }
}
