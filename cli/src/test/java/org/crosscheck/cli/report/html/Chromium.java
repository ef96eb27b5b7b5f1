package org.crosscheck.cli.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A Chromium without a window, told what to do over its DevTools protocol. It notes all that a page should not do. */
final class Chromium implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final String LISTENING = "DevTools listening on ";

  private final ObjectMapper json = new ObjectMapper();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private int last;
  private String session = "";

  private Chromium(Path program, Path profile) throws Exception {
    process = new ProcessBuilder(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--no-first-run",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create(address()), new Listener())
        .get(SECONDS, TimeUnit.SECONDS);
    String target =
        call("Target.createTarget", "url", "about:blank").path("targetId").asText();
    session = call("Target.attachToTarget", "targetId", target, "flatten", true)
        .path("sessionId")
        .asText();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable");
    }
  }

  /** The browser on the {@code PATH}. */
  static Optional<Path> program() {
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program, Path profile) throws Exception {
    return new Chromium(program, profile);
  }

  private String address() throws IOException {
    BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread rest = new Thread(() -> errors.lines().forEach(other -> {}), "chromium's errors");
        rest.setDaemon(true);
        rest.start();
        return line.substring(LISTENING.length()).strip();
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  /** Opens a file as wide as that. */
  void open(Path file, int width, int height, boolean dark, String hash) throws Exception {
    complaints.clear();
    call(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        false);
    ObjectNode media = json.createObjectNode();
    media
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    call("Emulation.setEmulatedMedia", media);
    call("Page.navigate", "url", file.toUri() + hash);
    while (!evaluate("document.readyState").asText().equals("complete")) {
      Thread.sleep(20);
    }
  }

  /** What an expression comes to in the page. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode answer = call(
        "Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise", true);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  void screenshot(Path file) throws Exception {
    Files.write(
        file,
        Base64.getDecoder().decode(call("Page.captureScreenshot").path("data").asText()));
  }

  /** Requests beyond the page itself, messages on the console, errors, dialogs. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private JsonNode call(String method, Object... parameters) throws Exception {
    ObjectNode node = json.createObjectNode();
    for (int i = 0; i < parameters.length; i += 2) {
      node.set(parameters[i].toString(), json.valueToTree(parameters[i + 1]));
    }
    return call(method, node);
  }

  private JsonNode call(String method, ObjectNode parameters)
      throws InterruptedException, ExecutionException, TimeoutException {
    int id = ++last;
    ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode received = answer.get(SECONDS, TimeUnit.SECONDS);
    if (received.has("error")) {
      throw new IllegalStateException(method + ": " + received.path("error"));
    }
    return received.path("result");
  }

  private void heard(JsonNode message) {
    CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt(-1));
    if (answer != null) {
      answer.complete(message);
    }
    JsonNode detail = message.path("params");
    String method = message.path("method").asText();
    String url = detail.path("request").path("url").asText();
    boolean ours = url.startsWith("file:") || url.startsWith("blob:");
    boolean bad = method.equals("Network.requestWillBeSent")
        ? !ours
        : List.of(
                "Runtime.consoleAPICalled",
                "Runtime.exceptionThrown",
                "Log.entryAdded",
                "Page.javascriptDialogOpening")
            .contains(method);
    if (bad) {
      complaints.add(method + " " + detail);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        try {
          heard(json.readTree(text.toString()));
        } catch (IOException e) {
          complaints.add(e.toString());
        }
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
