import Libsql from "libsql";

// Holds the write lock of a SQLite file until it is killed, as a backup tool or another server may.
const [path = ""] = process.argv.slice(2);
const file = new Libsql(path);
file.exec("begin immediate");
process.stdout.write("locked\n");
setInterval(() => {}, 1_000);
