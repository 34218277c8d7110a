package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.ModificationKind;
import org.plenary.model.Numbering;
import org.plenary.source.Spans;

/** What is deep, narrow or long is on the sheet to the last word, or it is told that it is not. */
class RoomTest {

  private final List<String> words = new ArrayList<>();

  static Stream<Arguments> languages() {
    return Stream.of("en", "ar").map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isThereForDeepLists(String language) throws IOException {
    check(language, points(80, 6));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isThereForDeepProposals(String language) throws IOException {
    check(language, proposal(60));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isThereForListsInCells(String language) throws IOException {
    check(language, table(4, () -> points(6, 2)), table(8, () -> points(6, 2)));
    check(language, table(16, () -> points(3, 1)));
    check(language, table(8, () -> points(30, 1)), table(4, () -> proposal(20)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isThereForManyColumns(String language) throws IOException {
    check(language, table(16, () -> line(1)), table(60, () -> line(1)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isThereForListsAndTablesInNotes(String language) throws IOException {
    Inline note =
        new Inline.Note("1", List.of(points(20, 3), table(12, () -> line(1))), Spans.NONE);
    check(language, new Block.TextBlock(List.of(Inline.Text.of(word()), note)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isThereForWordsLongerThanLines(String language) throws IOException {
    String word = "x".repeat(300) + "y";
    words.add(word);
    Block text = new Block.TextBlock(List.of(Inline.Text.of("before " + word + " after")));
    check(language, text, table(2, () -> text));
  }

  @Test
  void isToldOfWhereThereIsNone() throws IOException {
    Deliberation crowded = of("en", table(400, () -> line(1)));
    List<Diagnostic> noticed = new PdfRenderer().render(crowded, new ByteArrayOutputStream());
    assertThat(noticed).extracting(Diagnostic::code).containsExactly(Code.OFF_SHEET);
    assertThat(noticed.get(0).message())
        .matches("the sheet has no room for \".+\" and \\d+ more pieces of text");
  }

  private void check(String language, Block... blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfRenderer().render(of(language, blocks), out)).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      // from right to left, a word that is broken has the number of its point within it
      String text = new PDFTextStripper().getText(document).replaceAll("\\s|\\(a\\)", "");
      assertThat(words).allMatch(text::contains);
    }
    assertThat(PageLines.of(out.toByteArray()).upon()).isEmpty();
    words.clear();
  }

  private static Deliberation of(String language, Block... blocks) {
    Identity identity =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.empty(),
            Optional.empty(),
            Optional.of("A/RES/99/1"),
            Optional.empty(),
            new Language(language),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Deliberation(
        identity,
        List.of(),
        List.of(),
        List.of(),
        List.of(blocks),
        List.of(),
        List.of(),
        List.of());
  }

  private Block points(int depth, int length) {
    List<Block> content = new ArrayList<>();
    content.add(line(length));
    if (depth > 1) {
      content.add(points(depth - 1, length));
    }
    Numbering number = new Numbering("(a)", "a", Spans.NONE);
    Block.Point point = new Block.Point(Optional.of(number), content);
    return new Block.ItemList(List.of(), List.of(point), List.of());
  }

  private Block proposal(int depth) {
    return new Block.Modification(
        ModificationKind.INSERTION,
        List.of(),
        List.of(Inline.Text.of(word())),
        List.of(depth == 1 ? line(3) : proposal(depth - 1)));
  }

  private Block table(int columns, Supplier<Block> content) {
    List<Block.Row> rows = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      boolean head = row == 0;
      rows.add(
          new Block.Row(
              IntStream.range(0, columns)
                  .mapToObj(i -> new Block.Cell(head, 1, 1, List.of(content.get())))
                  .toList()));
    }
    return new Block.Table(List.of(), rows);
  }

  private Block line(int length) {
    List<String> line = Stream.generate(this::word).limit(length).toList();
    return new Block.TextBlock(List.of(Inline.Text.of(String.join(" ", line))));
  }

  private String word() {
    String word = "w" + (100000 + words.size()) + "e";
    words.add(word);
    return word;
  }
}
