import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Checks PDF files against veraPDF's profiles, all of them in one virtual machine.
 *
 * <p>The profiles are the arguments, the paths come on standard input, one to a line. For each path and
 * profile one line of JSON is printed: what was checked, and each broken rule once, with its first place.
 */
final class VeraCheck {
    private VeraCheck() {}

    /** A broken rule: how often, and how and where first. */
    private static final class Broken {
        int times;
        String message = "";
        String place = "";
    }

    public static void main(String[] profiles) throws Exception {
        // What the engine itself prints must not get between our lines.
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String profile : profiles) {
            PDFAFlavour flavour = PDFAFlavour.fromString(profile);
            if (flavour == PDFAFlavour.NO_FLAVOUR) {
                throw new IllegalArgumentException("no profile is called " + profile);
            }
            flavours.add(flavour);
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path = in.readLine(); path != null; path = in.readLine()) {
            for (PDFAFlavour flavour : flavours) {
                out.println(verdict(path, flavour));
                out.flush();
            }
        }
    }

    private static String verdict(String path, PDFAFlavour flavour) {
        StringBuilder line = new StringBuilder();
        line.append("{\"file\":").append(quoted(path));
        line.append(",\"profile\":").append(quoted(flavour.getId()));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 1_000_000, true, false, false)) {
            int checks = 0;
            boolean conforms = true;
            Map<String, Broken> broken = new LinkedHashMap<>();
            for (ValidationResult result : validator.validateAll(parser)) {
                checks += result.getTotalAssertions();
                conforms &= result.isCompliant();
                gather(result, broken);
            }
            line.append(",\"checks\":").append(checks).append(",\"conforms\":").append(conforms);
            line.append(",\"broken\":[");
            String comma = "";
            for (Map.Entry<String, Broken> rule : broken.entrySet()) {
                Broken found = rule.getValue();
                line.append(comma).append("{\"rule\":").append(quoted(rule.getKey()));
                line.append(",\"times\":").append(found.times);
                line.append(",\"message\":").append(quoted(found.message));
                line.append(",\"place\":").append(quoted(found.place)).append('}');
                comma = ",";
            }
            line.append(']');
        } catch (Exception | StackOverflowError problem) {
            // A file that the engine cannot read at all is a finding too, and no end of the run.
            line.append(",\"checks\":0,\"conforms\":false,\"broken\":[{\"rule\":\"unreadable\",\"times\":1");
            line.append(",\"message\":").append(quoted(problem.toString())).append(",\"place\":\"\"}]");
        }
        return line.append('}').toString();
    }

    private static void gather(ValidationResult result, Map<String, Broken> broken) {
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) {
                continue;
            }
            RuleId rule = assertion.getRuleId();
            Broken found = broken.computeIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), key -> new Broken());
            found.times++;
            if (found.times == 1) {
                found.message = assertion.getMessage();
                found.place = assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder made = new StringBuilder("\"");
        for (char sign : (text == null ? "" : text).toCharArray()) {
            if (sign == '"' || sign == '\\') {
                made.append('\\').append(sign);
            } else if (sign < ' ' || sign > '~') {
                made.append(String.format("\\u%04x", (int) sign));
            } else {
                made.append(sign);
            }
        }
        return made.append('"').toString();
    }
}
