import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Finding, Verdict } from "../lib/domain/activity/finding";
import { chainNames } from "../lib/server/activity/chain/read-chain";
import { verifyAgainstExport } from "../lib/server/activity/chain/verify-against-export";
import { verifyChain } from "../lib/server/activity/chain/verify-chain";
import { verifyEntries } from "../lib/server/activity/chain/verify-entries";
import { readExport } from "../lib/server/activity/export/read-export";
import { chainKeys } from "../lib/server/secrets/audit-chain";
import { database } from "../lib/server/store/database";
import { runScript } from "./support/run-script";
import { keepSecrets } from "./support/secrets";
import { readSettings } from "./support/settings";

const usage = `Checks that nobody changed the activity. Needs the server's ENCRYPTION_KEYS and DATABASE_URL or DATA_DIR.

  npm run verify:activity                          every account in the database
  npm run verify:activity -- --account <id>        one account
  npm run verify:activity -- --file export.jsonl   an export, without the database
  npm run verify:activity -- --against export.jsonl   the database still has what was exported`;

runScript(async () => {
  useDemoKeys();
  const string = { type: "string" } as const;
  const { values } = parseArgs({
    options: { account: string, file: string, against: string, help: { type: "boolean" } },
  });
  if (values.help) return console.log(usage);
  const verdicts = await verify(values);
  for (const { chain, checked, head, findings } of verdicts) {
    const name = chain || "installation";
    if (findings.length === 0) console.log(`${name}: ${checked} entries are as written, up to number ${head}.`);
    for (const finding of findings) console.log(`${name}: ${sentence(finding)}`);
  }
  if (verdicts.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
});

async function verify({ account, file, against }: Record<string, string | boolean | undefined>): Promise<Verdict[]> {
  if (typeof file === "string") return [await verifyEntries(await readExport(file), chainKeys())];
  const db = await database();
  try {
    if (typeof against === "string") return [await verifyAgainstExport(db, await readExport(against))];
    const names = typeof account === "string" ? [account] : await chainNames(db);
    const verdicts: Verdict[] = [];
    for (const name of names) verdicts.push(await verifyChain(db, name));
    return verdicts;
  } finally {
    await db.destroy();
  }
}

function sentence(finding: Finding): string {
  switch (finding.kind) {
    case "changed":
      return `entry ${finding.seq} (${finding.at}, ${finding.action}) was changed.`;
    case "missing":
      return `${entries(finding)} missing.`;
    case "cut-tail":
      return `the end was cut off: ${entries(finding)} missing.`;
    case "head":
      return `the end of the chain was changed: entries after number ${finding.seq} may be missing.`;
    case "checkpoint":
      return `the checkpoint was changed: entries up to number ${finding.seq} may not have been deleted by retention.`;
    case "key-missing":
      return `${entries(finding)} signed with key ${finding.keyId}, which is not in ENCRYPTION_KEYS.`;
    case "differs-from-export":
      return `entry ${finding.seq} differs from the export.`;
  }
}

const entries = ({ from, to }: { from: number; to: number }) =>
  from === to ? `entry ${from} is` : `entries ${from} to ${to} are`;

/** `npm run demo` keeps its keys beside its database. */
function useDemoKeys(): void {
  const file = join(readSettings().dataDir, "secrets.json");
  if (process.env.ENCRYPTION_KEYS || process.env.DATABASE_URL || !existsSync(file)) return;
  process.env.ENCRYPTION_KEYS = keepSecrets(readSettings().dataDir).ENCRYPTION_KEYS;
}
