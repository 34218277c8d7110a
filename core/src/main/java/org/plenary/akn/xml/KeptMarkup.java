package org.plenary.akn.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the generated classes have no room for in one element of a document: comments, processing
 * instructions, the white space of its layout, misplaced elements and unknown attributes, each with
 * its place.
 */
final class KeptMarkup {

  /** An element that nothing is kept of. */
  static final KeptMarkup NOTHING = new KeptMarkup("", List.of());

  private final String prefix;
  private final List<XmlTags.Declaration> declarations;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * An attribute as it stood in the file.
   *
   * @param prefix of its name; empty for none
   * @param bound what the generated class has of it; empty where it has no place for it
   */
  record Attribute(String uri, String name, String prefix, String value, Optional<String> bound) {}

  /**
   * Something at a place.
   *
   * @param tag how many tags of its element's content come before it
   * @param character how many characters that are bound stand between the last of these and it
   * @param content what it is
   */
  record Piece(int tag, int character, Content content) {}

  /** What stands at a place. */
  sealed interface Content {

    /** Writes it. */
    void write(XmlTags tags);
  }

  /** White space between elements, or text where none may stand. */
  record Text(String characters) implements Content {
    @Override
    public void write(XmlTags tags) {
      tags.text(characters);
    }
  }

  /** A comment. */
  record Comment(String text) implements Content {
    @Override
    public void write(XmlTags tags) {
      tags.comment(text);
    }
  }

  /** A processing instruction. */
  record Instruction(String target, String data) implements Content {
    @Override
    public void write(XmlTags tags) {
      tags.instruction(target, data);
    }
  }

  /** The beginning of a misplaced element or of one in it. */
  record Start(
      String uri,
      String name,
      String prefix,
      List<XmlTags.Declaration> declarations,
      List<Attribute> attributes)
      implements Content {
    @Override
    public void write(XmlTags tags) {
      tags.start(uri, name, prefix, declarations);
      attributes.forEach(a -> tags.attribute(a.uri(), a.name(), a.prefix(), a.value()));
    }
  }

  /** The end of a misplaced element or of one in it. */
  record End() implements Content {
    @Override
    public void write(XmlTags tags) {
      tags.end();
    }
  }

  /**
   * @param prefix of the element's name
   * @param declarations of namespaces that stand in its tag
   */
  KeptMarkup(String prefix, List<XmlTags.Declaration> declarations) {
    this.prefix = prefix;
    this.declarations = List.copyOf(declarations);
  }

  String prefix() {
    return prefix;
  }

  List<XmlTags.Declaration> declarations() {
    return declarations;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  List<Piece> pieces() {
    return pieces;
  }
}
