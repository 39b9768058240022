import Libsql from "libsql";
import { storyUserId } from "./story-user-id";

/** As if it were nine o'clock for this person: their digest becomes due. */
export function sendDigestNow(databaseUrl: string, metaUserId: string): void {
  const file = new Libsql(databaseUrl.slice("file:".length), { timeout: 5_000 });
  const id = storyUserId(databaseUrl, metaUserId);
  file
    .prepare("update jobs set next_at = ? where kind = 'mail-digest' and payload like ?")
    .run(new Date().toISOString(), `%"${id}"%`);
  file.close();
}
