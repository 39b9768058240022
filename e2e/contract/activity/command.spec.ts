import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { engines } from "../../support/engines";
import { exportTo, tamper, write } from "../../support/givens/activity-chain";
import { test } from "../../support/givens/database-test";
import { ROOT } from "../../support/source-files";

const run = promisify(execFile);

/** The command as an administrator starts it. */
async function verify(databaseUrl: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: "test" as const };
  try {
    const options = { cwd: ROOT, env };
    const { stdout } = await run(process.execPath, ["--import", "tsx", "scripts/verify-activity.ts", ...args], options);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, said: stdout };
  }
}

// Each check starts a process.
test.setTimeout(90_000);

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("the command says that nothing was changed, and otherwise names what was", async ({ db, place }, info) => {
      await write(db, 5);
      const path = info.outputPath("activity.jsonl");
      await exportTo(db, path);
      expect(await verify(place.url)).toEqual({ code: 0, said: "1001: 5 entries are as written, up to number 5.\n" });
      await tamper(db).updateTable("audits").set({ user_id: "somebody else" }).where("seq", "=", 2).execute();
      await tamper(db).deleteFrom("audits").where("seq", "in", [4, 5]).execute();
      const { code, said } = await verify(place.url, "--account", "1001");
      expect(code).toBe(1);
      expect(said.split("\n")).toEqual([
        "1001: entry 2 (2026-03-01T12:00:02.000Z, sequence.update) was changed.",
        "1001: the end was cut off: entries 4 to 5 are missing.",
        "",
      ]);
      expect((await verify(place.url, "--file", path)).code).toBe(0);
      const compared = await verify(place.url, "--against", path);
      expect(compared.said).toContain("entry 4 differs from the export.");
      expect(compared.said).toContain("entry 5 differs from the export.");
    });
  });
}
