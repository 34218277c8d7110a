package org.plenary.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plenary.Format;
import org.plenary.Plenary;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Converts real documents and compares every paragraph of their bodies and every note with their
 * published Akoma Ntoso. Runs where the folder named by {@code plenary.shared} is.
 */
class DocxCorpusTest {

  /** White space, bidi marks, soft hyphens, tatweel and vowel signs, which no one compares. */
  private static final Pattern IGNORED =
      Pattern.compile(
          "[\\s\\u00ad\\u0640\\u064b-\\u065f\\u0670\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  /** What was expected and what of it was found. */
  private static final class Tally {
    int expected;
    int given;
    int found;
    final List<String> missed = new ArrayList<>();

    void compare(String name, List<String> gold, List<String> ours) {
      expected += gold.size();
      given += ours.size();
      List<String> left = new ArrayList<>(ours);
      for (String text : gold) {
        if (left.remove(text)) {
          found++;
        } else {
          missed.add(name + ": " + text);
        }
      }
    }

    double f1() {
      return 2.0 * found / (expected + given);
    }
  }

  @Test
  void keepsEveryParagraphAndNote() throws Exception {
    Path six = Path.of(System.getProperty("plenary.shared", "")).resolve("corpus/six");
    assumeTrue(Files.isDirectory(six), "skipped: no corpus under plenary.shared");
    Plenary plenary = Plenary.create();
    Tally paragraphs = new Tally();
    Tally notes = new Tally();
    try (Stream<Path> files = Files.list(six.resolve("docx"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".docx", "");
        Element ours = root(plenary.write(plenary.read(file).deliberation(), Format.AKN));
        Element gold = root(Files.readAllBytes(six.resolve("gold").resolve(name + ".xml")));
        paragraphs.compare(name, paragraphs(gold), paragraphs(ours));
        notes.compare(name, notes(gold), notes(ours));
      }
    }
    assertThat(paragraphs.f1()).as("%s", paragraphs.missed).isGreaterThanOrEqualTo(0.99);
    assertThat(notes.f1()).as("%s", notes.missed).isGreaterThanOrEqualTo(0.99);
  }

  /** The paragraphs of preamble and body without the notes in them. */
  private static List<String> paragraphs(Element root) {
    List<String> paragraphs = new ArrayList<>();
    for (String zone : List.of("preamble", "mainBody")) {
      for (Element of : elements(root, zone)) {
        elements(of, "p").stream()
            .filter(p -> !isInNote(p))
            .map(p -> key(text(p)).replace("()", "")) // what stood around an Arabic marker
            .filter(text -> !text.isEmpty())
            .forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }

  private static List<String> notes(Element root) {
    return elements(root, "authorialNote").stream()
        .map(note -> key(note.getAttribute("marker") + note.getTextContent()).replace("()", ""))
        .toList();
  }

  private static boolean isInNote(Element element) {
    for (Node n = element; n != null; n = n.getParentNode()) {
      if ("authorialNote".equals(n.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else if (!"authorialNote".equals(child.getLocalName())) {
        text.append(text(child));
      }
    }
    return text.toString();
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList all = parent.getElementsByTagNameNS("*", name);
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static String key(String text) {
    String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return plain.replace('\u2010', '-').replace('\u2011', '-');
  }

  private static Element root(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = new ByteArrayInputStream(xml)) {
      return factory.newDocumentBuilder().parse(in).getDocumentElement();
    }
  }
}
