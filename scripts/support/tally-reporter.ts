import { appendFileSync } from "node:fs";
import type { FullConfig, Reporter, Suite } from "@playwright/test/reporter";

/** Appends `<passed> <failed>` and the names of what failed or was flaky to a file, to sum several runs. */
export default class TallyReporter implements Reporter {
  private root: Suite | undefined;

  constructor(private readonly options: { outputFile: string }) {}

  onBegin(_config: FullConfig, suite: Suite): void {
    this.root = suite;
  }

  onEnd(): void {
    const tests = this.root?.allTests() ?? [];
    const named = (outcome: string) =>
      tests.filter((test) => test.outcome() === outcome).map((test) => test.titlePath().filter(Boolean).join(" › "));
    const [failed, flaky] = [named("unexpected"), named("flaky")];
    const passed = tests.length - failed.length - named("skipped").length;
    const lines = [
      `${passed} ${failed.length}`,
      ...failed.map((name) => `# failed: ${name}`),
      ...flaky.map((name) => `# flaky: ${name}`),
    ];
    appendFileSync(this.options.outputFile, `${lines.join("\n")}\n`);
  }
}
