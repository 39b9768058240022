/** Answered with 400 and this text. */
export class ControlProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ControlProblem";
  }
}

/** @throws ControlProblem naming what is unknown */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new ControlProblem(`Unknown ${what}.`);
  return value;
}
