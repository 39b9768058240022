import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageGroups } from "./page-groups";

const root = fileURLToPath(new URL("../..", import.meta.url));
writeFileSync(join(root, "lib/server/i18n/page-groups.json"), `${JSON.stringify(pageGroups(root), null, 2)}\n`);
