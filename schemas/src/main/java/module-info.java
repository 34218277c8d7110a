/** The schema of UN deliberations in Akoma Ntoso 3.0, and the classes that are bound to it. */
module org.plenary.schemas {
  requires transitive jakarta.xml.bind;
  requires transitive java.xml;
  requires static transitive org.jspecify;

  exports org.plenary.schemas;

  opens org.plenary.schemas; // to whatever binds its classes
}
