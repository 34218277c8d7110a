package org.plenary.akn.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Collects what a validator says, one problem for one fault: of a wrong value it first says which
 * facet of which type is hurt, then of which attribute, and again for each type above that.
 */
final class SchemaProblems implements ErrorHandler {

  private final XmlText text;
  private final List<Diagnostic> found = new ArrayList<>();
  private @Nullable SchemaMessage facet;
  private Place facetPlace;

  SchemaProblems(XmlText text) {
    this.text = text;
    this.facetPlace = text.place(0);
  }

  /** All problems, in the order of the file. */
  List<Diagnostic> list() {
    flush();
    return List.copyOf(found);
  }

  @Override
  public void warning(SAXParseException e) {
    error(e);
  }

  @Override
  public void error(SAXParseException e) {
    SchemaMessage message = SchemaMessage.of(e);
    Place place = text.tag(e.getLineNumber(), e.getColumnNumber());
    if (message.aboutValue()) {
      if (facet != null && !place.equals(facetPlace)) {
        flush();
      }
      facet = facet == null ? message : facet;
      facetPlace = place;
      return;
    }
    if (facet != null && message.closesValue() && place.equals(facetPlace)) {
      add(message.sentence() + ": " + facet.sentence(), place);
      facet = null;
      return;
    }
    flush();
    add(message.sentence(), place);
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  private void flush() {
    if (facet != null) {
      add(facet.sentence(), facetPlace);
      facet = null;
    }
  }

  private void add(String sentence, Place place) {
    Diagnostic problem = new Diagnostic(Code.SCHEMA_INVALID, sentence, place);
    if (found.isEmpty() || !found.get(found.size() - 1).equals(problem)) {
      found.add(problem);
    }
  }
}
