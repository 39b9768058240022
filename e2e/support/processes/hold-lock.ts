import Libsql from "libsql";

// Holds the write lock of a SQLite file until killed, as a backup tool may.
const [path = ""] = process.argv.slice(2);
const file = new Libsql(path);
file.exec("begin immediate");
process.stdout.write("locked\n");
// Exits if a test fails before its release.
setTimeout(() => process.exit(), 60_000);
