// A reader with a place for one element that was read too early.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Nullable;

class PushedBack {
  @RefCounted
  interface Token {
    boolean isComment();

    @Releases
    void free();
  }

  interface Source {
    @Nullable
    Token read();
  }

  private final Source source;
  @Nullable private Token pushedBack;

  PushedBack(Source source) {
    this.source = source;
  }

  @Nullable
  Token next() {
    if (pushedBack != null) {
      Token token = pushedBack;
      pushedBack = null;
      return token;
    }
    Token token;
    while ((token = source.read()) != null && token.isComment()) {
      token.free();
    }
    return token;
  }

  @Nullable
  Token wrongNext() {
    if (pushedBack != null) {
      return pushedBack; // expect: return-of-borrowed
    }
    Token token;
    do {
      token = source.read(); // expect: leak
    } while (token != null && token.isComment());
    return token;
  }

  void unread(@Steals Token token) {
    if (pushedBack != null) {
      token.free();
      throw new IllegalStateException("only one");
    }
    pushedBack = token;
  }

  void wrongUnread(@Steals Token token) { // expect: leak-on-exception
    if (pushedBack != null) {
      throw new IllegalStateException("only one");
    }
    pushedBack = token;
  }

  @Nullable
  Token peek(boolean consume) {
    Token token = next();
    if (token == null || consume) {
      return token;
    }
    unread(token);
    return null;
  }

  @Disposes
  void close() {
    if (pushedBack != null) {
      pushedBack.free();
      pushedBack = null;
    }
  }
}
