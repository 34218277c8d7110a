package org.plenary.source.pdf.glyph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.plenary.source.pdf.file.DecodedStreams;
import org.plenary.source.pdf.file.LimitExceeded;
import org.plenary.text.Interruption;

/**
 * Runs the content streams of pages and keeps where each glyph and each rule stands.
 *
 * <p>PDFBox's engine reads the tokens, finds resources and enters forms; the few operators that
 * move text are carried out here on plain numbers, because the engine's general graphics state
 * costs more than the text itself. One collector serves one document and one thread.
 */
public final class GlyphCollector extends PDFStreamEngine {

  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");
  private static final int FILL_AND_STROKE = 2;
  private static final int MAXIMUM_STATES = 512;

  /** Entering a form, even an empty one, takes about as long as decompressing this many bytes. */
  private static final int FORM_COST = 4_096;

  private final DecodedStreams streams;
  private final int maximumFormDepth;
  private final long maximumGlyphs;
  private final IdentityHashMap<COSBase, FontFacts> fonts = new IdentityHashMap<>();
  private final Deque<TextState> saved = new ArrayDeque<>();
  private final Deque<MarkedContent> marked = new ArrayDeque<>();
  private final RulePath path = new RulePath();
  private TextState state = new TextState();
  private Glyphs glyphs = new Glyphs(0, 0);
  private int[] codes = new int[256];
  private int chunk;
  private int formDepth;
  private int artifacts;
  private long remainingGlyphs;

  /**
   * @param streams decompresses and counts
   * @param maximumFormDepth how deep form objects may contain one another
   * @param maximumGlyphs the most characters that all pages may show
   */
  public GlyphCollector(DecodedStreams streams, int maximumFormDepth, long maximumGlyphs) {
    this.streams = streams;
    this.maximumFormDepth = maximumFormDepth;
    this.maximumGlyphs = maximumGlyphs;
    this.remainingGlyphs = maximumGlyphs;
  }

  /** A piece of marked content: its replacement text if it has one, and where its glyphs begin. */
  private record MarkedContent(@Nullable String actualText, boolean artifact, int firstGlyph) {}

  /** All glyphs and rules of a page, those of its forms included. */
  public Glyphs collect(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    int rotation = page.getRotation();
    boolean turned = rotation == 90 || rotation == 270;
    glyphs =
        new Glyphs(
            turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    saved.clear();
    marked.clear();
    path.clear();
    artifacts = 0;
    formDepth = 0;
    state = new TextState();
    state.toPage(box.getLowerLeftX(), box.getLowerLeftY(), glyphs.width, glyphs.height, rotation);
    byte[] content = streams.contents(page.getCOSObject());
    processChildStream(new Content(content, page), page);
    return glyphs;
  }

  /** Decompressed content with the resources of its page. */
  private static final class Content implements PDContentStream {
    private final byte[] bytes;
    private final PDPage page;

    Content(byte[] bytes, PDPage page) {
      this.bytes = bytes;
      this.page = page;
    }

    @Override
    public InputStream getContents() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() {
      return new ByteArrayRead(bytes);
    }

    @Override
    public PDResources getResources() {
      return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
      return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
      return page.getMatrix();
    }
  }

  /** A form whose content is decompressed within the limit. */
  private final class LimitedForm extends PDFormXObject {

    LimitedForm(COSStream stream) {
      super(stream);
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
      return new ByteArrayRead(streams.decode(getCOSObject()));
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Interruption.heed();
    switch (operator.getName()) {
      case "BT" -> {
        state.beginText();
        chunk++;
      }
      case "Tj" -> showFirst(operands);
      case "TJ" -> showAdjusted(operands);
      case "'" -> {
        state.nextLine(0, -state.leading);
        showFirst(operands);
      }
      case "\"" -> {
        state.wordSpacing = number(operands, 0);
        state.characterSpacing = number(operands, 1);
        state.nextLine(0, -state.leading);
        showFirst(operands.subList(Math.min(2, operands.size()), operands.size()));
      }
      case "Td" -> state.nextLine(number(operands, 0), number(operands, 1));
      case "TD" -> {
        state.leading = -number(operands, 1);
        state.nextLine(number(operands, 0), number(operands, 1));
      }
      case "Tm" -> state.setTextMatrix(numbers(operands));
      case "T*" -> state.nextLine(0, -state.leading);
      case "Tf" -> setFont(operands);
      case "Tc" -> state.characterSpacing = number(operands, 0);
      case "Tw" -> state.wordSpacing = number(operands, 0);
      case "Tz" -> state.horizontalScaling = number(operands, 0) / 100;
      case "TL" -> state.leading = number(operands, 0);
      case "Ts" -> state.rise = number(operands, 0);
      case "Tr" -> state.stroked = number(operands, 0) == FILL_AND_STROKE;
      case "q" -> {
        if (saved.size() < MAXIMUM_STATES) {
          saved.push(state.copy());
        }
      }
      case "Q" -> {
        if (!saved.isEmpty()) {
          state = saved.pop();
        }
      }
      case "cm" -> state.concatenate(numbers(operands));
      case "Do" -> draw(operands);
      case "BMC" -> begin(operands, null);
      case "BDC" -> begin(operands, properties(operands));
      case "EMC" -> end();
      case "re" -> path.rectangle(state, numbers(operands));
      case "m" -> path.move(state, number(operands, 0), number(operands, 1));
      case "l" -> path.line(state, number(operands, 0), number(operands, 1));
      case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> path.paint(glyphs);
      case "n", "c", "v", "y" -> path.clear();
      default -> {
        // colours, images, shadings and the like put no text on the page
      }
    }
  }

  private void setFont(List<COSBase> operands) throws IOException {
    state.size = number(operands, 1);
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSBase key = all == null ? null : all.getDictionaryObject(name);
    if (key == null) {
      state.font = null;
      return;
    }
    FontFacts known = fonts.get(key);
    if (known == null) {
      if (key instanceof COSDictionary dictionary) {
        FontLimits.check(dictionary, streams);
      }
      PDFont font = getResources().getFont(name);
      if (font == null) {
        state.font = null;
        return;
      }
      known = new FontFacts(font);
      fonts.put(key, known);
    }
    state.font = known;
  }

  private void showFirst(List<COSBase> operands) throws IOException {
    if (!operands.isEmpty() && operands.get(0) instanceof COSString string) {
      show(string.getBytes());
    }
  }

  private void showAdjusted(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSArray array)) {
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      COSBase item = array.get(i);
      if (item instanceof COSString string) {
        show(string.getBytes());
      } else if (item instanceof COSNumber adjustment) {
        state.advance(-adjustment.floatValue() / 1000 * state.size * state.horizontalScaling);
      }
    }
  }

  private void show(byte[] string) throws IOException {
    FontFacts font = state.font;
    if (font == null) {
      return;
    }
    if (codes.length < string.length) {
      codes = new int[string.length * 2];
    }
    int count = font.codes(string, codes);
    remainingGlyphs -= count;
    if (remainingGlyphs < 0) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT, "the PDF has more than %,d characters, the limit", maximumGlyphs));
    }
    int style = font.style() | state.style() | (artifacts > 0 ? Glyphs.ARTIFACT : 0);
    TextPlace place = state.place();
    for (int i = 0; i < count; i++) {
      int code = codes[i];
      float glyph = font.width(code) / 1000 * state.size;
      float spacing = state.characterSpacing + (font.isWordSpace(code) ? state.wordSpacing : 0);
      place.add(glyphs, font.characters(code), glyph * state.horizontalScaling, style, chunk);
      place.advance((glyph + spacing) * state.horizontalScaling);
    }
    state.advance(place.advanced());
  }

  private void draw(List<COSBase> operands) throws IOException {
    if (operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)
        || getResources().isImageXObject(name)) {
      return;
    }
    PDXObject object = getResources().getXObject(name);
    if (!(object instanceof PDFormXObject found)) {
      return;
    }
    if (formDepth == maximumFormDepth) {
      throw new LimitExceeded(
          "the PDF has forms within forms, more than " + maximumFormDepth + " deep");
    }
    streams.spend(FORM_COST);
    PDFormXObject form = new LimitedForm(found.getCOSObject());
    TextState outer = state.copy();
    formDepth++;
    state.concatenate(floats(form.getMatrix()));
    showForm(form);
    formDepth--;
    state = outer;
  }

  private @Nullable COSDictionary properties(List<COSBase> operands) {
    COSBase operand = operands.size() > 1 ? operands.get(1) : null;
    if (operand instanceof COSName name) {
      PDPropertyList list = getResources().getProperties(name);
      return list == null ? null : list.getCOSObject();
    }
    return operand instanceof COSDictionary dictionary ? dictionary : null;
  }

  private void begin(List<COSBase> operands, @Nullable COSDictionary properties) {
    String actual = properties == null ? null : properties.getString(ACTUAL_TEXT);
    boolean artifact =
        !operands.isEmpty()
            && ARTIFACT.equals(operands.get(0))
            && properties != null
            && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
    artifacts += artifact ? 1 : 0;
    marked.push(new MarkedContent(actual, artifact, glyphs.count));
  }

  private void end() {
    if (marked.isEmpty()) {
      return;
    }
    MarkedContent ended = marked.pop();
    artifacts -= ended.artifact() ? 1 : 0;
    String actual = ended.actualText();
    if (actual != null && glyphs.count > ended.firstGlyph() && onOneLine(ended.firstGlyph())) {
      glyphs.replaceFrom(ended.firstGlyph(), FontFacts.letters(actual));
    }
  }

  private boolean onOneLine(int from) {
    for (int i = from + 1; i < glyphs.count; i++) {
      if (Math.abs(glyphs.baseline[i] - glyphs.baseline[from]) > glyphs.size[from]) {
        return false;
      }
    }
    return true;
  }

  private static float number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] six = new float[6];
    for (int i = 0; i < six.length; i++) {
      six[i] = number(operands, i);
    }
    return six;
  }

  private static float[] floats(Matrix matrix) {
    return new float[] {
      matrix.getScaleX(),
      matrix.getShearY(),
      matrix.getShearX(),
      matrix.getScaleY(),
      matrix.getTranslateX(),
      matrix.getTranslateY()
    };
  }
}
