package org.plenary.akn.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.plenary.akn.xml.AknXml;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;

/**
 * Writes the model as Akoma Ntoso 3.0: UTF-8, indented where only elements stand, white space exact
 * wherever there is text. The same deliberation and options always give the same bytes.
 *
 * <pre>{@code
 * byte[] xml = AknWriter.write(deliberation, AknOptions.DEFAULT);
 * }</pre>
 */
public final class AknWriter {

  private AknWriter() {}

  /**
   * The XML of a deliberation.
   *
   * <p>A character that XML cannot hold becomes U+FFFD.
   *
   * @throws IllegalArgumentException if a collection has a body beside its parts
   */
  public static byte[] write(Deliberation deliberation, AknOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(deliberation, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes the XML of a deliberation as {@link #write(Deliberation, AknOptions)} returns it.
   *
   * @param out where to; it is not closed
   * @throws IOException if {@code out} cannot be written
   * @throws IllegalArgumentException if a collection has a body beside its parts
   */
  public static void write(Deliberation deliberation, AknOptions options, OutputStream out)
      throws IOException {
    AknXml.write(DocumentWriter.write(deliberation, options, new EIdTable.Builder()), out);
  }

  /**
   * The eIds that the parts of a deliberation have in its XML.
   *
   * @throws IllegalArgumentException if a collection has a body beside its parts
   */
  public static EIdTable eIds(Deliberation deliberation) {
    EIdTable.Builder table = new EIdTable.Builder();
    DocumentWriter.write(deliberation, AknOptions.DEFAULT, table);
    return table.build();
  }
}
