package dev.touchstone.sut.postgres;

import dev.touchstone.sut.Launch;
import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import dev.touchstone.sut.testing.ForeignServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignPostgresTest implements ForeignServers {

    @Override
    public ServerRecipe recipe() {
        return PostgresSut.recipe();
    }

    @Override
    public List<String> urls() {
        return List.of(
                "postgresql://127.0.0.1:%d",
                "postgresql://me:s3cret@127.0.0.1:%d/db", "postgresql://me:s3cret@127.0.0.1:%d/db?sslmode=require");
    }

    @Test
    void one_whose_rules_demand_tls_is_told_with_the_option_that_will_do() {
        try (Sut server = start(forTlsOnly())) {
            String url = "postgresql://me:s3cret@127.0.0.1:" + server.url().portOr(0);
            refused(
                    url + "/postgres?sslmode=disable",
                    "it demands TLS, and the URL asks without: write sslmode=require for sslmode=disable");
        }
    }

    @Test
    void one_that_speaks_no_tls_is_told_with_the_option_to_leave_out() {
        try (Sut server = start(PostgresSut.recipe())) {
            String url =
                    "postgresql://postgres:s3cret@127.0.0.1:" + server.url().portOr(0);
            refused(url + "/postgres?sslmode=require", "it does not speak TLS there: leave out sslmode=require");
        }
    }

    private static Sut start(ServerRecipe recipe) {
        Settings process = Settings.of(Map.of("touchstone.own.provisioning", "process"));
        return Suts.start(recipe, new SutRequest("own", process, StartOptions.standard()));
    }

    /** Only the user postgres may come without TLS; with it, nobody could, as the server has no certificate. */
    private static ServerRecipe forTlsOnly() {
        ProcessPart open = PostgresSut.recipe().process().orElseThrow();
        ProcessPart strict = new ProcessPart(
                open.binaries(),
                open.folders(),
                open.preparation(),
                launch -> words(open, launch),
                true,
                open.stopSignal(),
                open.orderlySignal());
        return ServerRecipe.named("PostgreSQL", "postgresql")
                .probe(PostgresSut.recipe().probe())
                .process(strict)
                .ownUrl((host, port) -> "postgresql://postgres@" + host + ":" + port + "/postgres")
                .build();
    }

    private static List<String> words(ProcessPart open, Launch launch) {
        String rules = launch.file("rules.conf", "host all postgres 127.0.0.1/32 trust\nhostssl all all all trust\n")
                .toString();
        List<String> words = new ArrayList<>(open.arguments().apply(launch));
        words.addAll(List.of("-c", "hba_file=" + rules));
        return words;
    }
}
