package dev.custody.benchmarks.compiletime;

import dev.custody.benchmarks.compiletime.Sample.Mode;
import dev.custody.benchmarks.compiletime.Samples.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws how the cost of a cold compilation grows with the number of methods. */
final class Plot {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 300;
  private static final int MARGIN = 60;
  private static final List<String> COLOURS =
      List.of("#444444", "#999999", "#0b6e4f", "#c8553d", "#3d5a98");

  private final Samples samples;
  private final List<Variant> variants;

  Plot(Samples samples, List<Variant> variants) {
    this.samples = samples;
    this.variants = variants;
  }

  String svg() {
    StringBuilder svg = new StringBuilder();
    int panels = Corpus.Kind.values().length;
    svg.append(
        line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"11\">\n",
            panels * (WIDTH + 2 * MARGIN), HEIGHT + 2 * MARGIN + 20));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    for (Corpus.Kind kind : Corpus.Kind.values()) {
      panel(svg, kind, MARGIN + kind.ordinal() * (WIDTH + 2 * MARGIN));
    }
    return svg.append("</svg>\n").toString();
  }

  private record Point(int methods, double seconds) {}

  private List<Point> points(String code, Variant variant) {
    List<Point> points = new ArrayList<>();
    for (int size : samples.sizes(Mode.COLD, code)) {
      Spread cpu = samples.spread(Mode.COLD, code, size, variant, Cost::cpu);
      if (cpu != null) {
        points.add(new Point(samples.methods(code, size), cpu.median()));
      }
    }
    return points;
  }

  private void panel(StringBuilder svg, Corpus.Kind kind, int left) {
    double mostMethods = 1;
    double mostSeconds = 0.1;
    for (Variant variant : variants) {
      for (Point point : points(kind.word(), variant)) {
        mostMethods = Math.max(mostMethods, point.methods());
        mostSeconds = Math.max(mostSeconds, point.seconds());
      }
    }
    int bottom = MARGIN + HEIGHT;
    text(
        svg,
        left,
        MARGIN - 20,
        "CPU seconds, code "
            + (kind == Corpus.Kind.COUNTED ? "full of" : "without")
            + " counted objects");
    svg.append(
        line(
            "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"black\"/>\n",
            left, MARGIN, bottom, left + WIDTH));
    for (int i = 1; i <= 4; i++) {
      text(svg, left - 40, bottom - HEIGHT * i / 4 + 4, line("%.1f", mostSeconds * i / 4));
      text(svg, left + WIDTH * i / 4 - 20, bottom + 16, line("%.0f", mostMethods * i / 4));
    }
    text(svg, left + WIDTH / 2 - 30, bottom + 34, "methods");
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      StringBuilder path = new StringBuilder();
      for (Point point : points(kind.word(), variant)) {
        double x = left + WIDTH * point.methods() / mostMethods;
        double y = bottom - HEIGHT * point.seconds() / mostSeconds;
        path.append(path.length() == 0 ? "M" : "L").append(line("%.1f %.1f", x, y));
        svg.append(
            line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, colour(variant)));
      }
      svg.append(line("<path d=\"%s\" fill=\"none\" stroke=\"%s\"/>\n", path, colour(variant)));
      svg.append(
          line(
              "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n",
              left + 10, MARGIN + 14 * (i + 1), colour(variant), variant.title()));
    }
  }

  private static String colour(Variant variant) {
    return COLOURS.get(variant.ordinal());
  }

  private static void text(StringBuilder svg, int x, int y, String words) {
    svg.append(line("<text x=\"%d\" y=\"%d\">%s</text>\n", x, y, words));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
