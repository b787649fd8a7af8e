package zoo;

import dev.custody.Managed;
import dev.custody.Owned;
import java.io.IOException;

/** A subtype with a covariant result. */
@Managed
public abstract class Lion extends Animal {
  @Owned
  public static Lion of(int age) {
    return null;
  }

  @Override
  @Owned
  public abstract Lion child(int number) throws IOException;

  public abstract int roar();
}
