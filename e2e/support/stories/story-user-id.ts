import Libsql from "libsql";

/** The app's id of a person, by their id at Meta. @throws if they never signed in. */
export function storyUserId(databaseUrl: string, metaUserId: string): string {
  const file = new Libsql(databaseUrl.slice("file:".length));
  const row = file.prepare("select id from users where meta_user_id = ?").get(metaUserId) as { id: string } | undefined;
  file.close();
  if (!row) throw new Error(`Nobody signed in as ${metaUserId}.`);
  return row.id;
}
