package bench.library;

/** The bytes mean nothing. */
public class DecodeException extends Exception {
  public DecodeException(String message) {
    super(message);
  }
}
