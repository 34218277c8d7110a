package org.plenary.render.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Sees in which context openhtmltopdf lays a document out: it tells those only who make pictures,
 * which it asks about each block.
 */
final class LayoutWitness implements ReplacedElementFactory {

  private final ReplacedElementFactory pictures;
  private @Nullable LayoutContext context;

  private LayoutWitness(ReplacedElementFactory pictures) {
    this.pictures = pictures;
  }

  /** Watches a layout that is to come. */
  static LayoutWitness in(SharedContext shared) {
    LayoutWitness witness = new LayoutWitness(shared.getReplacedElementFactory());
    shared.setReplacedElementFactory(witness);
    return witness;
  }

  /** The context of the layout that has been. */
  LayoutContext context() {
    return Objects.requireNonNull(context, "nothing was laid out");
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext current, BlockBox box, UserAgentCallback user, int width, int height) {
    context = current;
    return pictures.createReplacedElement(current, box, user, width, height);
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return pictures.isReplacedElement(element);
  }
}
