// Notifying the listener fails, the failure is reported, and the response is forgotten.
package cases.real.elastic;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class ListenerFailure {
  @RefCounted
  interface Response {
    @Releases
    void decRef();

    boolean timedOut();
  }

  interface Listener {
    void onResponse(Response response);

    void onFailure(Exception e);
  }

  interface Action {
    Response execute() throws IOException;
  }

  static void wrong(Action action, Listener listener) {
    try {
      Response response = action.execute(); // expect: leak-on-exception
      listener.onResponse(response);
      response.decRef();
    } catch (Exception e) {
      listener.onFailure(e);
    }
  }

  static void right(Action action, Listener listener) {
    try {
      Response response = action.execute();
      try {
        listener.onResponse(response);
      } finally {
        response.decRef();
      }
    } catch (Exception e) {
      listener.onFailure(e);
    }
  }

  static void rightSplit(Action action, Listener listener) {
    final Response response;
    try {
      response = action.execute();
    } catch (IOException e) {
      listener.onFailure(e);
      return;
    }
    listener.onResponse(response);
    response.decRef();
  }
}
