package dev.touchstone.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Finds Chromium and its driver on this machine, and starts them; nothing is ever downloaded. */
final class Chromium {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium");

    private Chromium() {}

    static ChromeDriver start() {
        File driver = found("its driver", DRIVERS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("Chromium", BROWSERS));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver)
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build(),
                options);
    }

    private static File found(String what, List<String> names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), FOLDERS.stream())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toFile)
                .orElseThrow(() -> new IllegalStateException(
                        "The matrix page is to be tried in a browser, and " + what + " is not here: none of " + names
                                + " is on the PATH. Next: ci/setup browser, or sudo apt-get install chromium chromium-driver;"
                                + " without -Pbrowser nothing is tried."));
    }
}
