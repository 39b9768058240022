import Libsql from "libsql";
import { storyUserId } from "./story-user-id";

/** Makes the database refuse to delete one person's sessions; returns the undo. Doesn't affect other stories. */
export function keepSessions(databaseUrl: string, metaUserId: string): () => void {
  const file = new Libsql(databaseUrl.slice("file:".length), { timeout: 5_000 });
  const name = `keep_sessions_${metaUserId.replaceAll(/\W/g, "_")}`;
  const id = storyUserId(databaseUrl, metaUserId);
  file.exec(
    `create trigger ${name} before delete on sessions when old.user_id = '${id}' begin select raise(abort, 'kept'); end`,
  );
  return () => {
    file.exec(`drop trigger ${name}`);
    file.close();
  };
}
