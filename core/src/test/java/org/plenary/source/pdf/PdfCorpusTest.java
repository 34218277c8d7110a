package org.plenary.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plenary.source.Line;
import org.plenary.source.Line.Region;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads real documents and looks for every paragraph and note of their published Akoma Ntoso in the
 * lines. Runs where the folder named by {@code plenary.shared} is.
 */
class PdfCorpusTest {

  /** White space, bidi marks, soft hyphens, tatweel and vowel signs, which no one compares. */
  private static final Pattern IGNORED =
      Pattern.compile(
          "[\\s\\u00ad\\u0640\\u064b-\\u065f\\u0670\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private static final Pattern MARKER = Pattern.compile("[\\d*,()\\s]+");

  /** How many blocks and notes were looked for and found. */
  private static final class Tally {
    int blocks;
    int blocksFound;
    int notes;
    int notesFound;
    final List<String> missed = new ArrayList<>();

    double blockShare() {
      return (double) blocksFound / blocks;
    }

    double noteShare() {
      return (double) notesFound / notes;
    }
  }

  @Test
  void findsAllBlocksAndNotesOfEnglishDocuments() throws Exception {
    Tally tally = read("un-pdf", name -> true);
    assertThat(tally.blockShare()).as("%s", tally.missed).isGreaterThanOrEqualTo(0.999);
    assertThat(tally.noteShare()).as("%s", tally.missed).isEqualTo(1.0);
  }

  @Test
  void findsBlocksAndNotesInFiveLanguages() throws Exception {
    Tally tally = read("six", name -> !name.endsWith("A"));
    assertThat(tally.blockShare()).as("%s", tally.missed).isGreaterThanOrEqualTo(0.995);
    assertThat(tally.noteShare()).as("%s", tally.missed).isEqualTo(1.0);
  }

  @Test
  void findsBlocksAndNotesInArabic() throws Exception {
    Tally tally = read("six", name -> name.endsWith("A"));
    assertThat(tally.blockShare()).as("%s", tally.missed).isGreaterThanOrEqualTo(0.99);
    assertThat(tally.noteShare()).as("%s", tally.missed).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsNotesOfOldDocuments() throws Exception {
    Path file = corpus().resolve("old-pdf/A_RES_48_161_en.pdf");
    Source source = new PdfReader().read("old", Files.readAllBytes(file), PdfOptions.DEFAULT);
    List<String> notes =
        source.lines().filter(l -> l.region() == Region.NOTE).map(Line::text).toList();
    assertThat(notes).startsWith("1/ A/42/521-S/19085, annex.").contains("5/ A/48/586.");
  }

  private static Path corpus() {
    Path corpus = Path.of(System.getProperty("plenary.shared", "")).resolve("corpus");
    assumeTrue(Files.isDirectory(corpus), "skipped: no corpus under plenary.shared");
    return corpus;
  }

  private static Tally read(String folder, Predicate<String> names) throws Exception {
    Path pdfs = corpus().resolve(folder).resolve("pdf");
    Tally tally = new Tally();
    try (Stream<Path> files = Files.list(pdfs)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".pdf", "");
        if (names.test(name)) {
          Path gold = corpus().resolve(folder).resolve("gold").resolve(name + ".xml");
          compare(
              new PdfReader().read(name, Files.readAllBytes(file), PdfOptions.DEFAULT),
              gold,
              tally);
        }
      }
    }
    return tally;
  }

  private static void compare(Source source, Path gold, Tally tally) throws Exception {
    String body = withoutEmptyBrackets(key(text(source, Region.BODY, true)));
    String notes = key(text(source, Region.NOTE, false));
    for (Element p : paragraphs(gold)) {
      boolean note = p.getParentNode().getNodeName().equals("authorialNote");
      String wanted = withoutEmptyBrackets(key(text(p)));
      if (wanted.isEmpty()) {
        continue;
      }
      boolean found = (note ? notes : body).contains(wanted);
      tally.blocks += note ? 0 : 1;
      tally.blocksFound += !note && found ? 1 : 0;
      tally.notes += note ? 1 : 0;
      tally.notesFound += note && found ? 1 : 0;
      if (!found) {
        tally.missed.add(source.name() + ": " + wanted);
      }
    }
  }

  /** The text of a region; markers of notes are left out of running text. */
  private static String text(Source source, Region region, boolean withoutMarkers) {
    return source
        .lines()
        .filter(line -> line.region() == region)
        .flatMap(line -> line.typography().orElseThrow().runs().stream())
        .filter(run -> !(withoutMarkers && isMarker(source, run)))
        .map(run -> source.text().substring(run.span().start(), run.span().end()))
        .collect(Collectors.joining());
  }

  private static boolean isMarker(Source source, Run run) {
    return run.style().superscript()
        && MARKER.matcher(source.text().substring(run.span().start(), run.span().end())).matches();
  }

  private static List<Element> paragraphs(Path gold) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root;
    try (var in = Files.newInputStream(gold)) {
      root = factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (IOException e) {
      throw new IOException(gold.toString(), e);
    }
    List<Element> paragraphs = new ArrayList<>();
    var found = root.getElementsByTagName("p");
    for (int i = 0; i < found.getLength(); i++) {
      paragraphs.add((Element) found.item(i));
    }
    return paragraphs;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else if (!child.getNodeName().equals("authorialNote")) {
        text.append(text(child));
      }
    }
    return text.toString();
  }

  private static String key(String text) {
    String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return plain.replace('\u2010', '-').replace('\u2011', '-');
  }

  /** Arabic files set markers in brackets, and the published text keeps the brackets. */
  private static String withoutEmptyBrackets(String text) {
    return text.replace("()", "");
  }
}
