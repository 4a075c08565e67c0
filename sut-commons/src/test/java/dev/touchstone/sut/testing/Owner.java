package dev.touchstone.sut.testing;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A JVM that starts a server and is then killed. */
public final class Owner {

    /** The property that says how the server is to be started. */
    static final String WAY = "owner.way";

    static final String FREEZE = "freeze";
    static final String FROZEN = "frozen";

    private Owner() {}

    /** Starts the server, tells its port, freezes it when it is told to, and waits for its own end. */
    public static void own(String name, SutRecipe recipe) throws IOException {
        try (Sut server = start(name, recipe, Provisioning.valueOf(System.getProperty(WAY)));
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say(String.valueOf(server.url().portOr(0)));
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                if (order.equals(FREEZE)) {
                    server.disruption().orElseThrow().freeze();
                    say(FROZEN);
                }
            }
        }
    }

    private static void say(String word) throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write((word + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static Sut start(String name, SutRecipe recipe, Provisioning way) {
        Settings settings = Settings.of(Map.of("touchstone." + name + ".provisioning", way.word()));
        return Suts.start(recipe, new SutRequest(name, settings, StartOptions.standard()));
    }
}
