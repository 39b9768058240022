import { setImmediate } from "node:timers/promises";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { recordWrite } from "@/lib/server/sequences/record-write";
import { openDatabase } from "@/lib/server/store/open-database";

// Writes continuously and prints each id only after its transaction is acknowledged.
const db = await openDatabase(process.argv[2] ?? "");
const member = { wabaId: "1", name: "Test", userId: "u", userName: "Test", role: "admin" };
const ctx = {
  db: async () => db,
  graph: () => Promise.reject(new Error("not asked")),
  now: () => new Date(),
};
for (let number = 1; ; number++) {
  const sequence = {
    id: `s${number}`,
    name: `Sequence ${number}`,
    message: { text: "Hello" },
    unreadable: null,
    adStatus: "not_in_ad" as const,
    changedAt: null,
  };
  await recordWrite(member as AuthorizedWaba, ctx, { event: "created", action: "sequence.create", sequence });
  process.stdout.write(`${sequence.id}\n`);
  // SQLite never yields to the event loop; without this, a closed pipe would not end the process.
  await setImmediate();
}
