// A lease is renewed by taking a new one; the old one is overwritten and never expires.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;

class LeaseReplaced {
  @RefCounted
  interface Lease {
    boolean expiresSoon();

    @Releases
    void release();
  }

  interface Leases {
    Lease take();
  }

  interface Job {
    boolean step();
  }

  static void wrong(Leases leases, Job job) {
    Lease lease = leases.take(); // expect: leak
    while (job.step()) {
      if (lease.expiresSoon()) {
        lease = leases.take(); // expect: leak
      }
    }
    lease.release();
  }

  static void right(Leases leases, Job job) {
    Lease lease = leases.take();
    try {
      while (job.step()) {
        if (lease.expiresSoon()) {
          Lease renewed = leases.take();
          lease.release();
          lease = renewed;
        }
      }
    } finally {
      lease.release();
    }
  }
}
