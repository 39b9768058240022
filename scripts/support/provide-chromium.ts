import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium";
import { inRoot, ROOT } from "./paths";

const PLAYWRIGHT = inRoot("node_modules/@playwright/test/cli.js");
const BY_PLAYWRIGHT = [[process.execPath, PLAYWRIGHT, "install", "--with-deps", "chromium"]];
const BY_SYSTEM: readonly string[][][] = [
  ...["chromium-headless-shell", "chromium"].map((name) => [
    ["apt-get", "update", "--quiet"],
    ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", name],
  ]),
  [["apk", "add", "--no-cache", "chromium"]],
  [["dnf", "install", "--assumeyes", "chromium"]],
];
const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** Installs one with Playwright or the system's package manager. @throws Error that says what to do */
export function provideChromium(): string {
  const found = findChromium();
  if (found) return found;
  process.stdout.write("No Chromium here yet: installing one for the stories …\n");
  for (const commands of [BY_PLAYWRIGHT, ...systemWays()]) {
    if (!commands.every(run)) continue;
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error("No Chromium could be installed. Install one yourself and name it with CHROMIUM_PATH=<path>.");
}

function systemWays(): string[][][] {
  const ways = BY_SYSTEM.filter(([[manager = ""] = []]) => spawnSync(manager, ["--version"]).status === 0);
  return ways.map((commands) => (process.getuid?.() === 0 ? commands : commands.map((c) => ["sudo", "-n", ...c])));
}

function run([command = "", ...args]: string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: INSTALL_TIMEOUT_MS,
  });
  return status === 0;
}
