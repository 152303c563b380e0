package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    @TempDir
    Path folder;

    private final Semaphore news = new Semaphore(0);

    private boolean newsWithin(long millis) throws InterruptedException {
        return news.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    @Test
    void noticesWritingInPlaceAndRenamingWithinASecond() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("story.json"), "one");
        try (var _ = new FileWatch().watch(file, news::release)) {
            Files.writeString(file, "another");
            assertThat(newsWithin(1_000)).isTrue();
            var fresh = Files.writeString(folder.resolve("story.json~"), "a third");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(newsWithin(1_000)).isTrue();
            Files.delete(file);
            Files.writeString(file, "a fourth, longer");
            assertThat(newsWithin(1_000)).isTrue();
        }
    }

    @Test
    void otherFilesAreNoNews() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("story.json"), "one");
        try (var _ = new FileWatch().watch(file, news::release)) {
            Files.writeString(folder.resolve("other.json"), "another");
            assertThat(newsWithin(500)).isFalse();
        }
    }

    @Test
    void aClosedWatchIsSilent() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("story.json"), "one");
        new FileWatch().watch(file, news::release).close();
        Files.writeString(file, "another");
        assertThat(newsWithin(600)).isFalse();
    }
}
