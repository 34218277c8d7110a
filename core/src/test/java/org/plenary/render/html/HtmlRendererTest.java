package org.plenary.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
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

  private static final Plenary PLENARY = Plenary.create();
  private static final String ID = "id";

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "wells.ar"})
  void givesTheExpectedPage(String name) {
    String page = render(name);
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
    Document page = parse(render(name));
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
    for (Element note : elements(page, "div")) {
      if (!note.getAttribute("role").equals("doc-footnote")) {
        continue;
      }
      String call = note.getAttribute(ID) + "-call";
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
    String page = render("60-212.zh");
    assertThat(page.replace("<script type=\"application/ld+json\">", ""))
        .doesNotContain("<script", "<link", "<img", "url(", "@import", "src=");
    assertThat(page).contains("lang=\"zh\"", "dir=\"ltr\"");
  }

  @Test
  void hasTheEIdsOfTheAkomaNtoso() throws Exception {
    String xml = new String(PLENARY.write(Draft.read("waterways.en.draft"), Format.AKN), UTF_8);
    List<String> ids = new ArrayList<>();
    for (Element element : elements(parse(render("waterways.en")), "*")) {
      String id = element.getAttribute(ID);
      if (!id.isEmpty() && !id.endsWith("-call")) {
        assertThat(xml).contains("eId=\"" + id + "\"");
        ids.add(id);
      }
    }
    assertThat(ids)
        .contains("preamble__formula_1", "preamble__container_2", "para_1", "authorialNote_1");
  }

  @Test
  void tellsMachinesWhatItIs() throws Exception {
    Document page = parse(render("60-212.zh"));
    JsonNode legislation =
        new ObjectMapper().readTree(elements(page, "script").get(0).getTextContent());
    assertThat(legislation.get("@context").asText()).isEqualTo("https://schema.org");
    assertThat(legislation.get("@type").asText()).isEqualTo("Legislation");
    assertThat(legislation.get("name").asText()).isEqualTo("南南合作");
    assertThat(legislation.get("legislationIdentifier").asText()).isEqualTo("A/RES/60/212");
    assertThat(legislation.get("legislationDate").asText()).isEqualTo("2005-12-22");
    assertThat(elements(page, "meta"))
        .extracting(meta -> meta.getAttribute("name") + "=" + meta.getAttribute("content"))
        .contains(
            "citation_title=南南合作",
            "citation_technical_report_number=A/RES/60/212",
            "citation_publication_date=2005/12/22",
            "dcterms.identifier=A/RES/60/212",
            "dcterms.language=zh");
  }

  @Test
  void keepsAnyTitleOutOfItsScript() throws Exception {
    String hostile = "</script><b>\"&amp; '\\";
    Document page =
        parse(new HtmlRenderer().render(draft("en", Optional.of(hostile), List.of(), List.of())));
    JsonNode legislation =
        new ObjectMapper().readTree(elements(page, "script").get(0).getTextContent());
    assertThat(legislation.get("name").asText()).isEqualTo(hostile);
    assertThat(elements(page, "b")).isEmpty();
  }

  @Test
  void hasNoHeadingWithoutWords() {
    List<Block.TextBlock> blank = List.of(new Block.TextBlock(List.of(Inline.Text.of(" "))));
    List<Block> body = List.of(new Block.Heading(List.of()));
    Deliberation draft = draft("en", Optional.empty(), blank, body);
    assertThat(new HtmlRenderer().render(draft)).doesNotContain("<h1", "<h2");
    Inline number = new Inline.Field(FieldKind.RESOLUTION_NUMBER, Optional.empty(), List.of());
    Deliberation nameless =
        new Deliberation(
            draft.identity(),
            List.of(new Block.TextBlock(List.of(number))),
            List.of(),
            List.of(),
            List.of(new Block.Heading(List.of(Inline.Text.of("First")))),
            List.of(),
            List.of(),
            List.of());
    assertThat(new HtmlRenderer().render(nameless)).containsOnlyOnce("<h1").doesNotContain("<h2");
  }

  @Test
  void keepsTheGroupsOfANumberInOrderFromRightToLeft() {
    assertThat(page("ar", Inline.Text.of("مبلغ 77 087 600 دولار")))
        .contains("مبلغ <bdi class=\"number\" dir=\"ltr\">77 087 600</bdi> دولار");
    assertThat(page("ar", Inline.Text.of("مبلغ 600 087 77 دولار"))).doesNotContain("<bdi");
    assertThat(page("en", Inline.Text.of("77 087 600 dollars"))).doesNotContain("<bdi");
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
        .contains(
            ">see</a><sup class=\"call\"><a id=\"note-1-call\" href=\"#note-1\"", ">there</a>");
  }

  @Test
  void turnsALineThatIsWhollyWrittenTheOtherWay() {
    assertThat(page("ar", Inline.Text.of("23 January 2020")))
        .contains("<p><span dir=\"ltr\">23 January 2020</span></p>");
    assertThat(page("ar", Inline.Text.of("انظر A/60/39"))).contains("<p>انظر A/60/39</p>");
    assertThat(page("ar", Inline.Text.of("2020"))).contains("<p>2020</p>");
  }

  private static String render(String name) {
    return new String(PLENARY.write(Draft.read(name + ".draft"), Format.HTML), UTF_8);
  }

  private static String page(String language, Inline... content) {
    List<Block> body = List.of(new Block.TextBlock(List.of(content)));
    return new HtmlRenderer().render(draft(language, Optional.empty(), List.of(), body));
  }

  private static Deliberation draft(
      String language, Optional<String> title, List<Block.TextBlock> preface, List<Block> body) {
    Identity identity =
        new Identity(
            DocumentKind.DECISION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            title,
            new Language(language),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Deliberation(
        identity, List.of(), preface, List.of(), body, List.of(), List.of(), List.of());
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
