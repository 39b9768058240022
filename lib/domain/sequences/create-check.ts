import type { Refusal } from "../refusal/refusal";
import type { Sequence } from "./schema";

export type CreateCheck =
  | { state: "checking"; told: Refusal }
  | { state: "created"; sequence: Sequence }
  | { state: "stopped"; refusal: Refusal };
