package org.plenary.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Target;
import org.plenary.render.Draft;
import org.plenary.render.Golden;
import org.plenary.source.Spans;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {

  private static final String ID = "id";

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "wells.ar"})
  void givesTheExpectedPage(String name) {
    String page = new HtmlRenderer().render(Draft.read(name + ".draft"));
    Golden.check(name + ".html", page.replaceFirst("(?s)<style>.*</style>", "<style/>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waterways.en",
        "60-212.zh",
        "wells.ar",
        "winter.ru",
        "oceans.fr",
        "forests.es",
        "seen.de"
      })
  void isWellFormedAndEveryLinkLeadsSomewhere(String name) throws Exception {
    Document page = parse(new HtmlRenderer().render(Draft.read(name + ".draft")));
    List<String> ids = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      if (element.hasAttribute(ID)) {
        ids.add(element.getAttribute(ID));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : elements(page, "a")) {
      String href = link.getAttribute("href");
      assertThat(href).matches("#.+|https://docs\\.un\\.org/.+");
      if (href.startsWith("#")) {
        assertThat(ids).contains(href.substring(1));
      }
    }
    for (Element note : elements(page, "aside")) {
      String call = note.getAttribute(ID).replace("fn-", "fnref-");
      assertThat(note.getAttribute("role")).isEqualTo("doc-footnote");
      assertThat(ids).contains(call);
      assertThat(elements(note.getOwnerDocument(), "a"))
          .anyMatch(link -> link.getAttribute("href").equals("#" + call));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa", "he", "ur"})
  void runsFromRightToLeftWhereTheLanguageDoes(String language) {
    assertThat(page(language, Inline.Text.of("x")))
        .contains("lang=\"" + language + "\"", "dir=\"rtl\"");
  }

  @Test
  void namesAndFetchesNothingOutside() {
    String page = new HtmlRenderer().render(Draft.read("60-212.zh.draft"));
    assertThat(page).doesNotContain("<script", "<link", "<img", "url(", "@import", "src=");
    assertThat(page).contains("lang=\"zh\"", "dir=\"ltr\"");
  }

  @Test
  void escapesWhateverTheTextHolds() throws Exception {
    String text = "<script>\"a\" & 'b'</script>\u0001\uD800 \uD83D\uDE00";
    Document page = parse(page("en", Inline.Text.of(text)));
    assertThat(page.getDocumentElement().getTextContent())
        .contains("<script>\"a\" & 'b'</script>\uFFFD\uFFFD \uD83D\uDE00");
  }

  @Test
  void namesAPictureWithoutLoadingIt() {
    assertThat(page("en", new Inline.Image("https://example.org/x.png", "a map")))
        .contains("[a map]")
        .doesNotContain("x.png");
  }

  @Test
  void nestsNoLinks() throws Exception {
    Inline inner = new Inline.Reference(new Target.Document("A/1"), List.of(Inline.Text.of("in")));
    Inline note = new Inline.Note("1", List.of(), Spans.NONE);
    Document page =
        parse(page("en", new Inline.Reference(new Target.Document("A/2"), List.of(inner, note))));
    for (Element link : elements(page, "a")) {
      assertThat(link.getElementsByTagName("a").getLength()).isZero();
    }
  }

  @Test
  void endsAReferenceBeforeItsNote() {
    Inline note = new Inline.Note("1", List.of(), Spans.NONE);
    String page =
        page(
            "en",
            new Inline.Reference(
                new Target.Document("A/2"),
                List.of(Inline.Text.of("see"), note, Inline.Text.of("there"))));
    assertThat(page)
        .contains(">see</a><sup class=\"call\"><a id=\"fnref-1\" href=\"#fn-1\"", ">there</a>");
  }

  @Test
  void turnsALineThatIsWhollyWrittenTheOtherWay() {
    assertThat(page("ar", Inline.Text.of("23 January 2020")))
        .contains("<p><span dir=\"ltr\">23 January 2020</span></p>");
    assertThat(page("ar", Inline.Text.of("انظر A/60/39"))).contains("<p>انظر A/60/39</p>");
    assertThat(page("ar", Inline.Text.of("2020"))).contains("<p>2020</p>");
  }

  private static String page(String language, Inline... content) {
    Identity identity =
        new Identity(
            DocumentKind.DECISION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Language(language),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new HtmlRenderer()
        .render(
            new Deliberation(
                identity,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Block.TextBlock(List.of(content))),
                List.of(),
                List.of(),
                List.of()));
  }

  private static Document parse(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
