import { mkdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { restore, snapshotSchema, toSnapshot } from "./snapshot";
import type { State } from "./state";

/** Replaces the file atomically, so a crash leaves the old or the new state. */
export class StateFile {
  private savedRevision: number;
  private running: Promise<void> | null = null;

  private constructor(
    private readonly path: string,
    private readonly state: State,
  ) {
    this.savedRevision = state.revision;
  }

  /** A missing file means an empty state. @throws Error if the file isn't ours */
  static open(path: string, state: State): StateFile {
    mkdirSync(dirname(path), { recursive: true });
    const text = readIfThere(path);
    if (text !== null) restore(state, parse(path, text));
    return new StateFile(path, state);
  }

  /** Resolves when all changes so far are in the file. Concurrent calls share one write. */
  async save(): Promise<void> {
    const wanted = this.state.revision;
    while (this.savedRevision < wanted) {
      this.running ??= this.write().finally(() => {
        this.running = null;
      });
      await this.running;
    }
  }

  private async write(): Promise<void> {
    const { revision } = this.state;
    const draft = `${this.path}.new`;
    await writeFile(draft, JSON.stringify(toSnapshot(this.state)), { mode: 0o600 });
    await rename(draft, this.path);
    this.savedRevision = revision;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function parse(path: string, text: string) {
  try {
    return snapshotSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${path} is not a state file of this sandbox; move it away to start afresh.\n${reason}`);
  }
}
