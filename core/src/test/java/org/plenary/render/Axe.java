package org.plenary.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** Asks axe-core about a page: all its rules, those of practice included. */
public final class Axe {

  /** Puts what axe-core finds into the page, an item for each violation and its places. */
  private static final String RUN =
      """
      axe.run({ resultTypes: ['violations'] }).then(found => {
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        document.body.textContent = 'AXE ' + (dark ? 'dark' : 'light') + ' ' + found.passes.length
          + ' {' + found.violations.map(v => v.id + ': '
          + v.nodes.map(n => n.target.join(' ')).join(' | ')).join('; ') + '}';
      });
      """;

  private Axe() {}

  /** What is found in a page: {@code AXE light 31 {}} if it is nothing. */
  public static String found(String page, Path folder, String... more)
      throws IOException, InterruptedException {
    String seen = Browser.find().run(with(page, script(), RUN), folder, more);
    return seen.substring(seen.lastIndexOf("<body>") + 6);
  }

  /** A page with scripts at its end. */
  public static String with(String page, String... scripts) {
    int end = page.lastIndexOf("</body>");
    return page.substring(0, end)
        + "<script>"
        + String.join("</script><script>", scripts)
        + "</script>"
        + page.substring(end);
  }

  private static String script() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
