package org.plenary.akn.read;

import org.plenary.akn.write.AknWriter;
import org.plenary.akn.xml.AknXml;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.Deliberation;
import org.plenary.model.PlainText;
import org.plenary.source.SourceException;

/**
 * Reads Akoma Ntoso 3.0 into the model: what {@link AknWriter} writes, and what the United Nations
 * publish. No entity, document type declaration or address is ever followed.
 *
 * <p>Line ends and tabs within text are layout: a run of white space that holds one counts as one
 * blank, and as none at the edges of a block or beside a forced line end.
 *
 * <pre>{@code
 * AknDocument read = AknReader.read(bytes, "60-212.xml");
 * read.diagnostics().forEach(System.err::println);
 * }</pre>
 */
public final class AknReader {

  private AknReader() {}

  /**
   * Reads a file.
   *
   * @param xml its bytes
   * @param name what to call it in diagnostics
   * @return the document with all its text; what the model does not carry is told by a diagnostic
   * @throws SourceException if the XML is not well-formed, has a document type declaration, or is
   *     not Akoma Ntoso 3.0
   */
  public static AknDocument read(byte[] xml, String name) throws SourceException {
    ReadingReport reading = new ReadingReport(name);
    Deliberation deliberation = DocumentReader.read(AknXml.read(xml, reading), reading);
    if (reading.isWhole(PlainText.of(deliberation))) {
      return new AknDocument(deliberation, reading.list());
    }
    ReadingReport second = new ReadingReport(name);
    Deliberation repaired = DocumentReader.read(AknXml.repair(xml, second), second);
    second.prove(PlainText.of(repaired));
    return new AknDocument(repaired, second.list());
  }
}
