import { spawnSync } from "node:child_process";
import { buildWhenChanged } from "./support/build-when-changed";
import { ROOT } from "./support/paths";
import { runScript } from "./support/run-script";

const say = (line: string) => process.stdout.write(`\n▸ ${line}\n`);

const red: string[] = [];

/** Continues after a failure, so that one run names everything that is broken. */
function step(name: string, script: string): void {
  say(name);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  if (status !== 0) red.push(`Red: ${name}. Run it alone with: npm run ${script}`);
}

await runScript(async () => {
  step("Types", "check:types");
  step("Lint and format", "check:lint");
  step("Contract", "test:contract");
  say("Build");
  await buildWhenChanged((line) => process.stdout.write(`${line}\n`));
  step("Stories", "test:stories");
  if (red.length > 0) throw new Error(red.join("\n"));
  say("All green.");
});
