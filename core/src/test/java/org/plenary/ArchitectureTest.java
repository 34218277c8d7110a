package org.plenary;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.plenary.source.Span;
import org.plenary.source.Spans;
import org.plenary.source.TextAlignment;

/** Holds the direction of the dependencies that {@code docs/architecture.md} shows. */
@AnalyzeClasses(packages = "org.plenary", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule SOURCE_KNOWS_NOTHING_ABOVE_IT =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.plenary",
              "org.plenary.language..",
              "org.plenary.parser..",
              "org.plenary.model..",
              "org.plenary.akn..",
              "org.plenary.render..");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_ONLY_SPANS_AND_THE_JDK =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.model..")
          .should()
          .dependOnClassesThat(
              not(
                  resideInAnyPackage("org.plenary.model..", "java..", "org.jspecify..")
                      .or(belongToAnyOf(Span.class, Spans.class, TextAlignment.class))));

  @ArchTest
  static final ArchRule LANGUAGES_KNOW_ONLY_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.language..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.plenary",
                  "org.plenary.parser..",
                  "org.plenary.akn..",
                  "org.plenary.render..",
                  "org.plenary.source.."));

  @ArchTest
  static final ArchRule SYMBOLS_KNOW_ONLY_THE_MODEL_AND_CHARACTERS =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.symbol..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.plenary..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.plenary.symbol..",
                              "org.plenary.model..",
                              "org.plenary.text..",
                              "org.plenary.rules.."))));

  @ArchTest
  static final ArchRule CHARACTERS_AND_RULE_FILES_KNOW_NOTHING =
      noClasses()
          .that()
          .resideInAnyPackage("org.plenary.text..", "org.plenary.rules..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.plenary..")
                  .and(not(resideInAnyPackage("org.plenary.text..", "org.plenary.rules.."))));

  @ArchTest
  static final ArchRule ONLY_THE_RULE_FILES_KNOW_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.plenary.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule DIAGNOSTICS_KNOW_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.diagnostic..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.plenary..")
                  .and(not(resideInAPackage("org.plenary.diagnostic.."))));

  @ArchTest
  static final ArchRule THE_PARSER_KNOWS_NOTHING_BEHIND_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.parser..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.plenary", "org.plenary.akn..", "org.plenary.render..");

  @ArchTest
  static final ArchRule AKOMA_NTOSO_KNOWS_NEITHER_PARSER_NOR_RENDERING =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.akn..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.plenary", "org.plenary.parser..", "org.plenary.render..");

  @ArchTest
  static final ArchRule RENDERING_KNOWS_NEITHER_PARSER_NOR_AKOMA_NTOSO =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.render..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.plenary", "org.plenary.parser..", "org.plenary.akn..");

  @ArchTest
  static final ArchRule LINING_UP_KNOWS_THE_MODEL_AND_NOT_WHERE_IT_COMES_FROM =
      noClasses()
          .that()
          .resideInAPackage("org.plenary.collation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.plenary", "org.plenary.parser..", "org.plenary.akn..", "org.plenary.render..");

  @ArchTest
  static final ArchRule NEITHER_PARSER_NOR_AKOMA_NTOSO_LINES_UP =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.plenary.model..",
              "org.plenary.language..",
              "org.plenary.source..",
              "org.plenary.parser..",
              "org.plenary.akn..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.plenary.collation..");

  @ArchTest
  static final ArchRule ONLY_AKOMA_NTOSO_KNOWS_THE_GENERATED_CLASSES =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.plenary.akn..", "org.plenary.schemas..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.plenary.schemas..", "jakarta.xml.bind..");

  @ArchTest
  static final ArchRule ONLY_THE_PDF_CLASSES_KNOW_PDF_LIBRARIES =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.plenary.render.pdf..", "org.plenary.source.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.apache.xmpbox..",
              "com.openhtmltopdf..");

  @ArchTest
  static final ArchRule ONLY_THE_WORD_CLASSES_KNOW_THE_WORD_LIBRARIES =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.plenary.source.docx..", "org.plenary.source.doc..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule THE_LIBRARY_KNOWS_NO_COMMAND_LINE =
      noClasses().should().dependOnClassesThat().resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule THE_LIBRARY_FETCHES_NOTHING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)");

  @ArchTest
  static final ArchRule THE_ROOMS_OF_AKOMA_NTOSO_STAND_ON_TWO_FLOORS =
      slices()
          .matching("org.plenary.akn.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage("org.plenary.akn.xml..", "org.plenary.akn.naming.."));

  @ArchTest
  static final ArchRule NO_ROOMS_OF_AKOMA_NTOSO_GO_ROUND_IN_CIRCLES =
      slices().matching("org.plenary.akn.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_PACKAGES_GO_ROUND_IN_CIRCLES =
      slices().matching("org.plenary.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Common|[a-z]2)");
}
