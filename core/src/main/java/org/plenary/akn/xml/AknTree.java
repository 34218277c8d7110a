package org.plenary.akn.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.IdentityHashMap;
import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;

/**
 * A file of Akoma Ntoso as objects of the generated classes, for programs that read or change more
 * than {@link org.plenary.model.Deliberation} holds. Nothing is lost: what these classes have no
 * room for is kept beside them and written back at its place, be it a comment, a processing
 * instruction, the white space of the layout, an attribute of another vocabulary, or an element
 * that is misplaced or unknown; of the last two each has a diagnostic.
 *
 * <pre>{@code
 * AknTree tree = AknTree.read(bytes, "60-212.xml");
 * tree.root().getStatement().setEId("statement");
 * byte[] xml = tree.write(); // the same document but for that attribute
 * }</pre>
 *
 * <p>The root may be changed at will; what is kept stays with the elements that are still there, at
 * its place among their children. Not thread-safe, as the generated classes are not.
 */
public final class AknTree {

  private final AkomaNtoso root;
  private final KeptMarkup document;
  private final IdentityHashMap<Object, KeptMarkup> kept;
  private final List<Diagnostic> diagnostics;

  AknTree(
      AkomaNtoso root,
      KeptMarkup document,
      IdentityHashMap<Object, KeptMarkup> kept,
      List<Diagnostic> diagnostics) {
    this.root = root;
    this.document = document;
    this.kept = kept;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a file. No document type declaration, entity or address is ever followed.
   *
   * @param xml its bytes, in any encoding that XML declares
   * @param name what to call it in diagnostics
   * @throws SourceException if it is not well-formed, has a document type declaration, or is not
   *     Akoma Ntoso 3.0
   */
  public static AknTree read(byte[] xml, String name) throws SourceException {
    return TreeReader.read(xml, name);
  }

  /** The document element. */
  public AkomaNtoso root() {
    return root;
  }

  /** What is kept beside the objects since it is misplaced or unknown, in the order of the file. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The file again, in UTF-8: where nothing was changed, the same document in every node of it.
   *
   * <p>A character that XML cannot hold becomes U+FFFD.
   */
  public byte[] write() {
    Utf8Output out = new Utf8Output(1 << 16);
    TreeWriter writer = new TreeWriter(out, document, kept);
    try {
      Marshaller marshaller = AknXml.context().createMarshaller();
      marshaller.setListener(writer.listener());
      marshaller.marshal(root, writer);
    } catch (JAXBException e) {
      throw new IllegalStateException("the tree does not marshal", e);
    }
    return out.bytes();
  }
}
