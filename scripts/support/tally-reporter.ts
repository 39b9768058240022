import { appendFileSync } from "node:fs";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Appends one line `<passed> <failed>` a run to the file it is given, for whoever adds up several runs. */
export default class TallyReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  constructor(private readonly options: { outputFile: string }) {}

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) this.passed += 1;
    else this.failed += 1;
  }

  onEnd(): void {
    appendFileSync(this.options.outputFile, `${this.passed} ${this.failed}\n`);
  }
}
