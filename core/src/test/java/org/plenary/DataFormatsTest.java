package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.Characters.bare;
import static org.plenary.Characters.lost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.render.data.JsonRenderer;

/** JSON, JSON lines and Markdown hold all of a document, and are what they say they are. */
final class DataFormatsTest {

  private static final Plenary PLENARY = Plenary.create();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema DELIBERATION = schema("deliberation-1.schema.json");
  private static final JsonSchema BLOCK = schema("block-1.schema.json");
  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .build();

  static Stream<Path> documents() throws IOException {
    Path published = Path.of(System.getProperty("plenary.shared", "absent"), "corpus", "akn");
    Stream<Path> fixtures = Fixtures.sources().stream();
    if (!Files.isDirectory(published)) {
      return fixtures;
    }
    try (Stream<Path> files = Files.list(published)) {
      return Stream.concat(fixtures, files.sorted().toList().stream());
    }
  }

  private static JsonSchema schema(String name) {
    try (InputStream in = JsonRenderer.class.getResourceAsStream(name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Deliberation read(Path file) throws Exception {
    return PLENARY.read(file).deliberation();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jsonFollowsItsSchemaAndHasEveryCharacterInOrder(Path file) throws Exception {
    Deliberation deliberation = read(file);
    JsonNode json = MAPPER.readTree(PLENARY.write(deliberation, Format.JSON));
    assertThat(DELIBERATION.validate(json)).isEmpty();
    StringBuilder text = new StringBuilder();
    gather(json, text);
    assertThat(bare(text.toString())).isEqualTo(bare(PlainText.of(deliberation)));
  }

  private static void gather(JsonNode node, StringBuilder into) {
    if (node.isObject() && node.has("printed")) {
      into.append(node.get("printed").asText());
    }
    if (node.isObject() && node.path("type").asText().equals("text") && node.has("value")) {
      into.append(node.get("value").asText());
    }
    if (node.isObject() && node.path("type").asText().equals("image")) {
      into.append(node.get("description").asText());
    }
    if (!node.path("identity").isMissingNode()) {
      node.fields()
          .forEachRemaining(
              field -> {
                if (!field.getKey().equals("identity") && !field.getKey().equals("dossier")) {
                  gather(field.getValue(), into);
                }
              });
    } else {
      node.forEach(child -> gather(child, into));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jsonLinesFollowTheirSchemaAndHaveEveryCharacter(Path file) throws Exception {
    Deliberation deliberation = read(file);
    String lines = new String(PLENARY.write(deliberation, Format.JSONL), UTF_8);
    StringBuilder text = new StringBuilder();
    List<String> eIds = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      JsonNode json = MAPPER.readTree(line);
      assertThat(BLOCK.validate(json)).isEmpty();
      if (json.get("record").asText().equals("block")) {
        boolean note = json.get("kind").asText().equals("note");
        text.append(note ? "" : json.path("number").asText()).append(json.get("text").asText());
        json.path("rows").forEach(row -> row.forEach(cell -> text.append(cell.asText())));
        if (json.has("eId")) {
          eIds.add(json.get("eId").asText());
        }
      }
    }
    assertThat(lines).startsWith("{\"record\":\"document\"").endsWith("}\n");
    assertThat(eIds).doesNotHaveDuplicates();
    assertThat(lost(bare(PlainText.of(deliberation)), bare(text.toString()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void markdownIsReadWithEveryCharacterByAnotherProgram(Path file) throws Exception {
    Deliberation deliberation = read(file);
    String page = new String(PLENARY.write(deliberation, Format.MD), UTF_8);
    Gathered gathered = new Gathered();
    MARKDOWN.parse(page).accept(gathered);
    assertThat(lost(bare(PlainText.of(deliberation)), bare(gathered.text.toString()))).isEmpty();
    assertThat(gathered.defined).containsAll(gathered.called);
  }

  @Test
  void markdownKeepsCellsInTheirColumnsBelowOneThatSpansRows() throws Exception {
    Deliberation read =
        PLENARY
            .read("", "99/1. Lamps\nThe General Assembly,\n1. Decides.".getBytes(UTF_8))
            .deliberation();
    Block.Table table =
        new Block.Table(
            List.of(),
            List.of(
                new Block.Row(List.of(cell("North", 1, 2), cell("1", 2, 1))),
                new Block.Row(List.of(cell("2", 1, 1), cell("3", 1, 1)))));
    Deliberation tabled =
        new Deliberation(
            read.identity(),
            read.masthead(),
            read.preface(),
            read.preamble(),
            List.of(table),
            List.of(),
            List.of(),
            List.of());
    assertThat(new String(PLENARY.write(tabled, Format.MD), UTF_8))
        .contains("| North | 1 | |\n| | 2 | 3 |\n");
  }

  private static Block.Cell cell(String words, int columns, int rows) {
    return new Block.Cell(
        false, columns, rows, List.of(new Block.TextBlock(List.of(Inline.Text.of(words)))));
  }

  /** The text of Markdown as another program reads it, and its notes. */
  private static final class Gathered extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<String> called = new ArrayList<>();
    private final List<String> defined = new ArrayList<>();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference reference) {
        called.add(reference.getLabel());
      }
      visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        defined.add(definition.getLabel());
      }
      visitChildren((Node) block);
    }
  }
}
