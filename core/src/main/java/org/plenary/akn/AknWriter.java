package org.plenary.akn;

import org.plenary.model.Deliberation;

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

  /** Binds the schema's classes now, which the first document would wait for. */
  public static void prepare() {
    AknXml.prepare();
  }

  /**
   * The XML of a deliberation.
   *
   * <p>A character that XML cannot hold becomes U+FFFD.
   *
   * @throws IllegalArgumentException if a collection has a body beside its parts
   */
  public static byte[] write(Deliberation deliberation, AknOptions options) {
    return AknXml.write(DocumentWriter.write(deliberation, options));
  }
}
