import { renderRuns } from "./render-runs";
import { plainStyle, type RunStyle, type StyledRun } from "./styled-run";

type Frame = { first: string; next: string };

export class MarkupLines {
  private readonly done: string[] = [];
  private runs: StyledRun[] = [];
  private frames: Frame[] = [];
  private blankWanted = false;

  add(text: string, styles: ReadonlySet<RunStyle> = plainStyle): void {
    const last = this.runs.at(-1)?.text ?? " ";
    const own = styles.has("code") ? text : /\s$/.test(last) ? text.trimStart() : text;
    if (own !== "") this.runs.push({ text: own, styles });
  }

  breakLine(always = false): void {
    const line = renderRuns(this.runs).trim();
    this.runs = [];
    if (line !== "") this.push(line);
    else if (always && this.done.length > 0) this.push("");
  }

  breakParagraph(): void {
    this.breakLine();
    this.blankWanted = true;
  }

  addVerbatim(text: string): void {
    this.breakLine();
    for (const line of text.split("\n")) this.push(line);
  }

  enter(first: string, next: string): void {
    this.breakLine();
    this.frames.push({ first, next });
  }

  leave(): void {
    this.breakLine();
    this.frames.pop();
  }

  toString(): string {
    this.breakLine();
    return this.done
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  private push(line: string): void {
    if (this.blankWanted && this.done.length > 0 && this.done.at(-1) !== "") this.done.push("");
    this.blankWanted = false;
    // WhatsApp doesn't nest, so the innermost sign counts.
    const frame = this.frames.findLast(({ first }) => first !== "");
    this.done.push(line === "" ? "" : (frame?.first ?? "") + line);
    if (frame) frame.first = frame.next;
  }
}
