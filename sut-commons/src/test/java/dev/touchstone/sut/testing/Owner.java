package dev.touchstone.sut.testing;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A JVM that starts a server and is then killed. */
public final class Owner {

    private Owner() {}

    /** Starts the server as a process, tells its port on the standard output, and waits for its own end. */
    public static void own(String name, SutRecipe recipe) throws IOException {
        try (Sut server = start(name, recipe, Provisioning.PROCESS);
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write((server.url().portOr(0) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    static Sut start(String name, SutRecipe recipe, Provisioning way) {
        Settings settings = Settings.of(Map.of("touchstone." + name + ".provisioning", way.word()));
        return Suts.start(recipe, new SutRequest(name, settings, StartOptions.standard()));
    }
}
