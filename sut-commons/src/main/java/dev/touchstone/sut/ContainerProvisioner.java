package dev.touchstone.sut;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/**
 * A container of our own, through Testcontainers' client. It is not a {@code GenericContainer}: that one must have a
 * further image, ryuk, from a registry before it starts anything, or an environment variable that only the user can
 * set. Our own guard does what ryuk does, with a registry and without.
 */
final class ContainerProvisioner implements Provisioner {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerProvisioner.class);
    private static final int TRIES = 5;

    private final Engines engines;

    ContainerProvisioner(Engines engines) {
        this.engines = engines;
    }

    @Override
    public Provisioning way() {
        return Provisioning.CONTAINER;
    }

    @Override
    public Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver {
        ContainerPart part = recipe.container()
                .orElseThrow(() -> PassedOver.because("the recipe of " + recipe.product() + " names no image"));
        String name = request.settings().get("touchstone." + request.column() + ".image", part.image());
        URI engine = engines.find();
        DockerClient docker = DockerClientProviderStrategy.getClientForConfig(
                TransportConfig.builder().dockerHost(engine).build());
        try {
            String image = new Image(name, docker, asked).had();
            return new Attempt(recipe, part, request.options(), engine, docker, image).run();
        } catch (PassedOver | IOException | RuntimeException failed) {
            close(docker);
            throw failed instanceof PassedOver reason
                    ? reason
                    : PassedOver.because(name + ": " + Reasons.of(failed)).causedBy(failed);
        }
    }

    /** One container under its guard. */
    private record Attempt(
            ServerRecipe recipe,
            ContainerPart part,
            StartOptions options,
            URI engine,
            DockerClient docker,
            String image) {

        Started run() throws PassedOver, IOException {
            new Leftovers(new EngineHttp(engine)).sweep();
            Map<String, String> labels = ContainerLabels.of(UUID.randomUUID().toString());
            ContainerWatch watch =
                    ContainerWatch.over(engine, ContainerLabels.ONE + "=" + labels.get(ContainerLabels.ONE));
            try {
                return started(new ContainerStart(docker, part, options, labels), watch);
            } catch (PassedOver | IOException | RuntimeException failed) {
                watch.close();
                throw failed;
            }
        }

        private Started started(ContainerStart start, ContainerWatch watch) throws PassedOver, IOException {
            for (int tries = 1; ; tries++) {
                PortLease lease = PortLease.any();
                String id = created(start, lease);
                ServerUrl url = recipe.ownUrl("127.0.0.1", lease.port());
                ServerContainer server = new ServerContainer(recipe, docker, id, url, options.patience());
                try {
                    ServerIdentity identity = server.start();
                    return new Started(
                            server.url(), identity, Optional.of(server), server::ailment, () -> end(id, watch, lease));
                } catch (PassedOver reason) {
                    lease.close();
                    PassedOver told = PassedOver.because(image + ": " + reason.reason())
                            .causedBy(reason)
                            .withLog(server.logTail());
                    remove(docker, id);
                    throw told;
                } catch (RuntimeException refused) {
                    lease.close();
                    remove(docker, id);
                    if (tries == TRIES || !Reasons.of(refused).matches(".*(already allocated|already in use).*")) {
                        throw refused;
                    }
                }
            }
        }

        private String created(ContainerStart start, PortLease lease) throws IOException {
            try {
                return start.create(image, lease.port());
            } catch (IOException | RuntimeException failed) {
                lease.close();
                throw failed;
            }
        }

        private void end(String id, ContainerWatch watch, PortLease lease) {
            try {
                remove(docker, id);
                watch.close();
            } catch (RuntimeException failed) {
                LOG.warn("container {} could not be removed; its guard will when this JVM ends", id, failed);
            }
            lease.close();
            close(docker);
        }
    }

    private static void remove(DockerClient docker, String id) {
        try {
            docker.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException gone) {
            LOG.debug("container {} is gone already", id, gone);
        }
    }

    private static void close(DockerClient docker) {
        try {
            docker.close();
        } catch (IOException unclean) {
            LOG.debug("the client of the container engine did not close", unclean);
        }
    }
}
