package org.plenary.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.specification.Example.Form;

/**
 * A chapter of the specification: prose, and examples in fences.
 *
 * @param file where it is kept
 * @param lines all of it
 * @param fences where the examples stand
 */
record Chapter(Path file, List<String> lines, List<Fence> fences) {

  private static final String CLOSE = "```";

  private static final Pattern OPEN =
      Pattern.compile("```example (en|fr|es|ru|zh|ar)(?: (pdf|word))?");

  private static final Pattern SECTION = Pattern.compile("--- .*");

  /**
   * Where an example stands.
   *
   * @param open the line of the opening fence, from 0
   * @param sections the first line after the source
   * @param close the line of the closing fence
   * @param example what it says
   */
  record Fence(int open, int sections, int close, Example example) {}

  static Chapter read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      Chapter chapter = new Chapter(file, lines, new ArrayList<>());
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(CLOSE)) {
          i = chapter.readFence(i);
        }
      }
      return chapter;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the example that a line opens; the line that closes it. */
  private int readFence(int open) {
    String place = file.getFileName() + ":" + (open + 1);
    Matcher info = OPEN.matcher(lines.get(open));
    assertThat(info.matches()).as("%s opens no example", place).isTrue();
    int close = open + 1;
    int sections = -1;
    while (!lines.get(close).equals(CLOSE)) {
      assertThat(close + 1).as("%s is never closed", place).isLessThan(lines.size());
      if (sections < 0 && SECTION.matcher(lines.get(close)).matches()) {
        sections = close;
      }
      close++;
    }
    sections = sections < 0 ? close : sections;
    String form = Optional.ofNullable(info.group(2)).orElse("text").toUpperCase(Locale.ROOT);
    fences.add(
        new Fence(
            open,
            sections,
            close,
            new Example(
                "%s %d (%s)".formatted(name(), fences.size() + 1, info.group(1)),
                URI.create(file.toUri() + "?line=" + (open + 1)),
                open + 1,
                Form.valueOf(form),
                lines.subList(open + 1, sections),
                lines.subList(sections, close))));
    return close;
  }

  /** The name of the file without its number, as in {@code page furniture}. */
  String name() {
    return file.getFileName().toString().replaceAll("^\\d+-|\\.md$", "").replace('-', ' ');
  }

  List<Example> examples() {
    return fences.stream().map(Fence::example).toList();
  }

  /**
   * Writes the chapter anew.
   *
   * @param outcomes the lines after the source of an example, where they are others than before
   */
  void rewrite(Function<Example, Optional<List<String>>> outcomes) throws IOException {
    List<String> written = new ArrayList<>();
    int copied = 0;
    for (Fence fence : fences) {
      Optional<List<String>> outcome = outcomes.apply(fence.example());
      if (outcome.isPresent()) {
        written.addAll(lines.subList(copied, fence.sections()));
        written.addAll(outcome.get());
        copied = fence.close();
      }
    }
    written.addAll(lines.subList(copied, lines.size()));
    if (!written.equals(lines)) {
      Files.write(file, written);
    }
  }
}
