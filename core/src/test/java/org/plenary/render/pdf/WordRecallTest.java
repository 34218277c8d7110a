package org.plenary.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;
import org.plenary.render.Emblem;

/**
 * The words of published deliberations come out of their PDFs in order, read by two programs: those
 * of the text, in which notes count for nothing, as they stand elsewhere. Tables are left out.
 */
@Tag("corpus")
class WordRecallTest {

  /**
   * The least share of words in order that is reached: by PDFBox, in the order of the stream and by
   * place, and by poppler. That reads the two sides of mastheads in an order of its own, those of
   * the United Nations' own files as well, so that it is asked about the text below them only; and
   * of two figures that stand together in Arabic, such as {@code 1325 (2000)}, it reads the left
   * one first.
   */
  private static final Map<String, List<Double>> LEAST = Map.of("ar", List.of(0.996, 0.996, 0.995));

  private static final List<Double> LEAST_OF_OTHERS = List.of(0.9999, 0.9999, 0.998);

  /** Letters and figures apart, since the marker of a note stands close to the word before it. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+|\\p{Nd}+");

  /** Hyphens, which poppler leaves out at the ends of lines. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011]\\s*(?=\\p{L})");

  @TempDir private Path folder;

  @Test
  void isAsGoodAsItWas() throws Exception {
    Path corpus = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus");
    Assumptions.assumeTrue(Files.exists(corpus), "skipped: no published files at " + corpus);
    Map<String, int[]> counts = new TreeMap<>();
    try (Stream<Path> files = Files.list(corpus.resolve("six/gold"))) {
      for (Path file : files.sorted().toList()) {
        count(file, counts);
      }
    }
    List<String> low = new ArrayList<>();
    counts.forEach(
        (language, count) -> {
          List<Double> least = LEAST.getOrDefault(language, LEAST_OF_OTHERS);
          for (int by = 0; by < least.size(); by++) {
            double share = (double) count[2 * by + 1] / count[2 * by];
            if (count[2 * by + 1] > 0 && share < least.get(by)) {
              low.add(language + ", way " + by + ": " + share + " of " + count[2 * by] + " words");
            }
          }
        });
    assertThat(counts).isNotEmpty();
    assertThat(low).isEmpty();
  }

  private void count(Path file, Map<String, int[]> counts) throws Exception {
    Plenary plenary = Plenary.create();
    Deliberation deliberation = plenary.read(file).deliberation();
    byte[] pdf = plenary.write(deliberation, Format.PDF);
    List<String> all = words(new BodyText().of(deliberation));
    List<String> below = words(new BodyText().of(withoutMasthead(deliberation)));
    int[] count = counts.computeIfAbsent(deliberation.identity().language().tag(), l -> new int[6]);
    count(all, pdfBox(pdf, false), count, 0);
    count(all, pdfBox(pdf, true), count, 2);
    count(below, poppler(pdf), count, 4);
  }

  private static void count(List<String> wanted, String found, int[] count, int at) {
    count[at] += wanted.size();
    count[at + 1] += inOrder(wanted, words(found));
  }

  private static Deliberation withoutMasthead(Deliberation whole) {
    return new Deliberation(
        whole.identity(),
        List.of(),
        whole.preface(),
        whole.preamble(),
        whole.body(),
        whole.conclusions(),
        whole.annexes(),
        whole.parts(),
        whole.dossier());
  }

  private static String pdfBox(byte[] pdf, boolean byPlace) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPlace);
      return stripper.getText(document);
    }
  }

  private String poppler(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("x.pdf"), pdf);
    Path text = folder.resolve("x.txt");
    try {
      int code =
          new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), text.toString())
              .start()
              .waitFor();
      return code == 0 ? Files.readString(text, UTF_8) : "";
    } catch (IOException absent) {
      return "";
    }
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return WORD.matcher(HYPHEN.matcher(plain).replaceAll(""))
        .results()
        .map(word -> word.group())
        .toList();
  }

  /** The length of the longest common subsequence. */
  private static int inOrder(List<String> wanted, List<String> found) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] rows = numbers(wanted, numbers);
    int[] columns = numbers(found, numbers);
    int[] above = new int[columns.length + 1];
    int[] row = new int[columns.length + 1];
    for (int word : rows) {
      for (int i = 0; i < columns.length; i++) {
        row[i + 1] = word == columns[i] ? above[i] + 1 : Math.max(above[i + 1], row[i]);
      }
      int[] next = above;
      above = row;
      row = next;
    }
    return above[columns.length];
  }

  private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .toArray();
  }

  /** The words of the text, without those of notes and tables, and without the marks of calls. */
  private static final class BodyText extends Walker {

    private final StringBuilder out = new StringBuilder();

    String of(Deliberation deliberation) {
      blocks(Emblem.without(deliberation.masthead()));
      blocks(deliberation.preface());
      blocks(deliberation.preamble());
      blocks(deliberation.body());
      deliberation.parts().forEach(this::of);
      blocks(deliberation.conclusions());
      deliberation.annexes().forEach(this::annex);
      return out.toString();
    }

    @Override
    protected void number(Numbering numbering) {
      out.append('\n').append(numbering.printed()).append(' ');
    }

    @Override
    public Void text(Block.TextBlock text) {
      out.append('\n');
      return super.text(text);
    }

    @Override
    public Void heading(Block.Heading heading) {
      out.append('\n');
      return super.heading(heading);
    }

    @Override
    public Void text(Inline.Text text) {
      out.append(text.value());
      return done();
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      out.append(' ');
      return done();
    }

    @Override
    public Void note(Inline.Note note) {
      out.append(' ');
      return done();
    }

    @Override
    public Void table(Block.Table table) {
      return done();
    }
  }
}
