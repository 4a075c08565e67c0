package dev.touchstone.sut;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes one container of a server: labelled as ours, its port published on loopback only, its files in it. */
final class ContainerStart {

    private final DockerClient docker;
    private final ContainerPart part;
    private final StartOptions options;
    private final Map<String, String> labels;

    ContainerStart(DockerClient docker, ContainerPart part, StartOptions options, Map<String, String> labels) {
        this.docker = docker;
        this.part = part;
        this.options = options;
        this.labels = labels;
    }

    /** Creates it, not yet started. @return its id */
    String create(String image, int port) throws IOException {
        List<String> command = part.command().apply(options.durable());
        CreateContainerCmd create = docker.createContainerCmd(image)
                .withLabels(labels)
                .withEnv(part.environment().entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())
                        .toList())
                .withExposedPorts(ExposedPort.tcp(part.port()))
                .withHostConfig(HostConfig.newHostConfig()
                        .withPortBindings(PortBinding.parse("127.0.0.1:" + port + ":" + part.port()))
                        .withTmpFs(inMemory()));
        if (!command.isEmpty()) {
            create.withCmd(command);
        }
        String id = create.exec().getId();
        if (!part.files().isEmpty()) {
            docker.copyArchiveToContainerCmd(id)
                    .withRemotePath("/")
                    .withTarInputStream(new ByteArrayInputStream(archive(part.files())))
                    .exec();
        }
        return id;
    }

    private Map<String, String> inMemory() {
        return options.durable()
                ? Map.of()
                : part.data().map(folder -> Map.of(folder, "rw")).orElse(Map.of());
    }

    private static byte[] archive(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream archive = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                archive.putArchiveEntry(entry);
                archive.write(content);
                archive.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
