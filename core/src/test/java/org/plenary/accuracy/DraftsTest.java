package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.PlainText;
import org.plenary.model.Proposal;
import org.plenary.model.Walker;
import org.plenary.source.SourceException;

/**
 * Real drafts: what their first pages say of them, as read by hand, and how much of what was
 * adopted is found in them word for word.
 */
class DraftsTest {

  /** From this share of common sequences of six words on, a draft was adopted as it stood. */
  private static final double ADOPTED_AS_IT_STOOD = 0.9;

  private static final double FOUND = 0.985;

  private static final int STEP = 9;

  @Test
  void firstPageOfASampleTellsWhatItIs() throws IOException, SourceException {
    List<String[]> drafts = drafts();
    check(
        IntStream.iterate(0, i -> i < drafts.size(), i -> i + STEP).mapToObj(drafts::get).toList());
  }

  @Test
  @Tag("corpus")
  void firstPageTellsWhatItIs() throws IOException, SourceException {
    check(drafts());
  }

  @Test
  @Tag("corpus")
  void whatWasAdoptedIsFoundWordForWord() throws IOException, SourceException {
    Path folder = Corpus.shared("corpus/drafts");
    int found = 0;
    int all = 0;
    for (String[] pair : rows(folder.resolve("pairs.tsv"))) {
      if (pair[2].isEmpty() || Double.parseDouble(pair[2]) < ADOPTED_AS_IT_STOOD) {
        continue;
      }
      Map<String, Integer> draft = texts(read(folder.resolve("pdf/" + pair[0] + ".pdf")));
      Path adopted = folder.resolve("adopted/" + pair[0] + ".xml");
      for (Map.Entry<String, Integer> text : texts(read(adopted)).entrySet()) {
        all += text.getValue();
        found += Math.min(text.getValue(), draft.getOrDefault(text.getKey(), 0));
      }
    }
    System.out.println("drafts: " + found + " of " + all + " recitals, paragraphs and points");
    assertThat((double) found / all).isGreaterThanOrEqualTo(FOUND);
  }

  private static void check(List<String[]> drafts) throws SourceException {
    for (String[] row : drafts) {
      Deliberation read = read(Corpus.shared("corpus/drafts/pdf").resolve(row[0] + ".pdf"));
      Proposal proposal = read.proposal();
      assertThat(
              List.of(
                  read.identity().kind().aknName(),
                  read.identity().symbol().orElse(""),
                  proposal.committee().orElse(""),
                  String.join("; ", proposal.agendaItems()),
                  String.join("; ", proposal.sponsors()),
                  read.identity().title().orElse("").replaceAll("\\p{Zs}", " ")))
          .as(row[0])
          .containsExactly(row[1], row[2], row[3], row[4], row[5], row[6]);
    }
  }

  private static List<String[]> drafts() throws IOException {
    Path table =
        Path.of(System.getProperty("plenary.root"))
            .resolve("core/src/test/resources/accuracy/drafts.tsv");
    assumeTrue(Files.exists(Corpus.shared("corpus/drafts")), "skipped: no drafts");
    return rows(table);
  }

  private static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static Deliberation read(Path file) throws SourceException {
    return Converted.PLENARY.read(file).deliberation();
  }

  /** The passages of preamble and body without spaces and notes, and how often each is there. */
  private static Map<String, Integer> texts(Deliberation deliberation) {
    Map<String, Integer> texts = new HashMap<>();
    Walker passages =
        new Walker() {
          @Override
          public Void text(Block.TextBlock block) {
            texts.merge(compared(PlainText.of(block)), 1, Integer::sum);
            return done();
          }
        };
    passages.blocks(deliberation.preamble());
    passages.blocks(deliberation.body());
    return texts;
  }

  /** Text as it is compared: compatible signs, hyphens and invisible signs make no difference. */
  private static String compared(String text) {
    return Structure.squeezed(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("[\\p{Cf}]", "")
        .replace('\u2010', '-');
  }
}
