import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.JSON;
import org.openapitools.client.api.ChangesApi;
import org.openapitools.client.api.ProtocolsApi;
import org.openapitools.client.api.ResourcesApi;
import org.openapitools.client.model.ChangeList;
import org.openapitools.client.model.FieldIssue;
import org.openapitools.client.model.ListedProtocol;
import org.openapitools.client.model.Problem;
import org.openapitools.client.model.ProtocolRelease;

/** Reads a library through classes that were generated from the description of /v1: see tests/clients/check.ts. */
public final class Check {
  private interface Call {
    Object make() throws ApiException;
  }

  private static ApiException refusal(Call call) {
    try {
      throw new IllegalStateException("A refusal was expected: " + call.make());
    } catch (ApiException refused) {
      return refused;
    }
  }

  private static Problem problem(Call call) {
    return JSON.getGson().fromJson(refusal(call).getResponseBody(), Problem.class);
  }

  /** Java’s own client, as it comes: over plain HTTP it offers to go on with HTTP/2. */
  private static String titleByOwnClient(String origin) throws Exception {
    URI address = URI.create(origin + "/v1/protocols/PRO-MEOPA-001.json");
    HttpRequest request = HttpRequest.newBuilder(address).build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return Objects.requireNonNull(JSON.getGson().fromJson(body, ProtocolRelease.class)).getTitle();
  }

  public static void main(String[] arguments) throws Exception {
    String origin = arguments[0];
    ApiClient client = new ApiClient().setBasePath(origin);
    ProtocolsApi protocols = new ProtocolsApi(client);

    ApiResponse<ProtocolRelease> inForce =
        protocols.getProtocolAsJsonWithHttpInfo("PRO-MEOPA-001", null, null, null, null, null);
    ProtocolRelease release = inForce.getData();
    if (!titleByOwnClient(origin).equals(release.getTitle())) {
      throw new IllegalStateException("Java’s own client reads another title");
    }

    List<String> listed =
        protocols
            .listProtocol(
                List.of("MEOPA", "CAN"), List.of("nurse"), null, null, null, "reference", null, 50,
                null, null, null, null, null, null)
            .getItems()
            .stream()
            .filter(item -> item.getThemes().stream().anyMatch(theme -> theme.getCode().equals("MEOPA")))
            .map(ListedProtocol::getReference)
            .toList();

    Object file =
        new ResourcesApi(client)
            .listResource(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null)
            .getItems()
            .stream()
            .filter(item -> item.getFile() == null)
            .findFirst()
            .orElseThrow()
            .getFile();

    Problem gone =
        problem(() -> protocols.getProtocolAsJson("PRO-AGE-002", null, null, null, null, null));
    Problem refused =
        problem(
            () ->
                protocols.listProtocol(
                    List.of("NOPE"), null, null, null, null, null, null, 1000, null, null, null,
                    null, null, null));

    String etag = inForce.getHeaders().get("ETag").get(0);
    int current =
        refusal(() -> protocols.getProtocolAsJson("PRO-MEOPA-001", null, etag, null, null, null))
            .getCode();

    ChangesApi changes = new ChangesApi(client);
    String since = changes.listChanges(null, "snapshot", null, null, null, null, null, null).getNext();
    ChangeList rest = changes.listChanges(since, null, null, since, null, null, null, null);

    Map<String, Object> found = new LinkedHashMap<>();
    found.put("title", release.getTitle());
    found.put("status", release.getStatus());
    found.put("listed", listed);
    found.put("file", file);
    found.put("withdrawn", gone.getWithdrawal().getKind());
    found.put("wrong", refused.getErrors().stream().map(FieldIssue::getPath).sorted().toList());
    found.put("current", current);
    found.put("followed", rest.getItems().isEmpty() && rest.getNext().equals(since));
    Gson gson = new GsonBuilder().serializeNulls().create();
    System.out.println(gson.toJson(found));
  }
}
