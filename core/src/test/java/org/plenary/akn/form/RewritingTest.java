package org.plenary.akn.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Diagnostic;

class RewritingTest {

  private static XmlText xml(String body) {
    String xml =
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\" xmlns:x=\"y\">"
            + body
            + "</akomaNtoso>";
    return XmlText.of(xml.getBytes(UTF_8), "x.xml");
  }

  private static List<String> changes(String before, String after) {
    return Rewriting.of(xml(before), xml(after), "x.xml").stream()
        .map(Diagnostic::toString)
        .map(line -> line.replace("x.xml: info[REWRITTEN]: ", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><a>99/1</a> and <a>99/2</a></p> | <p><ref>99/1</ref> and <ref>99/2</ref></p> |"
            + " 2 <a> written as <ref>",
        "<p><span>A</span> b</p> | <p>A b</p> | 1 <span> taken off text",
        "<p>A b</p> | <p><i>A</i> b</p> | 1 <i> put around text",
        "<p>A<img/></p> | <p>A</p> | 1 <img> left out",
        "<p>A</p> | <p>A<eol/></p> | 1 <eol> added",
        "<item><p>A</p></item> | <point><content><p>A</p></content></point> |"
            + " 1 <item> written as <point>",
        "<p><x:a>99/1</x:a> b</p> | <p><ref>99/1</ref> b</p> | 1 <x:a> written as <ref>",
        "<p><a>9</a>1 b</p> | <p><a>91</a> b</p> | 1 <a> with more or less in it",
        "<p>A  b</p> | <p>A b</p> | white space in 1 element",
        "<p>A</p><p>B</p> | <p>B</p><p>A</p> | some text stands in another place",
        "<p>A(b)</p> | <p>Ab</p> | 'text left out: 1 (, 1 )'",
        "<p>A</p> | <p>AB</p> | text added: 1 B",
        "<p n=\"1\">A</p> | <p n=\"2\">A</p> | attributes changed: 1 n",
        "<p n=\"1\" m=\"1\">A</p><p n=\"1\">B</p> | <p>A</p><p>B</p> |"
            + " 'attributes left out: 1 m, 2 n'",
        "<p>A</p> | <p x:n=\"1\">A</p> | attributes added: 1 x:n",
        "<meta><k a=\"1\"/></meta><p>A</p> | <meta><k a=\"2\"/></meta><p>A</p> |"
            + " metadata written anew: 1 <k>",
        "<meta><k/><l/></meta><p>A</p> | <meta><m/></meta><p>A</p> |"
            + " 'metadata left out: 1 <k>, 1 <l>'",
      })
  void tellsWhatIsDifferent(String before, String after, String change) {
    assertThat(changes(before, after)).contains(change);
  }

  @Test
  void tellsNothingButThat() {
    assertThat(changes("<p><a h=\"1\">99/1</a> b</p>", "<p><ref h=\"1\">99/1</ref> b</p>"))
        .containsExactly("1 <a> written as <ref>");
    assertThat(changes("<p>A</p>", "<p>A</p>")).isEmpty();
    assertThat(changes("<list>\n<p>A</p></list>", "<list><p>A</p></list>")).isEmpty();
  }

  @Test
  void wantsXml() {
    assertThatThrownBy(() -> changes("<p>", "<p>A</p>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
