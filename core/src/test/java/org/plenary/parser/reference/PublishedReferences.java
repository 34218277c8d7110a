package org.plenary.parser.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.plenary.model.Target;
import org.plenary.source.Spans;

/**
 * A published Akoma Ntoso file, taken apart: its text without links, and the symbols that it links
 * outside masthead and preface.
 *
 * @param name the file's name
 * @param plain its text as a deliberation of unnumbered blocks
 * @param symbols what it links, reduced to one form
 */
record PublishedReferences(String name, Deliberation plain, List<String> symbols) {

  private static final Pattern WORK =
      Pattern.compile("/akn/un/\\w+/(?:\\w+/)?(unga-hrc|unga|unsc|unecosoc)/[\\d-]+/([^/!@#~]+)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:undocs|docs\\.un)\\.org/(?:[a-z]{2}/)?([^?#]+?)/?$");

  static PublishedReferences read(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      return new Reading(factory.createXMLStreamReader(in)).document(file);
    }
  }

  /** The form in which the symbols of links are compared. */
  static Optional<String> symbol(Target target) {
    if (target instanceof Target.Deliberated deliberated) {
      boolean statement =
          deliberated.organ() == Organ.SECURITY_COUNCIL && deliberated.number().indexOf('/') > 0;
      return Optional.of(reduced((statement ? "S/PRST/" : "") + deliberated.number()));
    }
    return target instanceof Target.Document document
        ? Optional.of(reduced(document.symbol()))
        : Optional.empty();
  }

  private static Optional<String> symbol(String href) {
    Matcher work = WORK.matcher(href);
    if (work.find()) {
      return Optional.of(reduced(work.group(2).replaceFirst("(?<![SE])-", "/")));
    }
    Matcher address = ADDRESS.matcher(href);
    return address.find() ? Optional.of(reduced(address.group(1))) : Optional.empty();
  }

  private static String reduced(String symbol) {
    return symbol
        .replaceAll("[\u2010\u2011]", "-")
        .replaceAll("%20", "")
        .replaceAll("%28", "(")
        .replaceAll("%29", ")")
        .toUpperCase(Locale.ROOT)
        .replaceAll("\\s", "")
        .replaceFirst("^S/PRST/", "PRST/")
        .replaceFirst("^(A|S|E)/(HRC/)?RES/", "")
        .replaceFirst("^A/DEC/", "")
        .replaceAll("\\((SUPP|VOL|PART)[^)]*\\)", "")
        .replaceFirst("^(\\d+)[A-Z]*\\(([IVXLS-]+)\\)[A-Z]*$", "$1($2)")
        .replaceFirst("^(\\d+/\\d+)[A-Z]$", "$1")
        .replaceFirst("-[ASE]/.*", "")
        .replaceFirst("\\.+$", "");
  }

  private static final class Reading {

    private final XMLStreamReader xml;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> symbols = new ArrayList<>();
    private String language = "";
    private String work = "";

    Reading(XMLStreamReader xml) {
      this.xml = xml;
    }

    PublishedReferences document(Path file) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "FRBRuri" -> work = work.isEmpty() ? attribute("value") : work;
            case "FRBRlanguage" -> language = attribute("language");
            case "coverPage", "preface" -> skip();
            case "p", "heading", "crossHeading", "docTitle" ->
                blocks.add(new Block.TextBlock(inlines()));
            default -> {}
          }
        }
      }
      Deliberation plain =
          new Deliberation(
              identity(), List.of(), List.of(), List.of(), blocks, List.of(), List.of(), List.of());
      return new PublishedReferences(
          file.getFileName().toString().replace(".xml", ""), plain, List.copyOf(symbols));
    }

    private Identity identity() {
      Matcher matcher = Pattern.compile("/(un\\w+(?:-hrc)?)/[\\d-]+/(\\d+)-").matcher(work);
      boolean known = matcher.find();
      return new Identity(
          DocumentKind.RESOLUTION,
          known ? Organ.ofActor(matcher.group(1)) : Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Language.ofAlpha3(language),
          Optional.empty(),
          Optional.empty(),
          known ? OptionalInt.of(Integer.parseInt(matcher.group(2))) : OptionalInt.empty(),
          OptionalInt.empty());
    }

    private List<Inline> inlines() throws XMLStreamException {
      List<Inline> inlines = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int depth = 1; depth > 0; ) {
        switch (xml.next()) {
          case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
          case XMLStreamConstants.START_ELEMENT -> {
            String name = xml.getLocalName();
            if (name.equals("authorialNote")) {
              flush(text, inlines);
              inlines.add(new Inline.Note(attribute("marker"), note(), Spans.NONE));
            } else {
              if (name.equals("ref") || name.equals("a")) {
                symbol(attribute("href")).ifPresent(symbols::add);
              } else if (name.equals("eol") || name.equals("br")) {
                text.append(' ');
              }
              depth++;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
      flush(text, inlines);
      return inlines;
    }

    private List<Block> note() throws XMLStreamException {
      List<Block> content = new ArrayList<>();
      for (int event = xml.next(); !ends(event, "authorialNote"); event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          content.add(new Block.TextBlock(inlines()));
        }
      }
      return content;
    }

    private void skip() throws XMLStreamException {
      String name = xml.getLocalName();
      while (!ends(xml.next(), name)) {
        // what stands on the masthead is not compared
      }
    }

    private boolean ends(int event, String name) {
      return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static void flush(StringBuilder text, List<Inline> into) {
      String value = text.toString().replaceAll("\\s+", " ");
      if (!value.isEmpty()) {
        into.add(Inline.Text.of(value));
      }
      text.setLength(0);
    }

    private String attribute(String name) {
      return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }
  }
}
