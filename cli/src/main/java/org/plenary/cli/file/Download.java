package org.plenary.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches one small file; nothing else in the program touches the network. */
public final class Download {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST = 4 * 1024 * 1024;

  private Download() {}

  /**
   * The bytes at an address.
   *
   * @throws IOException if they cannot be had within half a minute, or are more than 4 MB
   */
  public static byte[] fetch(URI address) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new IOException("the server answers " + response.statusCode());
        }
        byte[] bytes = body.readNBytes(LONGEST);
        if (bytes.length == LONGEST) {
          throw new IOException("the answer is longer than " + LONGEST + " bytes");
        }
        return bytes;
      }
    } catch (ConnectException e) {
      throw new IOException("there is no connection to " + address.getHost(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
