import type { Refusal } from "../refusal/refusal";
import type { Sequence } from "./schema";

export type CreateCheck =
  | { state: "checking"; refusal: Refusal }
  | { state: "created"; sequence: Sequence }
  | { state: "stopped"; refusal: Refusal };
