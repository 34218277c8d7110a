package org.plenary.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.source.Source;

/** The references found in published texts, stripped of their links, against those links. */
class ReferenceCorpusTest {

  @ParameterizedTest
  @CsvSource({"corpus/un-pdf/gold, 0.98", "corpus/six/gold, 0.96", "corpus/akn, 0.94"})
  void findsWhatIsPublished(String folder, double minimum) throws IOException, XMLStreamException {
    Path path = Path.of(System.getProperty("plenary.shared", "../../shared"), folder);
    assumeTrue(Files.isDirectory(path), () -> path + " is not there");
    Map<String, ReferenceScore> scores = new TreeMap<>();
    for (Path file : xmlFiles(path)) {
      PublishedReferences published = PublishedReferences.read(file);
      String tag = published.plain().identity().language().tag();
      if (!published.symbols().isEmpty() && Languages.of(tag).isPresent()) {
        List<String> ours = found(published);
        scores.computeIfAbsent(tag, key -> new ReferenceScore()).add(ours, published.symbols());
        scores.computeIfAbsent("all", key -> new ReferenceScore()).add(ours, published.symbols());
      }
    }
    scores.forEach((tag, score) -> System.out.println(folder + " " + tag + ": " + score));

    assertThat(scores.getOrDefault("all", new ReferenceScore()).f1()).isGreaterThan(minimum);
  }

  private static List<Path> xmlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static List<String> found(PublishedReferences published) {
    ReferencePass pass =
        new ReferencePass(Languages.of(published.plain().identity().language()).orElseThrow());
    List<Block> body =
        pass.apply(published.plain(), new Source(published.name(), "", List.of()), diagnostic -> {})
            .body();
    List<String> symbols = new ArrayList<>();
    collect(body, symbols);
    return symbols;
  }

  private static void collect(List<Block> blocks, List<String> symbols) {
    for (Block block : blocks) {
      for (Inline inline : ((Block.TextBlock) block).content()) {
        if (inline instanceof Inline.Reference reference) {
          PublishedReferences.symbol(reference.target()).ifPresent(symbols::add);
        } else if (inline instanceof Inline.Note note) {
          collect(note.content(), symbols);
        }
      }
    }
  }
}
