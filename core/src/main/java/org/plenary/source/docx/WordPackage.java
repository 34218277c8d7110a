package org.plenary.source.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.plenary.source.SourceException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The package of a Word file: the document and the parts it refers to. References out of the
 * package are never followed, macros never looked at.
 */
final class WordPackage implements Closeable {

  private static final String MAIN = "officeDocument";

  /** What POI gives for a target that breaks the rules of addresses. */
  private static final String INVALID = "http://invalid.uri";

  private final OPCPackage parts;
  private final BoundedEntries entries;
  private final DocxOptions options;
  private final PackagePart main;
  private final IdentityHashMap<Document, PackagePart> partOf = new IdentityHashMap<>();
  private final IdentityHashMap<PackagePart, Map<String, String>> written = new IdentityHashMap<>();

  private WordPackage(
      OPCPackage parts, BoundedEntries entries, DocxOptions options, PackagePart main) {
    this.parts = parts;
    this.entries = entries;
    this.options = options;
    this.main = main;
  }

  /**
   * Opens a package.
   *
   * @throws SourceException if it is none, or one of another program, or too large
   */
  static WordPackage open(byte[] bytes, DocxOptions options) throws SourceException {
    BoundedEntries entries = new BoundedEntries(archive(bytes), options.maximumDecodedBytes());
    try {
      int count = Collections.list(entries.getEntries()).size();
      if (count > options.maximumParts()) {
        throw new SourceException(
            "the Word file has %,d parts, more than the limit of %,d"
                .formatted(count, options.maximumParts()));
      }
      ZipArchiveEntry types = entries.getEntry("[Content_Types].xml");
      if (types == null) {
        throw new SourceException("this is a ZIP archive, but no Word file (.docx)");
      }
      entries.withhold(PropertiesParts.of(types(entries, types)));
      OPCPackage parts = OPCPackage.open(entries);
      PackagePart main =
          internal(parts.getRelationships(), MAIN)
              .map(parts::getPart)
              .filter(part -> part.getContentType().contains("word"))
              .orElseThrow(
                  () -> new SourceException("this is a file of another program, not of Word"));
      return new WordPackage(parts, entries, options, main);
    } catch (IOException | SAXException | OpenXML4JException | RuntimeException e) {
      // POI meets broken structures with either kind
      throw broken(entries, options, "its list of parts cannot be read", e);
    }
  }

  private static Element types(BoundedEntries entries, ZipArchiveEntry types)
      throws IOException, SAXException {
    try (InputStream in = entries.getInputStream(types)) {
      return WordXml.parse(in);
    }
  }

  private static ZipFile archive(byte[] bytes) throws SourceException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | RuntimeException e) {
      throw new SourceException(
          "the Word file is cut short or broken: its list of parts cannot be read", e);
    }
  }

  /** The document itself. */
  Element document() throws SourceException {
    return xml(main);
  }

  /** The part that the document refers to by a kind of relationship, such as {@code styles}. */
  Optional<Element> related(String kind) throws SourceException {
    try {
      Optional<PackageRelationship> relationship = internal(main.getRelationships(), kind);
      return relationship.isEmpty() ? Optional.empty() : part(relationship.get());
    } catch (OpenXML4JException | RuntimeException e) {
      throw broken(entries, options, "the part of its " + kind + " cannot be read", e);
    }
  }

  /** The part of the package that the document refers to by an identifier. */
  Optional<Element> byId(String id) throws SourceException {
    try {
      PackageRelationship relationship = main.getRelationship(id);
      if (relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL) {
        return Optional.empty();
      }
      return part(relationship);
    } catch (RuntimeException e) {
      throw broken(entries, options, "the part " + id + " cannot be read", e);
    }
  }

  /** The part that a relationship leads to; empty if the package has none there. */
  private Optional<Element> part(PackageRelationship relationship) throws SourceException {
    URI target =
        PackagingURIHelper.resolvePartUri(main.getPartName().getURI(), relationship.getTargetURI());
    PackagePartName name;
    try {
      name = PackagingURIHelper.createPartName(target);
    } catch (InvalidFormatException e) {
      return Optional.empty(); // a way out of the package, where no part can be
    }
    return parts.containPart(name) ? Optional.of(xml(parts.getPart(name))) : Optional.empty();
  }

  private static Optional<PackageRelationship> internal(
      PackageRelationshipCollection relationships, String kind) {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getTargetMode() == TargetMode.INTERNAL
          && relationship.getRelationshipType().endsWith("/" + kind)) {
        return Optional.of(relationship);
      }
    }
    return Optional.empty();
  }

  /**
   * Where a link leads, as the part in which it stands says; empty if that says nothing, or if the
   * link stays within the package.
   *
   * @param element an element of the part
   * @param id what the part calls the target
   */
  Optional<String> target(Element element, String id) {
    PackagePart part = partOf.get(element.getOwnerDocument());
    if (part == null) {
      return Optional.empty();
    }
    PackageRelationship relationship = part.getRelationship(id);
    if (relationship == null || relationship.getTargetMode() != TargetMode.EXTERNAL) {
      return Optional.empty();
    }
    String target = relationship.getTargetURI().toString();
    return target.equals(INVALID)
        ? Optional.ofNullable(written.computeIfAbsent(part, this::written).get(id))
        : Optional.of(target);
  }

  /**
   * The targets of a part by their ids as the file has them, such as addresses with blanks, of
   * which POI keeps nothing; none if they cannot be read again.
   */
  private Map<String, String> written(PackagePart part) {
    PackagePartName name = PackagingURIHelper.getRelationshipPartName(part.getPartName());
    Map<String, String> targets = new HashMap<>();
    try (InputStream in = parts.getPart(name).getInputStream()) {
      for (Element relationship : WordXml.children(WordXml.parse(in))) {
        String target = relationship.getAttribute("Target").strip();
        if (!target.isEmpty()) {
          targets.putIfAbsent(relationship.getAttribute("Id"), target);
        }
      }
    } catch (IOException | SAXException e) {
      targets.clear();
    }
    return targets;
  }

  private Element xml(PackagePart part) throws SourceException {
    try (InputStream in = part.getInputStream()) {
      Element root = WordXml.parse(in);
      partOf.put(root.getOwnerDocument(), part);
      return root;
    } catch (IOException | SAXException | RuntimeException e) {
      throw broken(entries, options, "its part " + part.getPartName() + " " + reason(e), e);
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (!(e instanceof SAXException)) {
      return "cannot be unpacked";
    }
    return message.startsWith("DOCTYPE")
        ? "has a document type declaration (DOCTYPE), which is refused"
        : message.contains(WordXml.DEPTH_LIMIT) ? "is nested too deep" : "is not well-formed";
  }

  private static SourceException broken(
      BoundedEntries entries, DocxOptions options, String what, Exception cause) {
    return new SourceException(
        entries.isExceeded()
            ? "the Word file unfolds to more than %,d bytes, the limit for decompressed parts"
                .formatted(options.maximumDecodedBytes())
            : "the Word file is broken: " + what,
        cause);
  }

  @Override
  public void close() {
    parts.revert();
  }
}
