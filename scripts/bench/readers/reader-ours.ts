import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { serveReadings } from "./reader";

serveReadings(async ({ sandboxUrl, wabaId, accessToken }) => {
  const client = createGraphClient({ baseUrl: sandboxUrl, version: "v26.0", accessToken });
  let count = 0;
  for await (const { sequences } of listSequences(client, wabaId)) {
    count += sequences.filter(({ message }) => message !== null).length;
  }
  return count;
});
