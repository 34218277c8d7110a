package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with arguments is told in one line of our own words: nothing of picocli, Java or
 * XML libraries shows through. Words that begin with {@code @} are files of the test's folder, and
 * {@code @@} is an empty word.
 */
class WrongUseTest {

  private static final List<String> FOREIGN =
      List.of(
          "Exception",
          "java.",
          "null",
          "is not an int",
          "Invalid value",
          "org.",
          "xerces",
          "SAX",
          "JAXB",
          "JAXP",
          "cvc-",
          "Unknown option",
          "Unmatched",
          "parameter");

  private static final Path SOUND =
      Path.of(System.getProperty("plenary.root"))
          .resolve("fixtures/src/main/resources/fixtures/broken/sound.xml");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 |                                  | a command is missing
          2 | conver @a.txt                    | did you mean convert?
          2 | vaildate @a.xml                  | did you mean validate?
          2 | frobnicate                       | there is no command frobnicate
          2 | --verson                         | did you mean --version?
          2 | --frobnicate                     | there is no option --frobnicate
          2 | convert                          | no INPUT is named
          2 | validate                         | no FILE is named
          2 | fix                              | no FILE is named
          2 | show                             | no FILE is named
          2 | schema                           | a command is missing: install
          2 | schema instal                    | there is no command instal
          2 | schema install --form a          | did you mean --from?
          2 | schema install a                 | one argument too many
          2 | convert @a.txt --ot pdf          | did you mean --to?
          2 | convert @a.txt --to docy         | --to: 'docy' is none of
          2 | convert @a.txt --to              | --to needs a value
          1 | convert @@                       | an empty name
          1 | convert @sound.xml --number 5/5  | its only deliberation has the number 99/41, not 5/5
          1 | convert @cut.xml                 | the file ends within a tag; it seems to be cut off
          1 | convert @sound.xml -o @a.xml/b.xml | a part of its path is not a folder
          1 | fix @a.xml --schema @none.xsd    | the schema cannot be read: no such file or folder
          2 | convert @a.xml -q -v             | only one of --quiet and --verbose can be given
          2 | compare @a.xml -                 | two files are compared, not standard input
          2 | convert @a.txt --to pdf --to txt | --to is given twice
          2 | convert @a.txt --lang de         | --lang: 'de' is none of ar, zh, en, fr, ru, es
          2 | convert @a.txt --encoding utf9   | --encoding: 'utf9' is no encoding
          2 | convert @a.txt --jobs x          | --jobs: 'x' is no whole number
          2 | convert @a.txt --jobs 0          | --jobs: '0' is less than 1
          2 | convert @a.txt --timeout -1      | --timeout: '-1' is less than 1
          2 | convert @a.txt --timeout 1.5     | --timeout: '1.5' is no whole number
          2 | convert @a.txt --width 5         | --width must be at least 20
          2 | convert @a.txt --width 99999999999 | --width: '99999999999' is no whole number
          2 | convert @a.txt --resume          | --resume needs -o
          2 | convert @a.txt @b.txt            | need -o with a folder
          2 | convert @a.txt @b.txt -o -       | cannot go to standard output
          2 | convert @a.txt -o @a.pdf --to txt | name different formats
          2 | convert @a.txt -o @a.what        | names no format
          2 | convert @a.txt --report -        | can go to standard output
          2 | convert @a.txt -o @o.xml --ledger @o.xml | need files of their own
          2 | convert @a.txt --ledger @l --report @l | need files of their own
          2 | align @a.xml @b.txt -o @o.tmx --report @o.tmx | need files of their own
          2 | convert @a.txt --embed=yes       | --embed: it takes no value
          2 | convert @a.txt --tracked-changes yes | neither accepted nor refused
          2 | convert @a.txt --color pink      | --color: 'pink' is none of auto, always, never
          2 | validate @a.xml --format yaml    | --format: 'yaml' is none of text, json, sarif
          2 | validate @a.xml --select EID_FROM | did you mean EID_FORM?
          2 | validate @a.xml --fail-on info   | --fail-on: 'info' is neither warning nor error
          2 | fix @a.xml --in-place --diff     | only one of -o, --in-place and --diff
          2 | fix - --in-place                 | --in-place needs files
          2 | fix @a.xml -o @a.pdf             | the ending of another format
          2 | show @a.txt --width 3            | --width must be at least 20
          2 | help convrt                      | there is no command convrt; did you mean convert?
          2 | convert -x @a.txt                | there is no option -x (see
          2 | convert @a.txt --embed           | --embed is for PDF, and this is written as xml
          2 | convert @a.txt --to html --paper a4 | --paper is for PDF and Word files, and this is written as html
          2 | convert @a.txt --to html --fonts fonts | --fonts is for PDF, and this is written as html
          2 | convert @a.txt --to pdf --fonts @none | --fonts: no folder of fonts: /none
          2 | convert @a.txt --to pdf --width 60 | --width is for plain text, and this is written as pdf
          1 | convert https://docs.un.org/a    | nothing is fetched from the network
          1 | show ftp://docs.un.org/a         | nothing is fetched from the network
          1 | convert @gone.txt                | no such file
          1 | convert @empty.txt               | error:
          1 | validate @a.txt                  | error
          1 | show @noise.pdf                  | error:
          1 | fix @a.txt                       | error:
          1 | validate @a.xml --schema @a.txt  | the schema cannot be used
          1 | schema install --from @a.txt     | error:
          """)
  void isOneLineOfOurs(int code, String line, String expected) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Nothing here.\n");
    Files.writeString(folder.resolve("b.txt"), "Nor here.\n");
    Files.writeString(folder.resolve("a.xml"), "<a>");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("cut.xml"), "<akomaNtoso");
    Files.copy(SOUND, folder.resolve("sound.xml"));
    Files.writeString(folder.resolve("noise.pdf"), "%PDF-1.7 no more");
    List<Object> arguments = new ArrayList<>();
    if (line != null) {
      for (String word : line.split(" ", -1)) {
        arguments.add(
            word.equals("@@")
                ? ""
                : word.startsWith("@") ? folder.resolve(word.substring(1)) : word);
      }
    }
    Run run = Run.of(arguments.toArray());
    String told = run.err() + (run.err().isEmpty() ? run.text() : "");
    assertThat(run.code()).as(told).isEqualTo(code);
    assertThat(told.replace(folder.toString(), "")).contains(expected).doesNotContain(FOREIGN);
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(1);
  }
}
