package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

    private static final String HASH = "4f1c9ae0123456789012345678901234567890ab";

    @TempDir
    Path root;

    @Test
    void the_branch_that_is_checked_out_tells_it_also_from_a_folder_below() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/refs/heads/main", HASH + "\n");

        assertThat(Commit.of(Files.createDirectories(root.resolve("a/b")), name -> null))
                .contains("4f1c9ae");
    }

    @Test
    void a_packed_branch_tells_it_too() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(
                ".git/packed-refs",
                "# pack-refs\n" + "0".repeat(40) + " refs/heads/other\n" + HASH + " refs/heads/main\n");

        assertThat(Commit.of(root, name -> null)).contains("4f1c9ae");
    }

    @Test
    void a_linked_worktree_tells_its_own() throws IOException {
        write("main/.git/worktrees/side/HEAD", "ref: refs/heads/side\n");
        write("main/.git/worktrees/side/commondir", "../..\n");
        write("main/.git/refs/heads/side", HASH);
        write("side/.git", "gitdir: " + root.resolve("main/.git/worktrees/side") + "\n");

        assertThat(Commit.of(root.resolve("side"), name -> null)).contains("4f1c9ae");
    }

    @Test
    void a_commit_without_a_branch_stands_in_the_head() throws IOException {
        write(".git/HEAD", HASH);

        assertThat(Commit.of(root, name -> null)).contains("4f1c9ae");
    }

    @Test
    void ci_knows_better() throws IOException {
        write(".git/HEAD", HASH);

        assertThat(Commit.of(root, Map.of("GITHUB_SHA", "ab".repeat(20))::get)).contains("abababa");
    }

    @Test
    void a_branch_without_a_commit_tells_nothing() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");

        assertThat(Commit.of(root, name -> null)).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path place = root.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }
}
