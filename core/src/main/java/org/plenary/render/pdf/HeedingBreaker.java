package org.plenary.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.plenary.text.Interruption;

/** Finds where lines may break as another does, unless the document was given up. */
final class HeedingBreaker implements FSTextBreaker {

  private final FSTextBreaker breaker;

  HeedingBreaker(FSTextBreaker breaker) {
    this.breaker = breaker;
  }

  @Override
  public int next() {
    Interruption.heed();
    return breaker.next();
  }

  @Override
  public void setText(String text) {
    Interruption.heed();
    breaker.setText(text);
  }
}
