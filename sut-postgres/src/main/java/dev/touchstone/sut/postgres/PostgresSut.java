package dev.touchstone.sut.postgres;

import dev.touchstone.sut.ContainerPart;
import dev.touchstone.sut.Launch;
import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.ServerUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL as a system under test. */
public final class PostgresSut {

    private static final int PORT = 5432;

    private PostgresSut() {}

    /**
     * How to have a PostgreSQL. The oldest that will do is 12, the first with generated columns and with SQL/JSON paths,
     * and older ones have been without security fixes for years.
     */
    public static ServerRecipe recipe() {
        return ServerRecipe.named("PostgreSQL", "postgresql", "postgres")
                .port(PORT)
                .oldest("12")
                .probe(new PostgresProbe())
                .container(ContainerPart.of("postgres:16-alpine", PORT)
                        .environment(Map.of("POSTGRES_PASSWORD", "touchstone"))
                        .command(PostgresSut::speed)
                        .data("/var/lib/postgresql/data"))
                .process(ProcessPart.of("postgres", PostgresSut::arguments)
                        .alsoIn("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin")
                        .preparedBy(PostgresSut::initdb)
                        .neverAsRoot()
                        .endedBy("QUIT")
                        .stoppedBy("INT")) // fast: TERM waits until the last client has gone
                .embedded(new PostgresBinary())
                .install("sudo apt-get install postgresql")
                .exampleUrl("postgresql://user:password@host:5432/db")
                .ownUrl((host, port) -> "postgresql://postgres:touchstone@" + host + ":" + port + "/postgres")
                .build();
    }

    /** Where JDBC reaches it: {@code postgresql://user:password@host:5432/db?option=value} taken apart. */
    public static JdbcAddress jdbc(ServerUrl url) {
        return new JdbcAddress(url);
    }

    private static List<List<String>> initdb(Launch launch) {
        return List.of(List.of(
                launch.tool("initdb").toString(),
                "--pgdata=" + launch.data(),
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
    }

    private static List<String> arguments(Launch launch) {
        List<String> words = new ArrayList<>(List.of(
                "-D", launch.data().toString(), //
                "-p", String.valueOf(launch.port()), //
                "-k", "", // no socket in the file system
                "-c", "listen_addresses=127.0.0.1", //
                "-c", "dynamic_shared_memory_type=mmap")); // inside the data folder, with which it goes
        words.addAll(speed(launch.durable()));
        return words;
    }

    private static List<String> speed(boolean durable) {
        return durable
                ? List.of("-c", "max_connections=200")
                : List.of(
                        "-c", "max_connections=200", //
                        "-c", "fsync=off", //
                        "-c", "synchronous_commit=off", //
                        "-c", "full_page_writes=off");
    }
}
