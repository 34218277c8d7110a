package org.plenary.akn.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * Writes tags, text, comments and processing instructions as XML, and declares namespaces where
 * they are first needed.
 */
final class XmlTags {

  private final Utf8Output out;
  private final List<Declaration> inScope = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean startOpen;

  /**
   * What a prefix means.
   *
   * @param prefix the prefix, empty for the default namespace
   * @param uri the namespace, empty for none
   */
  record Declaration(String prefix, String uri) {}

  /** An open element, and how many declarations were in scope before it. */
  private record Open(String qName, int outside) {}

  XmlTags(Utf8Output out) {
    this.out = out;
    inScope.add(new Declaration("", ""));
    inScope.add(new Declaration("xml", XMLConstants.XML_NS_URI));
  }

  /**
   * Opens an element; attributes may follow.
   *
   * @param uri its namespace, empty for none
   * @param prefix how to write it, where that is not taken
   * @param declarations of namespaces that it is to have
   */
  void start(String uri, String name, String prefix, List<Declaration> declarations) {
    closeStart();
    int outside = inScope.size();
    inScope.addAll(declarations);
    List<Declaration> made = new ArrayList<>(declarations);
    String chosen =
        uri.equals(uriOf(prefix))
            ? prefix
            : prefixOf(uri, true).orElseGet(() -> declare(prefix, uri, made));
    String qName = chosen.isEmpty() ? name : chosen + ":" + name;
    open.push(new Open(qName, outside));
    out.append('<').append(qName);
    made.forEach(this::append);
    startOpen = true;
  }

  /** Writes an attribute of the element that has just been opened. */
  void attribute(String uri, String name, String prefix, String value) {
    String qName = name;
    if (!uri.isEmpty()) {
      List<Declaration> made = new ArrayList<>();
      String wish = prefix.isEmpty() ? "ns" : prefix;
      qName = prefixOf(uri, false).orElseGet(() -> declare(wish, uri, made)) + ":" + name;
      made.forEach(this::append);
    }
    out.append(' ').append(qName).append("=\"");
    out.attribute(value);
    out.append('"');
  }

  void end() {
    Open closed = open.pop();
    if (startOpen) {
      out.append("/>");
      startOpen = false;
    } else {
      out.append("</").append(closed.qName).append('>');
    }
    inScope.subList(closed.outside, inScope.size()).clear();
  }

  void text(String text) {
    closeStart();
    out.text(text);
  }

  /** Writes text with tabs and line ends as blanks. */
  void line(char[] text, int start, int length) {
    closeStart();
    out.line(text, start, length);
  }

  /** Begins a line indented by this many steps. */
  void indent(int depth) {
    closeStart();
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  void comment(String text) {
    closeStart();
    out.append("<!--").append(text).append("-->");
  }

  void instruction(String target, String data) {
    closeStart();
    out.append("<?").append(target);
    if (!data.isEmpty()) {
      out.append(' ').append(data);
    }
    out.append("?>");
  }

  /** Those of the declarations that are not in scope. */
  List<Declaration> unknown(List<Declaration> declarations) {
    return declarations.stream().filter(d -> !d.uri.equals(uriOf(d.prefix))).toList();
  }

  private void closeStart() {
    if (startOpen) {
      out.append('>');
      startOpen = false;
    }
  }

  private void append(Declaration declaration) {
    out.append(" xmlns");
    if (!declaration.prefix.isEmpty()) {
      out.append(':').append(declaration.prefix);
    }
    out.append("=\"");
    out.attribute(declaration.uri);
    out.append('"');
  }

  /** Declares a namespace, with the prefix that is wished for or one like it. */
  private String declare(String wish, String uri, List<Declaration> made) {
    String stem = wish.isEmpty() && made.stream().anyMatch(d -> d.prefix.isEmpty()) ? "ns" : wish;
    String prefix = stem;
    for (int count = 1; !prefix.isEmpty() && uriOf(prefix) != null; count++) {
      prefix = stem + count;
    }
    Declaration declaration = new Declaration(prefix, uri);
    inScope.add(declaration);
    made.add(declaration);
    return prefix;
  }

  private @Nullable String uriOf(String prefix) {
    for (int i = inScope.size() - 1; i >= 0; i--) {
      if (inScope.get(i).prefix.equals(prefix)) {
        return inScope.get(i).uri;
      }
    }
    return null;
  }

  /** A prefix that means that namespace here; the empty one where the default may do. */
  private Optional<String> prefixOf(String uri, boolean orDefault) {
    for (int i = inScope.size() - 1; i >= 0; i--) {
      Declaration declaration = inScope.get(i);
      if (declaration.uri.equals(uri)
          && (orDefault || !declaration.prefix.isEmpty())
          && uri.equals(uriOf(declaration.prefix))) {
        return Optional.of(declaration.prefix);
      }
    }
    return Optional.empty();
  }
}
