package org.plenary.source.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.source.SourceException;

/** Small files that would take all memory or time, and files that only wrap others. */
@Timeout(60)
class HostilePdfTest {

  private static final int LIMIT = 4 << 20;
  private static final int BOMB = 16 << 20;
  private static final String UNFOLDS = "unfolds to more than 4,194,304 bytes";
  private static final String SHOW = "BT /F 10 Tf 72 700 Td (A) Tj ET";

  @Test
  void objectsThatUnfoldTooFar() {
    refused(objectStream(BOMB), UNFOLDS);
  }

  @Test
  void referencesThatUnfoldTooFar() {
    refused(referenceStream(BOMB), UNFOLDS);
  }

  @Test
  void fontsThatUnfoldTooFar() {
    String font =
        "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 65/LastChar 65/Widths[500]"
            + "/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 6 0 R>>>>";
    refused(
        RawPdf.page("<</Font<</F 5 0 R>>>>", SHOW).add(font).bomb("/Length1 " + BOMB, BOMB).bytes(),
        UNFOLDS);
  }

  @Test
  void mapsOfCharactersThatUnfoldTooFar() {
    refused(withMap().bomb("", BOMB).bytes(), UNFOLDS);
  }

  @Test
  void mapsOfCharactersWithEndlessRanges() {
    String map =
        "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n"
            + "1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange";
    refused(withMap().stream("", map.getBytes(ISO_8859_1)).bytes(), UNFOLDS);
  }

  @Test
  void endlessRangesOfWidths() {
    String font =
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font"
            + "/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(B)"
            + "/Supplement 0>>/W[0 2147483647 500]>>]>>";
    refused(RawPdf.page("<</Font<</F 5 0 R>>>>", SHOW).add(font).bytes(), UNFOLDS);
  }

  @Test
  void rowsOfPredictorsThatTakeAllMemory() {
    String predictor = "/DecodeParms<</Predictor 12/Columns 2147483647>>";
    refused(
        RawPdf.pages("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
            .bomb(predictor, 10)
            .bytes(),
        "a predictor of 2147483647 columns");
  }

  @Test
  void picturesInThePlaceOfText() {
    refused(
        RawPdf.pages("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
            .stream("/Filter/DCTDecode/Width 65000/Height 65000", new byte[100])
            .bytes(),
        "a picture where none can be");
  }

  @Test
  void picturesAreNotDecompressed() {
    byte[] file =
        RawPdf.page(
                "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>/XObject<</I 5 0"
                    + " R>>>>",
                SHOW + " /I Do")
            .bomb("/Type/XObject/Subtype/Image/Width 8000/Height 8000", BOMB)
            .bytes();
    assertThat(read(file)).isEqualTo("A");
  }

  @Test
  void formsThatShowEachOtherManyTimes() {
    RawPdf file =
        RawPdf.page(
            "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>/XObject<</X 5 0 R>>>>",
            "/X Do");
    for (int number = 5; number < 15; number++) {
      String again = "/Next Do ".repeat(10);
      file.stream(
          "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Next %d 0 R>>>>"
              .formatted(number + 1),
          again.getBytes(ISO_8859_1));
    }
    file.stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>", "()Tj ".getBytes(ISO_8859_1));
    refused(file.bytes(), UNFOLDS);
  }

  @Test
  void moreCharactersThanAllowed() {
    byte[] file =
        RawPdf.page(
                "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>",
                "BT /F 10 Tf (" + "a".repeat(2_000) + ") Tj ET")
            .bytes();
    assertThatThrownBy(
            () -> new PdfReader().read("a", file, PdfOptions.DEFAULT.withMaximumGlyphs(1_000)))
        .isInstanceOf(SourceException.class)
        .hasMessage("the PDF has more than 1,000 characters, the limit");
  }

  @Test
  void objectsThatAreNestedDeeply() {
    refused(
        RawPdf.pages("<</Type/Pages/Kids " + "[".repeat(100_000) + "]".repeat(100_000) + ">>")
            .bytes(),
        "the PDF is broken");
    refused(
        RawPdf.pages("<</A ".repeat(100_000) + "1" + ">>".repeat(100_000)).bytes(),
        "the PDF is broken");
    refused(RawPdf.page("<<>>", "[".repeat(100_000)).bytes(), "no text layer");
  }

  @Test
  void pagesThatAreNestedDeeply() {
    int depth = 20_000;
    RawPdf file = RawPdf.pages("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    for (int number = 3; number < depth; number++) {
      file.add(
          "<</Type/Pages/Kids[%d 0 R]/Count 1/Parent %d 0 R>>".formatted(number + 1, number - 1));
    }
    refused(file.add("<</Type/Page>>").bytes(), "the PDF is broken: its objects are nested");
  }

  @Test
  void encryptionByOtherMeansThanAPassword() {
    for (String means :
        List.of(
            "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s3/V 1/Recipients[<3082010203>]",
            "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/CF<</X<</CFM/AESV2>>>>/StmF/X",
            "/Filter/Entrust.PPKEF/V 1")) {
      refused(
          RawPdf.page("<<>>", SHOW).trailer("/Encrypt<<" + means + ">>").bytes(),
          "encrypted with a certificate");
    }
  }

  @Test
  void pagesInACircle() {
    refused(
        RawPdf.pages("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>").bytes(),
        "2 pages are announced, but there are 0");
  }

  @Test
  void onePageManyTimes() {
    String kids = IntStream.range(0, 100_000).mapToObj(i -> "3 0 R").collect(joining(" "));
    refused(
        RawPdf.pages("<</Type/Pages/Kids[" + kids + "]/Count 1>>")
            .add("<</Type/Page/Parent 2 0 R>>")
            .bytes(),
        "100,000 pages, more than the limit of 2,000");
    refused(
        RawPdf.pages("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>")
            .add("<</Type/Page/Parent 2 0 R>>")
            .bytes(),
        "2,000,000,000 pages, more than the limit of 2,000");
  }

  @Test
  void formsThatOnlyAnotherProgramCanFillIn() {
    refused(
        RawPdf.pages("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .add("<</Type/Page/Parent 2 0 R>>")
            .add("<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</XFA(a)/Fields[]>>>>")
            .trailer("/Root 4 0 R")
            .bytes(),
        "an XFA form without text of its own: print it to a PDF first");
  }

  private static RawPdf withMap() {
    return RawPdf.page("<</Font<</F 5 0 R>>>>", SHOW)
        .add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/ToUnicode 6 0 R>>");
  }

  /** A file whose catalog is within an object stream, which is a bomb. */
  private static byte[] objectStream(int size) {
    return crossReferenced(new RawPdf().bomb("/Type/ObjStm/N 1/First 4", size), "0200010000");
  }

  private static byte[] referenceStream(int size) {
    RawPdf file = new RawPdf().bomb("/Type/XRef/W[1 2 1]/Size 3/Root 1 0 R", size);
    return startingAt(file.bytes(), "1 0 obj");
  }

  private static byte[] crossReferenced(RawPdf file, String hexadecimal) {
    String entries = "/Type/XRef/W[1 2 2]/Index[1 2]/Size 3/Root 2 0 R/Filter/ASCIIHexDecode";
    byte[] table = ("0100090000" + hexadecimal + ">").getBytes(ISO_8859_1);
    return startingAt(file.stream(entries, table).bytes(), "2 0 obj");
  }

  /** The file without its table of references: it starts with the stream instead. */
  private static byte[] startingAt(byte[] file, String object) {
    String text = new String(file, ISO_8859_1);
    String kept = text.substring(0, text.lastIndexOf("xref\n0 "));
    return (kept + "startxref\n" + kept.indexOf(object) + "\n%%EOF\n").getBytes(ISO_8859_1);
  }

  private static String read(byte[] file) {
    try {
      return new PdfReader().read("test.pdf", file, PdfOptions.DEFAULT).text();
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  private static void refused(byte[] file, String words) {
    PdfOptions limits = PdfOptions.DEFAULT.withMaximumDecodedBytes(LIMIT);
    assertThatThrownBy(() -> new PdfReader().read("test.pdf", file, limits))
        .isInstanceOf(SourceException.class)
        .message()
        .contains(words)
        .doesNotContain("\n");
  }
}
