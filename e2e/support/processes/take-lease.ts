import { takeSyncLease } from "@/lib/server/mirror/sync-lease";
import { sequencesOf } from "@/lib/server/mirror/sync-state";
import { openDatabase } from "@/lib/server/store/open-database";

// Opens a database that may be new, tries to take the lease of one account, and says whether it was this process.
const db = await openDatabase(process.argv[2] ?? "");
const lease = await takeSyncLease(db, sequencesOf("1"), { refresh: false, now: new Date() });
process.stdout.write(lease ? "taken\n" : "refused\n");
await db.destroy();
