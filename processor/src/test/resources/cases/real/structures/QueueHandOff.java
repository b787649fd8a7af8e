// A bounded queue between threads: what could not be put in within the time is still the producer's.
package cases.real.structures;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class QueueHandOff {
  @RefCounted
  static class Job {
    static native Job next();

    native void run();

    @Releases
    native void done();
  }

  static void wrong(ArrayBlockingQueue<Job> queue) {
    Job job = Job.next(); // expect: leak
    queue.offer(job);
  }

  static int wrongCounted(BlockingQueue<Job> queue) {
    int refused = 0;
    Job job = Job.next(); // expect: leak
    if (!queue.offer(job)) {
      refused++;
    }
    return refused;
  }

  static void right(BlockingQueue<Job> queue) {
    Job job = Job.next();
    if (!queue.offer(job)) {
      try {
        job.run();
      } finally {
        job.done();
      }
    }
  }

  static void rightConsumer(BlockingQueue<Job> queue) {
    Job job;
    while ((job = queue.poll()) != null) {
      try {
        job.run();
      } finally {
        job.done();
      }
    }
  }

  static void wrongConsumer(BlockingQueue<Job> queue) {
    Job job;
    while ((job = queue.poll()) != null) { // expect: leak-on-exception
      try {
        job.run();
      } catch (RuntimeException e) {
        continue;
      }
      job.done();
    }
  }
}
