// One search runs on many shards; each task needs the context for itself until it is done.
package cases.real.elastic;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import java.util.List;
import java.util.concurrent.Executor;

class ShardFanOut {
  @RefCounted
  interface Context {
    @Retains
    void incRef();

    @Releases
    void decRef();

    void query(int shard);
  }

  static void wrong(Context context, List<Integer> shards, Executor executor) {
    for (int shard : shards) {
      executor.execute(() -> context.query(shard)); // expect: borrowed-escape
    }
  }

  static void right(Context context, List<Integer> shards, Executor executor) {
    for (int shard : shards) {
      context.incRef();
      executor.execute(
          () -> {
            try {
              context.query(shard);
            } finally {
              context.decRef();
            }
          });
    }
  }

  static void wrongOnFailure(Context context, List<Integer> shards, Executor executor) {
    for (int shard : shards) {
      context.incRef();
      executor.execute(
          () -> { // expect: leak
            if (shard < 0) {
              return;
            }
            context.query(shard);
            context.decRef();
          });
    }
  }
}
