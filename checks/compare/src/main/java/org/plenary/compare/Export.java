package org.plenary.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.source.SourceException;

/**
 * Writes everything that a build of Plenary makes of documents: XML, text, HTML, the ledger, and
 * the diagnostics without their wording. {@link BuildComparison} runs it once with each build.
 *
 * <p>It is compiled anew from this one file against the build whose turn it is, and names nothing
 * but the façade, so that it fits builds of before and after a change of anything else.
 */
public final class Export {

  private final Plenary plenary = Plenary.create();
  private final Path root;
  private final Path out;

  private Export(Path root, Path out) {
    this.root = root;
    this.out = out;
  }

  /**
   * Exports.
   *
   * @param arguments the folder that names are relative to, the folder for the outputs, then
   *     folders of documents within the first
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Export export = new Export(Path.of(arguments[0]), Path.of(arguments[1]));
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      try (Stream<Path> files = Files.walk(export.root.resolve(folder))) {
        files.filter(Files::isRegularFile).sorted().forEach(documents::add);
      }
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<?>> running = new ArrayList<>();
    for (Path document : documents) {
      running.add(threads.submit(() -> export.export(document)));
    }
    threads.shutdown();
    for (Future<?> run : running) {
      run.get();
    }
  }

  private void export(Path document) {
    String name = root.relativize(document).toString();
    try {
      Files.createDirectories(Objects.requireNonNull(out.resolve(name).getParent()));
      convert(document, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void convert(Path document, String name) throws IOException {
    try {
      var conversion = plenary.read(name, Files.readAllBytes(document));
      for (Format format : List.of(Format.AKN, Format.TXT, Format.HTML)) {
        byte[] written = plenary.write(conversion.deliberation(), format);
        Files.write(out.resolve(name + "." + format.ending()), written);
      }
      write(
          name + ".ledger",
          conversion.ledger().entries().stream()
              .map(
                  entry ->
                      "%s %d-%d %s\n"
                          .formatted(
                              entry.kind(), entry.span().start(), entry.span().end(), entry.text()))
              .collect(joining()));
      write(
          name + ".diagnostics",
          conversion.diagnostics().stream()
              .map(found -> found.place() + " " + found.code() + "\n")
              .collect(joining()));
    } catch (SourceException e) {
      write(name + ".refused", "");
    } catch (RuntimeException e) {
      write(name + ".exception", e.getClass().getName());
    }
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(out.resolve(name), content, UTF_8);
  }
}
