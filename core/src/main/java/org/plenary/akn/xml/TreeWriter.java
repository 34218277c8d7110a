package org.plenary.akn.xml;

import jakarta.xml.bind.Marshaller;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Writes objects of the generated classes, and at its place what is kept beside them. */
final class TreeWriter extends DefaultHandler {

  private final Utf8Output out;
  private final XmlTags tags;
  private final KeptMarkup document;
  private final IdentityHashMap<Object, KeptMarkup> kept;
  private final Deque<Position> open = new ArrayDeque<>();

  /** The declarations of the tag that comes next. */
  private final List<XmlTags.Declaration> mappings = new ArrayList<>();

  /** What is kept of the object whose tag comes next. */
  private @Nullable KeptMarkup upcoming;

  /** Where writing has come to within an element that has an object, or in one around it. */
  private static final class Position {
    final KeptMarkup kept;
    int depth;
    int tag;
    int character;
    int written;

    Position(KeptMarkup kept) {
      this.kept = kept;
    }

    Optional<KeptMarkup.Piece> next() {
      return written < kept.pieces().size()
          ? Optional.of(kept.pieces().get(written))
          : Optional.empty();
    }
  }

  TreeWriter(Utf8Output out, KeptMarkup document, IdentityHashMap<Object, KeptMarkup> kept) {
    this.out = out;
    this.tags = new XmlTags(out);
    this.document = document;
    this.kept = kept;
  }

  /** Tells whose tag comes next. */
  Marshaller.Listener listener() {
    return new Marshaller.Listener() {
      @Override
      public void beforeMarshal(Object source) {
        upcoming = kept.getOrDefault(source, KeptMarkup.NOTHING);
      }
    };
  }

  @Override
  public void startDocument() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    Position around = new Position(document);
    open.push(around);
    flush(around, 0, 0, "\n");
  }

  @Override
  public void endDocument() {
    out.append('\n');
    flush(open.getFirst(), Integer.MAX_VALUE, 0, "\n");
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    mappings.add(new XmlTags.Declaration(prefix, uri));
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    Position around = open.getFirst();
    flush(around, around.tag, around.character, "");
    tag(around);
    if (upcoming == null) {
      around.depth++;
      tags.start(uri, localName, prefix(qName), tags.unknown(mappings));
      mappings.clear();
      attributes(attributes, new HashMap<>());
      return;
    }
    KeptMarkup own = upcoming;
    upcoming = null;
    mappings.clear();
    open.push(new Position(own));
    tags.start(uri, localName, own.prefix(), own.declarations());
    Map<String, KeptMarkup.Attribute> original = new HashMap<>();
    own.attributes().forEach(a -> original.put(key(a.uri(), a.name()), a));
    attributes(attributes, original);
    original.values().stream().filter(a -> a.bound().isEmpty()).forEach(this::attribute);
  }

  /** Writes attributes, in the spelling of the file where that means what the object has. */
  private void attributes(Attributes attributes, Map<String, KeptMarkup.Attribute> original) {
    for (int i = 0; i < attributes.getLength(); i++) {
      String uri = attributes.getURI(i);
      String name = attributes.getLocalName(i);
      String value = attributes.getValue(i);
      KeptMarkup.Attribute was = original.remove(key(uri, name));
      boolean same = was != null && was.bound().equals(Optional.of(value));
      String prefix = prefix(attributes.getQName(i));
      tags.attribute(uri, name, prefix, was != null && same ? was.value() : value);
    }
  }

  private void attribute(KeptMarkup.Attribute attribute) {
    tags.attribute(attribute.uri(), attribute.name(), attribute.prefix(), attribute.value());
  }

  private static String prefix(String qName) {
    return qName.substring(0, Math.max(0, qName.indexOf(':')));
  }

  private static String key(String uri, String name) {
    return uri + " " + name;
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    Position position = open.getFirst();
    if (position.depth > 0) {
      flush(position, position.tag, position.character, "");
      position.depth--;
      tag(position);
    } else {
      flush(position, Integer.MAX_VALUE, 0, "");
      open.pop();
      tag(open.getFirst());
    }
    tags.end();
  }

  private static void tag(Position position) {
    position.tag++;
    position.character = 0;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    Position position = open.getFirst();
    int from = start;
    int end = start + length;
    while (from < end) {
      flush(position, position.tag, position.character, "");
      int until = end;
      Optional<KeptMarkup.Piece> next = position.next();
      if (next.isPresent() && next.get().tag() == position.tag) {
        until = Math.min(end, from + next.get().character() - position.character);
      }
      tags.text(new String(characters, from, until - from));
      position.character += until - from;
      from = until;
    }
  }

  /** Writes what is kept up to a place, each followed by what stands between. */
  private void flush(Position position, int tag, int character, String between) {
    Optional<KeptMarkup.Piece> next = position.next();
    while (next.isPresent()
        && (next.get().tag() < tag
            || (next.get().tag() == tag && next.get().character() <= character))) {
      next.get().content().write(tags);
      out.append(between);
      position.written++;
      next = position.next();
    }
  }
}
