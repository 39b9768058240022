import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { failureMessages } from "./failure-messages";
import { pageGroups } from "./page-groups";

const root = fileURLToPath(new URL("../..", import.meta.url));
const write = (path: string, value: object) => writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
write("lib/server/i18n/page-groups.json", pageGroups(root));
write("lib/client/i18n/failure-messages.json", failureMessages(root));
