package org.plenary.akn.schema;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.plenary.akn.xml.AknEvents;
import org.plenary.akn.xml.MalformedXml;
import org.plenary.akn.xml.SecureXml;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.rules.Lazy;
import org.plenary.schemas.AknSchemas;
import org.plenary.source.SourceException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks XML against a schema: the project's own, or one that the user has, all but that eIds are
 * unique. Nothing is fetched and no document type declaration is read.
 *
 * <pre>{@code
 * AknValidator.own().validate(bytes, "60-212.xml").forEach(System.err::println);
 * }</pre>
 */
public final class AknValidator {

  /**
   * Off, as the JDK's time for it grows with the square of the number of eIds; what stands twice is
   * for {@link org.plenary.akn.rule.Rules} to find.
   */
  private static final String UNIQUENESS =
      "http://apache.org/xml/features/validation/identity-constraint-checking";

  private static final Lazy<AknValidator> OWN =
      new Lazy<>(() -> new AknValidator(AknSchemas.schema()));

  private final Schema schema;

  private AknValidator(Schema schema) {
    this.schema = schema;
  }

  /** Checks against the schema of United Nations deliberations. */
  public static AknValidator own() {
    return OWN.get();
  }

  /**
   * Checks against a schema file; what it imports must lie beside it.
   *
   * @param xsd the schema, e.g. the standard's {@code akomantoso30.xsd}
   * @throws SourceException if it is no schema
   */
  public static AknValidator of(Path xsd) throws SourceException {
    if (!Files.isReadable(xsd)) {
      throw new SourceException("the schema cannot be read: " + missing(xsd));
    }
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      factory.setProperty(SecureXml.LOCALE, Locale.ROOT);
      factory.setErrorHandler(new SchemaFaults());
      return new AknValidator(factory.newSchema(xsd.toFile()));
    } catch (SAXException e) {
      throw new SourceException("the schema cannot be used: " + SchemaFaults.plain(e), e);
    }
  }

  /**
   * The problems of a file, in its order. What is not well-formed, has a document type declaration
   * or is not Akoma Ntoso at all has that one problem, as nothing else can be said of it.
   *
   * @param xml its bytes
   * @param name what to call it in diagnostics
   */
  public List<Diagnostic> validate(byte[] xml, String name) {
    return validate(XmlText.of(xml, name));
  }

  private static String missing(Path xsd) {
    return Files.exists(xsd) ? "permission denied" : "no such file or folder";
  }

  /** The problems of a file that is decoded already. */
  public List<Diagnostic> validate(XmlText text) {
    Optional<Diagnostic> fault = text.fault();
    if (fault.isPresent()) {
      return List.of(fault.get());
    }
    SchemaProblems problems = new SchemaProblems(text);
    AknEvents events = new AknEvents(text);
    try {
      Validator validator = schema.newValidator();
      validator.setProperty(SecureXml.LOCALE, Locale.ROOT);
      validator.setFeature(UNIQUENESS, false);
      validator.setErrorHandler(problems);
      events.setParent(SecureXml.events());
      validator.validate(
          new SAXSource(events, new InputSource(new StringReader(text.characters()))));
    } catch (SAXParseException e) {
      return List.of(MalformedXml.of(e, text, events));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
    Optional<Diagnostic> other = events.otherVocabulary();
    if (other.isPresent()) {
      return List.of(other.get());
    }
    return problems.list();
  }
}
