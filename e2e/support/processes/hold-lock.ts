import Libsql from "libsql";

// Holds the write lock of a SQLite file until it is killed, as a backup tool or another server may.
const [path = ""] = process.argv.slice(2);
const file = new Libsql(path);
file.exec("begin immediate");
process.stdout.write("locked\n");
// A test that fails before its release leaves nothing behind for long.
setTimeout(() => process.exit(), 60_000);
