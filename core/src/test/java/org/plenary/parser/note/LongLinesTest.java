package org.plenary.parser.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Plenary;
import org.plenary.source.SourceException;

/** However many figures stand in one line, none takes longer to look at than in a short one. */
class LongLinesTest {

  private static final String HEAD =
      "76/1. Work of the Committee\n\nThe General Assembly,\n\nRecalling its reports on";
  private static final String NOTE = " the Committee,1\n\n__________\n1 See the report.\n";

  @ParameterizedTest
  @ValueSource(strings = {"\n 1, 2", " 2000-2000"})
  @Timeout(20)
  void takeNoLonger(String figures) throws SourceException {
    char joint = figures.equals(" 2000-2000") ? '-' : ' ';
    String line = figures + (joint + figures.strip()).repeat(80_000);
    String text = HEAD + line + (line.startsWith("\n") ? "\n" : "") + NOTE;
    assertThat(Plenary.create().read("long.txt", text.getBytes(UTF_8)).deliberation()).isNotNull();
  }
}
