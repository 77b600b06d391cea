package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each stage knows only the records of the stages before it. */
class ArchitectureTest {
  private static final String DOCUMENT = "org.dateline.document..";
  private static final String CLEAN = "org.dateline.clean..";
  private static final String PARSE = "org.dateline.parse..";
  private static final String MENTION = "org.dateline.mention..";
  private static final String CODING = "org.dateline.coding..";
  private static final String FACADE = "org.dateline";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dateline");

  @Test
  void documentKnowsNoStage() {
    knowsNone(DOCUMENT, CLEAN, PARSE, MENTION, CODING, FACADE);
  }

  @Test
  void cleanKnowsOnlyDocument() {
    knowsNone(CLEAN, PARSE, MENTION, CODING, FACADE);
  }

  @Test
  void parseKnowsOnlyDocument() {
    knowsNone(PARSE, CLEAN, MENTION, CODING, FACADE);
  }

  @Test
  void mentionKnowsOnlyDocument() {
    knowsNone(MENTION, CLEAN, PARSE, CODING, FACADE);
  }

  @Test
  void codingKnowsMentionsAndDocument() {
    knowsNone(CODING, CLEAN, PARSE, FACADE);
  }

  private static void knowsNone(String stage, String... others) {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(stage)
            .should()
            .dependOnClassesThat(resideInAnyPackage(others));
    rule.check(CORE);
  }

  @Test
  void coreNeedsTheJdkAndJspecifyAlone() {
    ArchRule rule =
        noClasses()
            .should()
            .dependOnClassesThat(
                resideOutsideOfPackages("org.dateline..", "java..", "javax..", "org.jspecify.."));
    rule.check(CORE);
  }

  @Test
  void coreKnowsNothingOfTheApplication() {
    ArchRule rule =
        noClasses().should().dependOnClassesThat(resideInAnyPackage("org.dateline.app.."));
    rule.check(CORE);
  }

  @Test
  void coreNeverPrints() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
  }

  @Test
  void coreNeverExits() {
    ArchRule rule =
        noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);
    rule.check(CORE);
  }

  @Test
  void everyClassStandsInAStageOrTheFacade() {
    classes()
        .should()
        .resideInAnyPackage(DOCUMENT, CLEAN, PARSE, MENTION, CODING, FACADE)
        .check(CORE);
  }
}
