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
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.XMLInputSource;

/**
 * Finds the times of texts with SUTime or HeidelTime, both over CoreNLP's sentences, tokens and parts of speech, and
 * measures it: java PeerTimes sutime|heideltime TEXTS.jsonl OUT.jsonl FIGURES.json WARM_PASSES WARM_MS BEGAN_MS.
 */
public final class PeerTimes implements Measurement.Peer {
  record Time(int start, int end, String type, String value) {}

  interface Finder {
    List<Time> find(Measurement.Document document, Annotation tagged) throws Exception;
  }

  private final StanfordCoreNLP tagger;
  private final Finder finder;
  private long findingNanos;

  private PeerTimes(Finder finder) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    this.tagger = new StanfordCoreNLP(properties);
    this.finder = finder;
  }

  public static void main(String[] args) throws Exception {
    Measurement.run(
        () -> new PeerTimes(args[0].equals("sutime") ? suTime() : heidelTime()),
        Arrays.copyOfRange(args, 1, args.length));
  }

  @Override
  public JsonObjectBuilder find(Measurement.Document document) throws Exception {
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
    return Json.createObjectBuilder().add("timexes", timexes);
  }

  @Override
  public long findingNanos() {
    return findingNanos;
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
}
