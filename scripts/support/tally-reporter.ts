import { appendFileSync } from "node:fs";
import type { FullConfig, Reporter, Suite } from "@playwright/test/reporter";

/** Appends `<passed> <failed>` to a file, to sum several runs. */
export default class TallyReporter implements Reporter {
  private root: Suite | undefined;

  constructor(private readonly options: { outputFile: string }) {}

  onBegin(_config: FullConfig, suite: Suite): void {
    this.root = suite;
  }

  onEnd(): void {
    const outcomes = this.root?.allTests().map((test) => test.outcome()) ?? [];
    const failed = outcomes.filter((outcome) => outcome === "unexpected").length;
    const skipped = outcomes.filter((outcome) => outcome === "skipped").length;
    appendFileSync(this.options.outputFile, `${outcomes.length - failed - skipped} ${failed}\n`);
  }
}
