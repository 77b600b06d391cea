import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks names with CoreNLP (three and four classes) and NLP4J. Standard input: CoNLL-U, of which the
 * forms are read. Standard output: for each word its form and three marks, tabs between; an empty
 * line after each sentence.
 */
public final class Teachers {
  private static final String CORENLP = "edu/stanford/nlp/models/ner/english.";
  private static final List<String> CLASSES = List.of("all.3class", "conll.4class");
  private static final String NLP4J =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$sambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$sbrown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">%1$sword-embeddings-undigitalized.xz</word_embeddings>
          <named_entity_gazetteers field="word_form_simplified">%1$snamed-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
        </models>
      </configuration>
      """
          .formatted("edu/emory/mathcs/nlp/lexica/en-");

  private final List<CRFClassifier<CoreLabel>> classifiers = new ArrayList<>();
  private final NLPDecoder decoder;

  private Teachers() throws Exception {
    for (String classes : CLASSES) {
      classifiers.add(CRFClassifier.getClassifier(CORENLP + classes + ".distsim.crf.ser.gz"));
    }
    byte[] configuration = NLP4J.getBytes(StandardCharsets.UTF_8);
    decoder = new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(configuration)));
  }

  public static void main(String[] arguments) throws Exception {
    Teachers teachers = new Teachers();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    InputStreamReader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
    List<String> forms = new ArrayList<>();
    for (String line : new BufferedReader(in).lines().toList()) {
      if (line.isEmpty() && !forms.isEmpty()) {
        teachers.mark(forms, out);
        forms.clear();
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] columns = line.split("\t");
        if (columns[0].chars().allMatch(Character::isDigit)) {
          forms.add(columns[1].replace(' ', '_'));
        }
      }
    }
    out.flush();
  }

  private void mark(List<String> forms, PrintStream out) throws Exception {
    List<List<String>> marks = new ArrayList<>();
    for (CRFClassifier<CoreLabel> classifier : classifiers) {
      List<CoreLabel> words = new ArrayList<>();
      for (String form : forms) {
        CoreLabel word = new CoreLabel();
        word.setWord(form);
        words.add(word);
      }
      List<String> found = new ArrayList<>();
      for (CoreLabel word : classifier.classifySentence(words)) {
        found.add(word.get(CoreAnnotations.AnswerAnnotation.class));
      }
      marks.add(found);
    }
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      tokens.add(new Token(form, at, at + form.length()));
      at += form.length() + 1;
    }
    NLPNode[] nodes = decoder.toNodeArray(tokens);
    decoder.decode(nodes);
    for (int i = 0; i < forms.size(); i++) {
      String last = nodes[i + 1].getNamedEntityTag();
      out.println(
          forms.get(i) + "\t" + marks.get(0).get(i) + "\t" + marks.get(1).get(i) + "\t"
              + (last == null ? "O" : last));
    }
    out.println();
  }
}
