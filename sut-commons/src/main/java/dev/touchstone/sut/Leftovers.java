package dev.touchstone.sut;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds containers by our own labels, and removes them. Needs the JDK only. */
final class Leftovers {

    private static final Pattern ID = Pattern.compile("\\{\"Id\":\"([0-9a-f]{64})\"");

    private final EngineHttp engine;

    Leftovers(EngineHttp engine) {
        this.engine = engine;
    }

    /** Removes every container with this label, running or not. @return how many there were */
    int remove(String label) throws IOException {
        List<String> found = list(label);
        for (String container : found) {
            removeOne(idOf(container));
        }
        return found.size();
    }

    /** Removes the containers of Touchstone processes of this machine that are dead. @return how many there were */
    int sweep() throws IOException {
        int swept = 0;
        for (String container : list(ContainerLabels.HOST + "=" + ContainerLabels.host())) {
            if (ContainerLabels.ownerIsDead(container)) {
                removeOne(idOf(container));
                swept++;
            }
        }
        return swept;
    }

    private void removeOne(String id) throws IOException {
        EngineHttp.Reply reply = engine.send("DELETE", "/containers/" + id + "?force=true&v=true");
        if (reply.status() >= 500) {
            throw new IOException("the engine did not remove " + id + ": " + reply.body());
        }
    }

    /** What the engine says of each, as text that begins with its id. */
    private List<String> list(String label) throws IOException {
        String filter = URLEncoder.encode("{\"label\":[\"" + label + "\"]}", StandardCharsets.UTF_8);
        EngineHttp.Reply reply = engine.send("GET", "/containers/json?all=true&filters=" + filter);
        if (reply.status() != 200) {
            throw new IOException("the engine does not list its containers: " + reply.body());
        }
        List<String> found = new ArrayList<>();
        Matcher starts = ID.matcher(reply.body());
        for (boolean more = starts.find(); more; ) {
            int begin = starts.start();
            more = starts.find();
            found.add(reply.body()
                    .substring(begin, more ? starts.start() : reply.body().length()));
        }
        return found;
    }

    private static String idOf(String container) {
        Matcher matcher = ID.matcher(container);
        if (!matcher.lookingAt()) {
            throw new IllegalStateException("no container: " + container);
        }
        return matcher.group(1);
    }
}
