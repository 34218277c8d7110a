package org.plenary.akn.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.akn.Corpus;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.schemas.MainBody;
import org.plenary.schemas.P;
import org.plenary.source.SourceException;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.ComparisonType;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.DifferenceEvaluators;

/** A file that is read into the generated classes and written again is the same in every node. */
final class AknTreeTest {

  private static final String ODD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet type="text/xsl" href="a.xsl"?>
      <!-- before -->
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:q="urn:q" odd="1" q:a="b">
       <statement name="resolution" contains="nonsense" q:x="y"><!-- in -->
        <meta>stray
         <proprietary source="#me"><my:a xmlns:my="urn:my" xmlns:z="urn:z" my:t="1" type="z:ref">te<!-- c -->xt\
       <my:b/><?pi data?></my:a><akn4un:voters xmlns:akn4un="http://un.org/akn4un"><organization\
       refersTo="#x">A <q:foo>u</q:foo></organization></akn4un:voters></proprietary>
         <identification source="#x"/>
        </meta>
        <mainBody>
         <p xml:space=" preserve ">A<!-- x -->B <b>c</b>D<?pi?><!-- y -->
        </p>
         <clause><num>1.</num>  <content><p>e &amp; &lt;f></p></content></clause>
         <p q:z="&#10;&quot;">&#13;x<q:foreign q:a="1" a="2" xmlns:q="urn:other" xmlns="urn:def"><inner/></q:foreign>\
       <quotedText>q</quotedText></p>
         <table><tr><td colspan="02" rowspan="x"><p/></td></tr><caption>late</caption></table>
         <paragraph><content><p>1</p></content><num>2.</num><p>bare</p></paragraph>
        </mainBody>
        <preface/>
       </statement>
       <!-- tail -->
      </akomaNtoso>
      <!-- after --><?end?>
      """;

  static Stream<Path> files() {
    return Corpus.files("corpus/akn");
  }

  @ParameterizedTest
  @MethodSource("files")
  void publishedFilesComeBackInEveryNode(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    assertSame(xml, AknTree.read(xml, file.getFileName().toString()).write());
  }

  @Test
  void whatTheClassesHaveNoRoomForComesBackAtItsPlace() throws Exception {
    assertSame(ODD.getBytes(UTF_8), AknTree.read(ODD.getBytes(UTF_8), "odd.xml").write());
  }

  @Test
  void saysWhatIsMisplacedOrUnknown() throws Exception {
    List<Diagnostic> diagnostics = AknTree.read(ODD.getBytes(UTF_8), "odd.xml").diagnostics();
    assertThat(diagnostics)
        .extracting(d -> d.place().line() + " " + d.code() + " " + d.message())
        .contains(
            "4 UNKNOWN_ATTRIBUTE the attribute odd of <akomaNtoso> is unknown or has no such value;"
                + " it is kept",
            "6 MISPLACED_ELEMENT text may not stand in <meta>; it is kept",
            "13 MISPLACED_ELEMENT <clause> may not stand here in <mainBody>; it is kept",
            "16 MISPLACED_ELEMENT <num> may not stand here in <paragraph>; it is kept");
    assertThat(diagnostics).hasSize(13);
    assertThat(diagnostics)
        .extracting(Diagnostic::code)
        .containsOnly(Code.UNKNOWN_ATTRIBUTE, Code.MISPLACED_ELEMENT);
  }

  @Test
  void changedObjectsKeepWhatStandsBesideThem() throws Exception {
    AknTree tree = AknTree.read(ODD.getBytes(UTF_8), "odd.xml");
    MainBody body = tree.root().getStatement().getMainBody();
    ((P) body.getChildren().get(0)).getContent().set(0, "longer than before ");
    P added = new P();
    added.getContent().add("new");
    body.getChildren().add(added);
    body.getChildren().remove(1);
    assertThat(new String(tree.write(), UTF_8))
        .contains(
            "<p xml:space=\" preserve \">l<!-- x -->onger than before <b>c</b>D<?pi?><!-- y -->",
            "<clause><num>1.</num>  <content><p>e &amp; &lt;f&gt;</p></content></clause>",
            "<p>new</p>",
            "<!-- tail -->")
        .doesNotContain("quotedText");
  }

  @Test
  void refusesWhatIsNoAkomaNtoso() {
    assertThatThrownBy(() -> AknTree.read("<html/>".getBytes(UTF_8), "x.xml"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("<html>");
    assertThatThrownBy(() -> AknTree.read("<!DOCTYPE a><a/>".getBytes(UTF_8), "x.xml"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("document type declaration");
    assertThatThrownBy(() -> AknTree.read(ODD.substring(0, 900).getBytes(UTF_8), "x.xml"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("not well-formed");
  }

  /** Compares every node with its prefix: white space, comments and instructions too. */
  private static void assertSame(byte[] before, byte[] after) {
    Diff diff =
        DiffBuilder.compare(before)
            .withTest(after)
            .withDifferenceEvaluator(
                DifferenceEvaluators.chain(
                    DifferenceEvaluators.Default,
                    DifferenceEvaluators.downgradeDifferencesToEqual(
                        ComparisonType.XML_ENCODING,
                        ComparisonType.XML_VERSION,
                        ComparisonType.XML_STANDALONE)))
            .checkForIdentical()
            .build();
    assertThat(diff.hasDifferences()).as(diff.toString()).isFalse();
  }
}
