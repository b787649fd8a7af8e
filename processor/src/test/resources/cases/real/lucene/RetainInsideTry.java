// The reference is taken inside the try block, yet its finally block always gives one back.
package cases.real.lucene;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class RetainInsideTry {
  static class InvalidRequestException extends Exception {}

  @RefCounted
  interface SearchContext {
    @Retains
    void incRef();

    @Releases
    void decRef();

    int execute(String query);
  }

  private static void validate(String query) throws InvalidRequestException {
    if (query.isBlank()) {
      throw new InvalidRequestException();
    }
  }

  static int wrong(SearchContext context, String query) throws InvalidRequestException {
    try {
      validate(query);
      context.incRef();
      return context.execute(query);
    } finally {
      context.decRef(); // expect: release-of-borrowed
    }
  }

  static int right(SearchContext context, String query) throws InvalidRequestException {
    validate(query);
    context.incRef();
    try {
      return context.execute(query);
    } finally {
      context.decRef();
    }
  }
}
