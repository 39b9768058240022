import type { Call } from "../http/call";
import type { Fault, FaultInput } from "./fault";

/** Oldest first. A restart forgets them. */
export class FaultList {
  private faults: Fault[] = [];
  private nextId = 1;

  add(input: FaultInput): Fault {
    const fault = { ...input, id: `fault-${this.nextId}`, hits: 0 };
    this.nextId += 1;
    this.faults.push(fault);
    return fault;
  }

  list(wabaId?: string): Fault[] {
    return this.faults.filter((fault) => wabaId === undefined || fault.match.wabaId === wabaId);
  }

  /** One fault, an account's, or all. Returns the number removed. */
  remove(which: { id?: string; wabaId?: string }): number {
    const before = this.faults.length;
    this.faults = this.faults.filter(
      (fault) =>
        (which.id !== undefined && fault.id !== which.id) ||
        (which.wabaId !== undefined && fault.match.wabaId !== which.wabaId),
    );
    return before - this.faults.length;
  }

  /** Uses the fault up by one; null if none matches. */
  take(call: Call): Fault | null {
    for (const fault of this.faults) {
      if (!matches(fault, call)) continue;
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      fault.hits += 1;
      if (fault.times !== null) {
        fault.times -= 1;
        if (fault.times === 0) this.remove({ id: fault.id });
      }
      return fault;
    }
    return null;
  }
}

function matches({ match }: Fault, call: Call): boolean {
  if (match.wabaId !== undefined && !call.wabaIds.includes(match.wabaId)) return false;
  if (match.adAccountId !== undefined && match.adAccountId.replace(/^act_/, "") !== call.adAccountId) return false;
  if (match.adId !== undefined && call.path !== `/${match.adId}`) return false;
  if (match.method !== undefined && match.method !== call.method) return false;
  if (match.path !== undefined && !call.path.includes(match.path)) return false;
  return Object.entries(match.params ?? {}).every(([name, wanted]) =>
    wanted === null ? !call.params.has(name) : String(call.params.raw(name)) === wanted,
  );
}
