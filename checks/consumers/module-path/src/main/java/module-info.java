module example {
  requires org.plenary.core;
}
