import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.StringReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonReader;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.XMLInputSource;

/**
 * Finds the times of texts with SUTime or HeidelTime, both over CoreNLP's sentences, tokens and parts of speech, and
 * measures it: java PeerTimes sutime|heideltime TEXTS.jsonl OUT.jsonl FIGURES.json WARM_PASSES WARM_MS BEGAN_MS. Arguments
 * and figures: see measure.ts and figures.ts.
 */
public final class PeerTimes {
  record Document(String id, String text, String published) {}

  record Time(int start, int end, String type, String value) {}

  interface Finder {
    List<Time> find(Document document, Annotation tagged) throws Exception;
  }

  /** Processor time of the last pass that went into finding, tokens and tags given. */
  private static long findingNanos;

  public static void main(String[] args) throws Exception {
    String[] files = {args[1], args[2], args[3]};
    int warmPasses = Integer.parseInt(args[4]);
    long warmNanos = Long.parseLong(args[5]) * 1_000_000;
    long began = Long.parseLong(args[6]);
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    StanfordCoreNLP tagger = new StanfordCoreNLP(properties);
    Finder finder = args[0].equals("sutime") ? suTime() : heidelTime();

    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        JsonObject object = reader.readObject();
        documents.add(new Document(object.getString("id"), object.getString("text"), object.getString("published")));
      }
    }
    double loadCpu = cpuMs();
    double loadWall = System.currentTimeMillis() - began;

    try (Writer out = Files.newBufferedWriter(Path.of(files[1]))) {
      pass(tagger, finder, documents, out);
    }
    double firstCpu = cpuMs();
    double firstWall = System.currentTimeMillis() - began;
    long peakKb = peakKb();

    JsonArrayBuilder warm = Json.createArrayBuilder();
    long until = System.nanoTime() + warmNanos;
    for (int i = 0; i < warmPasses && (i == 0 || System.nanoTime() < until); i++) {
      double cpu = cpuMs();
      long wall = System.nanoTime();
      pass(tagger, finder, documents, Writer.nullWriter());
      warm.add(
          Json.createObjectBuilder()
              .add("cpuMs", cpuMs() - cpu)
              .add("wallMs", (System.nanoTime() - wall) / 1e6)
              .add("findingMs", findingNanos / 1e6));
    }
    JsonObject figures =
        Json.createObjectBuilder()
            .add("load", Json.createObjectBuilder().add("cpuMs", loadCpu).add("wallMs", loadWall))
            .add("first", Json.createObjectBuilder().add("cpuMs", firstCpu).add("wallMs", firstWall))
            .add("warm", warm)
            .add("peakMb", peakKb / 1024.0)
            .build();
    Files.writeString(Path.of(files[2]), figures.toString());
  }

  private static void pass(StanfordCoreNLP tagger, Finder finder, List<Document> documents, Writer out)
      throws Exception {
    findingNanos = 0;
    for (Document document : documents) {
      Annotation tagged = new Annotation(document.text());
      tagger.annotate(tagged);
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<Time> times = finder.find(document, tagged);
      findingNanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      JsonArrayBuilder timexes = Json.createArrayBuilder();
      for (Time time : times) {
        timexes.add(
            Json.createObjectBuilder()
                .add("start", time.start())
                .add("end", time.end())
                .add("type", time.type())
                .add("value", time.value()));
      }
      out.write(Json.createObjectBuilder().add("id", document.id()).add("timexes", timexes).build() + "\n");
    }
  }

  /** SUTime with its English rules and default settings, the document's date set. */
  private static Finder suTime() {
    TimeAnnotator annotator = new TimeAnnotator("sutime", new Properties());
    return (document, tagged) -> {
      tagged.set(CoreAnnotations.DocDateAnnotation.class, document.published());
      annotator.annotate(tagged);
      List<Time> times = new ArrayList<>();
      for (CoreMap found : tagged.get(TimeAnnotations.TimexAnnotations.class)) {
        Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
        times.add(
            new Time(
                found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
                timex.timexType(),
                // Without a value, SUTime gives an expression of its own notation ("altVal"), which is no TIMEX3 value.
                timex.value() == null ? "" : timex.value()));
      }
      return times;
    };
  }

  /** HeidelTime as its own descriptor sets it: English, news, durations made coarser where nothing is lost. */
  private static Finder heidelTime() throws Exception {
    // Its rules are compiled with case folding of the default locale.
    Locale.setDefault(Locale.ROOT);
    ResourceSpecifier descriptor =
        UIMAFramework.getXMLParser()
            .parseResourceSpecifier(
                new XMLInputSource(PeerTimes.class.getClassLoader().getResource("desc/annotator/HeidelTime.xml")));
    AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(descriptor);
    JCas cas = engine.newJCas();
    return (document, tagged) -> {
      cas.reset();
      cas.setDocumentText(document.text());
      Dct date = new Dct(cas);
      date.setValue(document.published());
      date.addToIndexes();
      int number = 0;
      for (CoreMap sentence : tagged.get(CoreAnnotations.SentencesAnnotation.class)) {
        Sentence copy =
            new Sentence(
                cas,
                sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        copy.setSentenceId(number++);
        copy.addToIndexes();
        for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
          Token token = new Token(cas, label.beginPosition(), label.endPosition());
          token.setPos(treeTag(label.tag(), label.originalText()));
          token.addToIndexes();
        }
      }
      engine.process(cas);
      List<Time> times = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (var annotation : cas.getAnnotationIndex(Timex3.type)) {
        Timex3 timex = (Timex3) annotation;
        if (!seen.add(timex.getBegin() + "-" + timex.getEnd())) continue;
        times.add(new Time(timex.getBegin(), timex.getEnd(), timex.getTimexType(), timex.getTimexValue()));
      }
      return times;
    };
  }

  /**
   * A Penn tag as TreeTagger would write it, since HeidelTime's rules of tense are made for those: VB only for "be", VH
   * for "have", VV for other verbs.
   */
  private static String treeTag(String tag, String word) {
    if (!tag.startsWith("VB")) return tag;
    String verb = word.toLowerCase(Locale.ROOT);
    return BE.contains(verb) ? tag : (HAVE.contains(verb) ? "VH" : "VV") + tag.substring(2);
  }

  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'m", "'s", "'re");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");

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
