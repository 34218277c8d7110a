package org.plenary.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Downloads from a server of the test's own. */
class DownloadTest {

  private static final int MORE_THAN_ALLOWED = 5 * 1024 * 1024;

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/schema", exchange -> answer(exchange, 200, "<schema/>".getBytes(UTF_8)));
    server.createContext("/long", exchange -> answer(exchange, 200, new byte[MORE_THAN_ALLOWED]));
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/schema");
          answer(exchange, 301, new byte[0]);
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void givesTheBytes() throws IOException {
    assertThat(new String(Download.fetch(address("/schema")), UTF_8)).isEqualTo("<schema/>");
    assertThat(new String(Download.fetch(address("/moved")), UTF_8)).isEqualTo("<schema/>");
  }

  @Test
  void saysWhyItHasNone() {
    assertThatThrownBy(() -> Download.fetch(address("/absent")))
        .isInstanceOf(IOException.class)
        .hasMessage("the server answers 404");
    assertThatThrownBy(() -> Download.fetch(address("/long")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("longer than");
    URI nowhere = address("/schema");
    server.stop(0);
    assertThatThrownBy(() -> Download.fetch(nowhere))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("there is no connection to ");
  }

  private URI address(String path) {
    InetSocketAddress bound = server.getAddress();
    return URI.create("http://" + bound.getHostString() + ":" + bound.getPort() + path);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
