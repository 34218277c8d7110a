package org.plenary.akn.naming;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.model.Language;
import org.plenary.model.Target;
import org.plenary.symbol.DeliberationNumber;
import org.plenary.symbol.DocumentAddress;

/**
 * Addresses of what references point at: the IRI of the Work where organ, date and number are all
 * known, else the address of the document on {@code docs.un.org}.
 */
public final class Hrefs {

  private Hrefs() {}

  /**
   * The address of a target.
   *
   * @param target what is referred to
   * @param language in which language to show a document
   */
  public static String href(Target target, Language language) {
    if (target instanceof Target.Address address) {
      return legal(address.href());
    }
    return work(target)
        .or(() -> DeliberationNumber.symbol(target).map(s -> DocumentAddress.of(s, language)))
        .orElseThrow();
  }

  private static Optional<String> work(Target target) {
    return target instanceof Target.Deliberated deliberated
        ? deliberated
            .adopted()
            .map(date -> Iris.work(deliberated.organ(), date, deliberated.number()))
        : Optional.empty();
  }

  /**
   * The address unchanged if it is valid; otherwise with all illegal characters percent-encoded or,
   * if that is not enough, all but letters and digits.
   */
  public static String legal(String address) {
    return Stream.of(address, DocumentAddress.repaired(address))
        .filter(Hrefs::isLegal)
        .findFirst()
        .orElseGet(() -> DocumentAddress.encoded(address));
  }

  private static boolean isLegal(String address) {
    try {
      return new URI(address).toString().equals(address);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The target of an address; an {@link Target.Address} where it is no document of the UN. */
  public static Target target(String href) {
    Optional<Iris.Parts> work = Iris.parts(href);
    if (work.isPresent()) {
      Iris.Parts parts = work.get();
      return new Target.Deliberated(parts.organ(), parts.number(), parts.adopted());
    }
    return DocumentAddress.symbol(href)
        .map(Hrefs::document)
        .orElseGet(() -> new Target.Address(href));
  }

  private static Target document(String symbol) {
    return DeliberationNumber.ofSymbol(symbol)
        .<Target>map(n -> new Target.Deliberated(n.organ(), n.printed(), Optional.empty()))
        .orElseGet(() -> new Target.Document(symbol));
  }

  /** The symbol of the document that is meant, if its address is made of that. */
  public static Optional<String> symbol(Target target) {
    return work(target).isPresent() ? Optional.empty() : DeliberationNumber.symbol(target);
  }
}
