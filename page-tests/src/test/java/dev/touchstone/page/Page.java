package dev.touchstone.page;

import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.MatrixHtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/** The real page of a run, opened from a file in a real browser. */
final class Page {

    private static final Path FOLDER = Path.of("target", "pages");

    private final ChromeDriver driver;
    private final Path folder;

    private Page(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** With the window of a large screen, in light colours. */
    static Page blank(ChromeDriver driver, String test) {
        Page page = new Page(driver, FOLDER.resolve(test));
        page.driver.get("about:blank");
        page.errors();
        return page.as(Form.WIDE);
    }

    /** In another window, other colours, or on paper. */
    Page as(Form form) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", form.width(), "height", form.height(), "deviceScaleFactor", 1, "mobile", false));
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", form.scheme());
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", form.media(), "features", List.of(scheme)));
        return this;
    }

    Page open(Matrix matrix) {
        return open(matrix, "");
    }

    /** At this fragment of the address. */
    Page open(Matrix matrix, String fragment) {
        return openFile(MatrixHtml.write(matrix, folder), fragment);
    }

    /** A page that somebody changed behind our back. */
    Page openText(String html) {
        try {
            Files.createDirectories(folder);
            return openFile(Files.writeString(folder.resolve("matrix.html"), html), "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Page openFile(Path file, String fragment) {
        driver.get("about:blank"); // a new fragment alone would not load it anew
        driver.get(file.toAbsolutePath().toUri() + fragment);
        return this;
    }

    /** As people see it: without what is hidden. */
    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    List<String> attributes(String selector, String name) {
        return all(selector).stream()
                .map(element -> String.valueOf(element.getDomAttribute(name)))
                .toList();
    }

    int count(String selector) {
        return all(selector).size();
    }

    boolean shows(String selector) {
        return all(selector).stream().anyMatch(WebElement::isDisplayed);
    }

    private List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Page click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
        return settled();
    }

    Page choose(String selector, String option) {
        driver.findElement(By.cssSelector(selector)).sendKeys(option);
        return settled();
    }

    /** Keys to whatever has the focus. */
    Page press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return settled();
    }

    Page focus(String selector) {
        script("document.querySelector(arguments[0]).focus()", selector);
        return this;
    }

    /** What has the focus: its cell, or its id. */
    String focused() {
        return String.valueOf(script("const e = document.activeElement; return e.dataset.cell || e.id || e.tagName"));
    }

    String fragment() {
        return String.valueOf(script("return location.hash"));
    }

    Page goTo(String fragment) {
        script("location.hash = arguments[0]", fragment);
        return settled();
    }

    Page back() {
        driver.navigate().back();
        return settled();
    }

    Page typeInto(String selector, String text) {
        driver.findElement(By.cssSelector(selector)).sendKeys(text);
        return this;
    }

    Page clear(String selector) {
        driver.findElement(By.cssSelector(selector)).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        return this;
    }

    /** Behind all that the browser still had to tell the page. */
    private Page settled() {
        driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 0))");
        return this;
    }

    Object script(String script, Object... arguments) {
        Object result = ((JavascriptExecutor) driver).executeScript(script, arguments);
        return result == null ? "nothing" : result;
    }

    double number(String script, Object... arguments) {
        return ((Number) script(script, arguments)).doubleValue();
    }

    String title() {
        return driver.getTitle() == null ? "" : driver.getTitle();
    }

    /** What the browser wrote to its console since the last time it was asked. */
    List<String> errors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** The page on paper: a PDF. */
    byte[] printed() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    long size() {
        try {
            return Files.size(folder.resolve("matrix.html"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps what it looks like now, for people. */
    Page picture(String name) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
