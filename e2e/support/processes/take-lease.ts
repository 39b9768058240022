import { takeSyncLease } from "@/lib/server/mirror/sync-lease";
import { sequencesOf } from "@/lib/server/mirror/sync-state";
import { openDatabase } from "@/lib/server/store/open-database";

// Opens a possibly new database, tries to take an account's lease, and prints whether it succeeded.
const db = await openDatabase(process.argv[2] ?? "");
const lease = await takeSyncLease(db, sequencesOf("1"), { refresh: false, now: new Date() });
process.stdout.write(lease ? "taken\n" : "refused\n");
await db.destroy();
