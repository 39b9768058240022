import type { Refusal } from "../refusal/refusal";
import type { Sequence } from "./schema";

/** How a create stands whose answer was lost. `stopped`: nothing is known to exist, and the person may try again. */
export type CreateCheck =
  | { state: "checking"; told: Refusal }
  | { state: "created"; sequence: Sequence }
  | { state: "stopped"; refusal: Refusal };
