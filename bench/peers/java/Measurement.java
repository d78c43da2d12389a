import java.io.StringReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.JsonReader;

/** Runs a peer over the texts, writes its predictions and its figures; measure.ts does the same. */
final class Measurement {
  /** As in figures.ts. */
  record Document(String id, String text, String published) {}

  interface Peer {
    /** What it finds, in the shape of the scorer's predictions without the id; offsets in UTF-16 code units. */
    JsonObjectBuilder find(Document document) throws Exception;

    /** Processor time so far that went into finding, tokens and tags given; -1 where that is not told. */
    default long findingNanos() {
      return -1;
    }
  }

  interface Opener {
    Peer open() throws Exception;
  }

  private Measurement() {}

  /** Arguments: TEXTS.jsonl OUT.jsonl FIGURES.json WARM_PASSES WARM_MS BEGAN_MS, as processes.ts gives them. */
  static void run(Opener opener, String[] args) throws Exception {
    int warmPasses = Integer.parseInt(args[3]);
    long warmNanos = Long.parseLong(args[4]) * 1_000_000;
    long began = Long.parseLong(args[5]);
    Peer peer = opener.open();
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        var object = reader.readObject();
        documents.add(new Document(object.getString("id"), object.getString("text"), object.getString("published")));
      }
    }
    double loadCpu = cpuMs();
    double loadWall = System.currentTimeMillis() - began;

    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      pass(peer, documents, out);
    }
    double firstCpu = cpuMs();
    double firstWall = System.currentTimeMillis() - began;
    long peakKb = peakKb();

    JsonArrayBuilder warm = Json.createArrayBuilder();
    long until = System.nanoTime() + warmNanos;
    for (int i = 0; i < warmPasses && (i == 0 || System.nanoTime() < until); i++) {
      double cpu = cpuMs();
      long wall = System.nanoTime();
      long finding = peer.findingNanos();
      pass(peer, documents, Writer.nullWriter());
      JsonObjectBuilder figures =
          Json.createObjectBuilder().add("cpuMs", cpuMs() - cpu).add("wallMs", (System.nanoTime() - wall) / 1e6);
      if (finding >= 0) figures.add("findingMs", (peer.findingNanos() - finding) / 1e6);
      warm.add(figures);
    }
    JsonObjectBuilder figures =
        Json.createObjectBuilder()
            .add("load", Json.createObjectBuilder().add("cpuMs", loadCpu).add("wallMs", loadWall))
            .add("first", Json.createObjectBuilder().add("cpuMs", firstCpu).add("wallMs", firstWall))
            .add("warm", warm)
            .add("peakMb", peakKb / 1024.0);
    Files.writeString(Path.of(args[2]), figures.build().toString());
  }

  private static void pass(Peer peer, List<Document> documents, Writer out) throws Exception {
    for (Document document : documents) {
      JsonObjectBuilder line = Json.createObjectBuilder().add("id", document.id());
      out.write(line.addAll(peer.find(document)).build() + "\n");
    }
  }

  /** Processor time of the whole process so far, its collector and compiler included. */
  private static double cpuMs() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e6;
  }

  /** The most memory that the process has had resident, as Linux tells it; 0 elsewhere. */
  private static long peakKb() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return 0;
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", ""));
    }
    return 0;
  }
}
