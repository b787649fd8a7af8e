// A switch-over to a new upstream: the old subscription must be cancelled, even a late one.
package cases.real.events;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class SubscriptionReplaced {
  @RefCounted
  interface Subscription {
    void request(long count);

    @Releases
    void cancel();
  }

  static class Wrong {
    private Subscription upstream;
    private boolean cancelled;

    void onSubscribe(@Steals Subscription subscription) { // expect: leak
      if (cancelled) {
        return;
      }
      if (upstream != null) {
        upstream.cancel();
      }
      upstream = subscription;
      upstream.request(1);
    }

    @Disposes
    void cancel() {
      cancelled = true;
      if (upstream != null) {
        upstream.cancel();
        upstream = null;
      }
    }
  }

  static class Right {
    private Subscription upstream;
    private boolean cancelled;

    void onSubscribe(@Steals Subscription subscription) {
      if (cancelled) {
        subscription.cancel();
        return;
      }
      if (upstream != null) {
        upstream.cancel();
      }
      upstream = subscription;
      upstream.request(1);
    }

    @Disposes
    void cancel() {
      cancelled = true;
      if (upstream != null) {
        upstream.cancel();
        upstream = null;
      }
    }
  }
}
