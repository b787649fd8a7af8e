// Results of the shards are collected until one is missing; then what was collected is dropped.
package cases.real.elastic;

import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.Nullable;
import java.util.ArrayList;
import java.util.List;

class PartialResults {
  @RefCounted
  interface ShardResult {
    @Releases
    void decRef();
  }

  interface Shard {
    @Nullable
    ShardResult query(String text);
  }

  @Nullable
  static List<ShardResult> wrong(List<Shard> shards, String text) {
    List<ShardResult> results = new ArrayList<>(); // expect: leak
    for (Shard shard : shards) {
      ShardResult result = shard.query(text);
      if (result == null) {
        return null;
      }
      results.add(result);
    }
    return results;
  }

  @Nullable
  static List<ShardResult> right(List<Shard> shards, String text) {
    List<ShardResult> results = new ArrayList<>();
    for (Shard shard : shards) {
      ShardResult result = shard.query(text);
      if (result == null) {
        results.forEach(ShardResult::decRef);
        return null;
      }
      results.add(result);
    }
    return results;
  }

  @Nullable
  static List<ShardResult> rightLoop(List<Shard> shards, String text) {
    List<ShardResult> results = new ArrayList<>();
    boolean complete = true;
    for (Shard shard : shards) {
      ShardResult result = shard.query(text);
      if (result == null) {
        complete = false;
        break;
      }
      results.add(result);
    }
    if (!complete) {
      for (ShardResult result : results) {
        result.decRef();
      }
      return null;
    }
    return results;
  }
}
