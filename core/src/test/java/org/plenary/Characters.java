package org.plenary;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The characters of files, to tell whether any were lost; white space does not count. */
final class Characters {

  /** The remains of the number of an Arabic note, which is printed in its brackets. */
  private static final String EMPTY_BRACKETS = "()";

  private Characters() {}

  /** The characters that occur more often in the one than in the other, with how often. */
  static Map<String, Integer> lost(String before, String after) {
    Map<String, Integer> lost = new TreeMap<>();
    decomposed(before).forEach(c -> lost.merge(Character.toString(c), 1, Integer::sum));
    decomposed(after).forEach(c -> lost.merge(Character.toString(c), -1, Integer::sum));
    lost.values().removeIf(count -> count <= 0);
    return lost;
  }

  /** Presentation forms and ligatures, which fonts have, as the letters that they stand for. */
  private static IntStream decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints();
  }

  /** The text nodes outside of some elements, each without white space. */
  static List<String> texts(byte[] xml, String... skipped) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    List<String> texts = new ArrayList<>();
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (reader.hasName() && List.of(skipped).contains(reader.getLocalName())) {
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : -1;
      } else if (depth == 0 && event == XMLStreamReader.CHARACTERS) {
        String text = bare(reader.getText());
        texts.add(text.startsWith(EMPTY_BRACKETS) ? text.substring(2) : text);
      }
    }
    return texts;
  }

  /** Text without white space and marks of direction. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != '\u200e' && c != '\u200f')
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
