import { invalidParameter } from "./graph-refusal";

/** Query and body together; the body wins. JSON bodies can hold any value. */
export class Params {
  constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  has(name: string): boolean {
    return this.values.has(name);
  }

  raw(name: string): unknown {
    return this.values.get(name);
  }

  /** Undefined if absent; converts numbers, refuses anything else with code 100. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw invalidParameter(`Param ${name} must be a string.`);
  }

  entries(): [string, unknown][] {
    return [...this.values.entries()];
  }
}
