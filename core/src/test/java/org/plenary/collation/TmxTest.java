package org.plenary.collation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.AlignmentFormat;
import org.plenary.Plenary;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Alignment;
import org.plenary.source.SourceException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Translation memories are what TMX 1.4b wants, and another program reads them. */
class TmxTest {

  private static final Plenary PLENARY = Plenary.create();

  /** What the document type of TMX 1.4b says of the elements that are written. */
  private static final String DOCTYPE =
      """
      <!DOCTYPE tmx [
      <!ELEMENT tmx (header, body)>
      <!ATTLIST tmx version CDATA #FIXED "1.4">
      <!ELEMENT header (note|prop|ude)*>
      <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
        segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED
        adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
      <!ELEMENT body (tu*)>
      <!ELEMENT tu ((note|prop)*, tuv+)>
      <!ATTLIST tu tuid CDATA #IMPLIED>
      <!ELEMENT tuv ((note|prop)*, seg)>
      <!ATTLIST tuv xml:lang CDATA #REQUIRED>
      <!ELEMENT seg (#PCDATA|ph)*>
      <!ELEMENT ph (#PCDATA)*>
      <!ATTLIST ph x CDATA #IMPLIED type CDATA #IMPLIED assoc CDATA #IMPLIED>
      <!ELEMENT prop (#PCDATA)>
      <!ATTLIST prop type CDATA #REQUIRED>
      <!ELEMENT note (#PCDATA)>
      <!ELEMENT ude EMPTY>
      ]>
      """;

  /** The fixture that there is in the most languages. */
  private static Alignment alignment() throws IOException, SourceException {
    Path fixtures =
        Path.of(System.getProperty("plenary.root"))
            .resolve("fixtures/src/main/resources/fixtures/unga");
    List<Expression> versions = List.of();
    try (Stream<Path> folders = Files.list(fixtures)) {
      for (Path folder : folders.sorted().toList()) {
        List<Expression> own = versions(folder);
        versions = own.size() > versions.size() ? own : versions;
      }
    }
    return PLENARY.align(versions);
  }

  private static List<Expression> versions(Path folder) throws IOException, SourceException {
    List<Expression> versions = new ArrayList<>();
    try (Stream<Path> languages = Files.list(folder)) {
      for (Path language : languages.sorted().toList()) {
        String tag = language.getFileName().toString();
        Path xml = language.resolve("expected.xml");
        if (Files.exists(xml) && tag.length() == 2) {
          versions.add(PLENARY.expression(tag, PLENARY.read(xml).deliberation()));
        }
      }
    }
    return versions;
  }

  private static String tmx(Alignment alignment, boolean sentences) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PLENARY.write(alignment, AlignmentFormat.TMX, sentences, false, out);
    return out.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isValid(boolean sentences) throws Exception {
    String tmx = tmx(alignment(), sentences);
    int root = tmx.indexOf("<tmx");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    List<String> problems = new ArrayList<>();
    builder.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            problems.add(String.valueOf(e.getMessage()));
          }

          @Override
          public void error(SAXParseException e) {
            problems.add(String.valueOf(e.getMessage()));
          }

          @Override
          public void fatalError(SAXParseException e) {
            problems.add(String.valueOf(e.getMessage()));
          }
        });
    String typed = tmx.substring(0, root) + DOCTYPE + tmx.substring(root);
    builder.parse(new ByteArrayInputStream(typed.getBytes(UTF_8)));
    assertThat(problems).isEmpty();
  }

  @Test
  void anotherProgramReadsEveryUnitInEveryLanguage() throws Exception {
    Alignment alignment = alignment();
    assertThat(alignment.versions()).hasSizeGreaterThan(1);
    String tmx = tmx(alignment, false);
    LocaleId source = locale(alignment, 0);
    for (int version = 1; version < alignment.versions().size(); version++) {
      LocaleId target = locale(alignment, version);
      int read = 0;
      try (TmxFilter filter = new TmxFilter();
          RawDocument document = new RawDocument(tmx, source, target)) {
        filter.open(document);
        while (filter.hasNext()) {
          Event event = filter.next();
          read += event.isTextUnit() && event.getTextUnit().hasTarget(target) ? 1 : 0;
        }
      }
      int wanted = version;
      assertThat(read)
          .isEqualTo(
              (int)
                  alignment.rows().stream()
                      .filter(row -> holdsText(row, 0) && holdsText(row, wanted))
                      .count());
    }
  }

  private static LocaleId locale(Alignment alignment, int version) {
    return LocaleId.fromString(alignment.versions().get(version).language().tag());
  }

  private static boolean holdsText(AlignedRow row, int version) {
    return row.cells().get(version).stream().anyMatch(segment -> !segment.text().isEmpty());
  }
}
