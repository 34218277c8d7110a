package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;
import org.plenary.source.SourceException;

/**
 * LibreOffice opens the Word files. The PDFs it makes of them have all words, numbers and notes,
 * each character known; the Word files it saves them as, old and new, are read as ours are.
 */
class LibreOfficeTest {

  private static final Plenary PLENARY = Plenary.create();
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+|\\p{Nd}+");

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  /** Strokes that fill Arabic lines, which poppler takes for brackets or one capital letter. */
  private static final Pattern STROKES =
      Pattern.compile(
          "(?<=\\p{IsArabic})[\u202a-\u202e]*(?:\\(+|([A-Z])\\1*)[\u202a-\u202e]*(?=\\p{IsArabic})");

  /** Hyphens, which poppler leaves out at the ends of lines. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011]\\s*(?=\\p{L})");

  private static final int MOST_PIECES = 4;

  private static final List<String> PUBLISHED =
      List.of("A_RES_78_249-2326263E", "A_RES_78_249-2326263R", "A_RES_78_249-2326263C");

  @TempDir private Path folder;

  @Test
  void printsAllWordsOfFixtures() throws Exception {
    List<Deliberation> deliberations = new ArrayList<>();
    for (Path source : Fixtures.sources()) {
      deliberations.add(PLENARY.read("a", Files.readAllBytes(source)).deliberation());
    }
    List<Path> files = written(deliberations);
    check(deliberations, files);
    checkSaved(deliberations, files);
  }

  @Test
  @Tag("corpus")
  void printsAllWordsOfPublishedFiles() throws Exception {
    Path gold = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus/six2/gold");
    Assumptions.assumeTrue(Files.exists(gold), "skipped: no published files at " + gold);
    List<Deliberation> deliberations = new ArrayList<>();
    for (String name : PUBLISHED) {
      deliberations.add(PLENARY.read(gold.resolve(name + ".xml")).deliberation());
    }
    check(deliberations, written(deliberations));
  }

  @Test
  @Tag("corpus")
  void savesPublishedFilesOfEveryKind() throws Exception {
    Path published = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus/akn");
    Assumptions.assumeTrue(Files.exists(published), "skipped: no files at " + published);
    List<Path> files;
    try (Stream<Path> found = Files.list(published)) {
      files = found.sorted().toList();
    }
    List<Deliberation> deliberations = new ArrayList<>();
    for (Path file : files) {
      deliberations.add(PLENARY.read(file).deliberation());
    }
    checkSaved(deliberations, written(deliberations));
  }

  /** Each Word file as it is and as LibreOffice saves it: one text, but for what blanks show. */
  private void checkSaved(List<Deliberation> deliberations, List<Path> files) throws Exception {
    convert(files, "docx:MS Word 2007 XML");
    convert(files, "doc:MS Word 97");
    int read = 0;
    for (int i = 0; i < deliberations.size(); i++) {
      Optional<List<String>> expected = words(files.get(i));
      if (expected.isPresent()) {
        for (String ending : List.of(".docx", ".doc")) {
          assertThat(words(folder.resolve("saved").resolve(i + ending)).orElseThrow())
              .as("%s %s", deliberations.get(i).identity(), ending)
              .isEqualTo(expected.get());
        }
        read++;
      }
    }
    assertThat(read).isGreaterThan(deliberations.size() * 9 / 10);
  }

  /** Words, numbers and notes in their order; empty if the file cannot be read. */
  private static Optional<List<String>> words(Path file) throws IOException {
    try {
      Deliberation read = PLENARY.read(file).deliberation();
      return Optional.of(words(new String(PLENARY.write(read, Format.TXT), UTF_8)));
    } catch (SourceException e) {
      return Optional.empty(); // a deliberation in another language than the six
    }
  }

  /** Each as a Word file, named by its place. */
  private List<Path> written(List<Deliberation> deliberations) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < deliberations.size(); i++) {
      byte[] word = PLENARY.write(deliberations.get(i), Format.DOCX);
      files.add(Files.write(folder.resolve(i + ".docx"), word));
    }
    return files;
  }

  private void convert(List<Path> files, String to) throws InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve("saved").toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private void check(List<Deliberation> deliberations, List<Path> files) throws Exception {
    convert(files, "pdf");
    Path saved = folder.resolve("saved");
    for (int i = 0; i < deliberations.size(); i++) {
      run(List.of("pdftotext", "-enc", "UTF-8", saved.resolve(i + ".pdf").toString()));
      List<String> missing =
          new ArrayList<>(
              words(new String(PLENARY.write(deliberations.get(i), Format.TXT), UTF_8)));
      String printed = Files.readString(saved.resolve(i + ".txt"));
      List<String> found = words(printed);
      found.forEach(missing::remove);
      missing.removeAll(joined(found));
      missing.removeAll(words(printed.replace("\n", "")));
      assertThat(missing).as("%s", deliberations.get(i).identity()).isEmpty();
      assertThat(PLENARY.read(saved.resolve(i + ".pdf")).diagnostics())
          .as("%s", deliberations.get(i).identity())
          .extracting(Diagnostic::code)
          .doesNotContain(Code.UNKNOWN_CHARACTER);
    }
  }

  /**
   * Words that poppler parts: those of Arabic where strokes fill them, with their letters in the
   * order of the codes, and those before the letter that calls a note.
   */
  private static Set<String> joined(List<String> words) {
    Set<String> joined = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder word = new StringBuilder(words.get(from));
      for (int to = from + 1; to < Math.min(words.size(), from + MOST_PIECES); to++) {
        word.append(words.get(to));
        boolean marked = to == from + 1 && words.get(to).length() == 1;
        boolean arabic = ARABIC.matcher(word).find();
        if (marked || arabic) {
          joined.add(arabic ? sorted(word.toString()) : word.toString());
        }
      }
    }
    return joined;
  }

  /**
   * The words of a text, those of Arabic with their letters in the order of the codes: of a
   * ligature, poppler gives the letters in any order. LibreOffice breaks some figures at the ends
   * of Chinese lines.
   */
  private static List<String> words(String text) {
    String plain = STROKES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return WORD.matcher(HYPHEN.matcher(plain).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .map(word -> ARABIC.matcher(word).find() ? sorted(word) : word)
        .collect(Collectors.toList());
  }

  private static String sorted(String word) {
    return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private void run(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      assertThat(process.waitFor()).as(command.get(0)).isZero();
    } catch (IOException absent) {
      Assumptions.abort("skipped: no " + command.get(0) + " on this machine");
    }
  }
}
