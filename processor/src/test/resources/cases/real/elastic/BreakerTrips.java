// Memory is allocated first and accounted for second; the circuit breaker trips in between.
package cases.real.elastic;

import dev.custody.RefCounted;
import dev.custody.Releases;

class BreakerTrips {
  static class CircuitBreakingException extends RuntimeException {}

  @RefCounted
  interface Page {
    @Releases
    void close();

    int bytes();
  }

  interface Recycler {
    Page obtain();
  }

  interface Breaker {
    void add(long bytes) throws CircuitBreakingException;

    void addWithoutBreaking(long bytes);
  }

  static Page wrong(Recycler recycler, Breaker breaker) {
    Page page = recycler.obtain(); // expect: leak-on-exception
    breaker.add(page.bytes());
    return page;
  }

  static Page right(Recycler recycler, Breaker breaker) {
    Page page = recycler.obtain();
    try {
      breaker.add(page.bytes());
    } catch (CircuitBreakingException e) {
      page.close();
      throw e;
    }
    return page;
  }

  static Page rightAccountedFirst(Recycler recycler, Breaker breaker, int expected) {
    breaker.add(expected);
    Page page = recycler.obtain();
    breaker.addWithoutBreaking(page.bytes() - expected);
    return page;
  }
}
