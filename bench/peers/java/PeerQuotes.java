import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;

/**
 * Finds who said what with CoreNLP's quote annotator, its default settings and the annotators that its documentation
 * names, and measures it: java PeerQuotes TEXTS.jsonl OUT.jsonl FIGURES.json WARM_PASSES WARM_MS BEGAN_MS.
 */
public final class PeerQuotes implements Measurement.Peer {
  private final StanfordCoreNLP pipeline;

  private PeerQuotes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("quote.attributeQuotes", "true");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  public static void main(String[] args) throws Exception {
    Measurement.run(PeerQuotes::new, args);
  }

  /**
   * The source is the mention that CoreNLP takes as the speaker, as it stands in the text; it tells no cue. Quotes with
   * the same mention are pieces of one attribution, as the labels have it; a quote without a speaker is left out, since
   * that is a quotation and says nothing of who said it.
   */
  @Override
  public JsonObjectBuilder find(Measurement.Document document) {
    CoreDocument read = new CoreDocument(document.text());
    pipeline.annotate(read);
    Map<Pair<Integer, Integer>, List<CoreQuote>> bySpeaker = new LinkedHashMap<>();
    for (CoreQuote quote : read.quotes()) {
      quote.speakerCharOffsets().ifPresent(
          mention -> bySpeaker.computeIfAbsent(mention, key -> new ArrayList<>()).add(quote));
    }
    JsonArrayBuilder attributions = Json.createArrayBuilder();
    int number = 0;
    for (var entry : bySpeaker.entrySet()) {
      JsonArrayBuilder content = Json.createArrayBuilder();
      for (CoreQuote quote : entry.getValue()) content.add(piece(quote.quoteCharOffsets()));
      attributions.add(
          Json.createObjectBuilder()
              .add("id", "q" + number++)
              .add("source", Json.createArrayBuilder().add(piece(entry.getKey())))
              .add("cue", Json.createArrayBuilder())
              .add("content", content));
    }
    return Json.createObjectBuilder().add("attributions", attributions);
  }

  private static JsonArrayBuilder piece(Pair<Integer, Integer> offsets) {
    return Json.createArrayBuilder().add(offsets.first()).add(offsets.second());
  }
}
