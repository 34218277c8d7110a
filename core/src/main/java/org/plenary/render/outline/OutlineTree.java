package org.plenary.render.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.render.outline.Outline.Kind;
import org.plenary.render.outline.Outline.Node;

/** Makes the tree of an outline: nodes for each block. */
final class OutlineTree implements Block.Visitor<List<Node>> {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final OutlineTree BLOCKS = new OutlineTree();

  private OutlineTree() {}

  /** The parts of a document that hold something. */
  static List<Node> of(Deliberation deliberation) {
    List<Node> nodes = new ArrayList<>();
    group(Kind.PREAMBLE, deliberation.preamble(), nodes);
    group(Kind.BODY, deliberation.body(), nodes);
    for (Deliberation part : deliberation.parts()) {
      String number = part.identity().number().or(() -> part.identity().symbol()).orElse("");
      String title = part.identity().title().orElse("");
      nodes.add(new Node(Kind.PART, line(number), line(title), of(part)));
    }
    group(Kind.CLOSING, deliberation.conclusions(), nodes);
    deliberation.annexes().forEach(annex -> nodes.add(annex(annex)));
    return nodes;
  }

  private static void group(Kind kind, List<Block> blocks, List<Node> nodes) {
    if (!blocks.isEmpty()) {
      nodes.add(new Node(kind, "", "", all(blocks)));
    }
  }

  private static Node annex(Annex annex) {
    List<Node> nodes = new ArrayList<>(all(annex.preamble()));
    nodes.addAll(all(annex.body()));
    annex.annexes().forEach(inner -> nodes.add(annex(inner)));
    return new Node(Kind.ANNEX, line(annex.heading()), joined(annex.titles()), nodes);
  }

  private static List<Node> all(List<? extends Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(BLOCKS).stream()).toList();
  }

  @Override
  public List<Node> text(Block.TextBlock text) {
    return List.of(new Node(Kind.TEXT, "", line(text), List.of()));
  }

  @Override
  public List<Node> formula(Block.Formula formula) {
    return List.of(new Node(Kind.FORMULA, "", joined(formula.lines()), List.of()));
  }

  @Override
  public List<Node> recital(Block.Recital recital) {
    return List.of(node(Kind.RECITAL, Optional.empty(), recital.content()));
  }

  @Override
  public List<Node> paragraph(Block.Paragraph paragraph) {
    return List.of(node(Kind.PARAGRAPH, paragraph.number(), paragraph.content()));
  }

  @Override
  public List<Node> list(Block.ItemList list) {
    List<Node> nodes = new ArrayList<>(all(list.intro()));
    list.points().forEach(p -> nodes.add(node(Kind.POINT, p.number(), p.content())));
    nodes.addAll(all(list.wrapUp()));
    return nodes;
  }

  @Override
  public List<Node> heading(Block.Heading heading) {
    return List.of(new Node(Kind.HEADING, "", line(heading), List.of()));
  }

  @Override
  public List<Node> section(Block.Section section) {
    String heading = section.heading().map(OutlineTree::line).orElse("");
    return List.of(
        new Node(Kind.SECTION, printed(section.number()), heading, all(section.content())));
  }

  @Override
  public List<Node> table(Block.Table table) {
    String text =
        table.caption().isEmpty()
            ? table.rows().stream().findFirst().map(OutlineTree::row).orElse("")
            : line(PlainText.of(table.caption()));
    return List.of(new Node(Kind.TABLE, "", text, List.of()));
  }

  /** The instruction, and what it proposes below it. */
  @Override
  public List<Node> modification(Block.Modification modification) {
    return List.of(
        new Node(
            Kind.TEXT,
            "",
            line(PlainText.of(modification.instruction())),
            all(modification.proposed())));
  }

  private static String row(Block.Row row) {
    return row.cells().stream()
        .map(cell -> joined(cell.content()))
        .collect(Collectors.joining(" | "));
  }

  /** A node whose own text is the first that its blocks have. */
  private static Node node(Kind kind, Optional<Numbering> number, List<Block> blocks) {
    List<Node> nodes = all(blocks);
    if (nodes.isEmpty() || nodes.get(0).kind() != Kind.TEXT) {
      return new Node(kind, printed(number), "", nodes);
    }
    List<Node> below = new ArrayList<>(nodes.get(0).nodes());
    below.addAll(nodes.subList(1, nodes.size()));
    return new Node(kind, printed(number), nodes.get(0).text(), below);
  }

  private static String printed(Optional<Numbering> number) {
    return number.map(Numbering::printed).map(OutlineTree::line).orElse("");
  }

  private static String joined(List<? extends Block> blocks) {
    return blocks.stream().map(OutlineTree::line).collect(Collectors.joining(" "));
  }

  private static String line(Block block) {
    return line(PlainText.of(block));
  }

  private static String line(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ");
  }
}
