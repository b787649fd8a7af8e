module org.example.desk {
  requires static dev.custody.annotations;

  exports org.example.desk;
}
