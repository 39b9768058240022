import { renderRuns } from "./render-runs";
import { plainStyle, type RunStyle, type StyledRun } from "./styled-run";

/** What stands before a line of a list or a quote; the first line of an item has its own. */
type Frame = { first: string; next: string };

/** Collects runs into lines as a reader sees them: blocks stand on lines of their own, paragraphs have one blank line between. */
export class MarkupLines {
  private readonly done: string[] = [];
  private runs: StyledRun[] = [];
  private frames: Frame[] = [];
  private blankWanted = false;

  add(text: string, styles: ReadonlySet<RunStyle> = plainStyle): void {
    const last = this.runs.at(-1)?.text ?? " ";
    // Spaces collapse over the borders of elements, as they do on the page that was copied.
    const own = styles.has("code") ? text : /\s$/.test(last) ? text.trimStart() : text;
    if (own !== "") this.runs.push({ text: own, styles });
  }

  /** Ends the line if anything stands on it; `always` makes an empty one too. */
  breakLine(always = false): void {
    const line = renderRuns(this.runs).trim();
    this.runs = [];
    if (line !== "") this.push(line);
    else if (always && this.done.length > 0) this.push("");
  }

  /** A blank line is due before the next words. */
  breakParagraph(): void {
    this.breakLine();
    this.blankWanted = true;
  }

  /** Lines as they are, such as a fence. */
  addVerbatim(text: string): void {
    this.breakLine();
    for (const line of text.split("\n")) this.push(line);
  }

  /** Puts `first` before the next line and `next` before those after it, until the matching `leave`. */
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
    // WhatsApp nests nothing: the innermost sign is the one that counts.
    const frame = this.frames.findLast(({ first }) => first !== "");
    this.done.push(line === "" ? "" : (frame?.first ?? "") + line);
    if (frame) frame.first = frame.next;
  }
}
