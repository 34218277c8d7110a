package org.plenary.schemas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.xerces.impl.dv.InvalidDatatypeValueException;
import org.apache.xerces.impl.dv.ValidatedInfo;
import org.apache.xerces.impl.dv.XSSimpleType;
import org.apache.xerces.impl.validation.ValidationState;
import org.apache.xerces.xs.StringList;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/**
 * Finds values for simple types: from a pool of ordinary and of odd ones, those that a type takes.
 */
final class Values {

  private static final List<String> POOL =
      List.of(
          "",
          " ",
          "a",
          " a ",
          "a b",
          "#symbol",
          "#a b",
          "#a #b",
          "##",
          "a/ :b",
          "/ //",
          ":b",
          "a:b c",
          "%",
          "%41 b",
          "[",
          "Côte d’Ivoire",
          "<&>\"'",
          "\t",
          "中文",
          "قرار",
          "https://docs.un.org/en/A/RES/76/135",
          "/akn/un/statement/deliberation/unga/2021-12-16/76-135/eng@",
          "2021-12-16",
          " 2021-12-16 ",
          "2021-12-16Z",
          "-0001-01-01",
          "2021-02-29",
          "2021-12-16T10:00:00Z",
          "2021-12-16T24:00:00",
          "true",
          "0",
          "1",
          "-7",
          "+7",
          "007",
          "1.0",
          "99999999999",
          "en",
          "zh-Hant",
          "preserve",
          "default",
          "originalVersion",
          "bottom",
          "generation",
          "edited");

  private final Map<XSSimpleTypeDefinition, List<String>> accepted = new HashMap<>();

  /** A value that the type accepts. */
  String of(XSSimpleTypeDefinition type, Random random) {
    List<String> values = accepted.computeIfAbsent(type, Values::accepted);
    return values.get(random.nextInt(values.size()));
  }

  private static List<String> accepted(XSSimpleTypeDefinition type) {
    StringList enumeration = type.getLexicalEnumeration();
    Stream<String> own =
        Stream.iterate(0, i -> i < enumeration.getLength(), i -> i + 1).map(enumeration::item);
    return Stream.concat(POOL.stream(), own)
        .distinct()
        .filter(value -> accepts((XSSimpleType) type, value))
        .toList();
  }

  private static boolean accepts(XSSimpleType type, String value) {
    try {
      type.validate(value, new ValidationState(), new ValidatedInfo());
      return true;
    } catch (InvalidDatatypeValueException e) {
      return false;
    }
  }
}
