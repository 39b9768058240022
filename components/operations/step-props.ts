import type { AdRow, Greeting } from "@/lib/sequences/ads/ad-row";
import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationMove } from "@/lib/sequences/ads/operation-moves";

/** What every step of the path is given. */
export type StepProps = {
  wabaId: string;
  operation: Operation;
  /** The account's ads by id, as far as they are mirrored. */
  ads: ReadonlyMap<string, AdRow>;
  /** "“Spring”", "its own greeting", "nothing". */
  greetingOf: (greeting: Greeting) => string;
  /** What this person can do as things stand. */
  can: ReadonlySet<OperationMove>;
  /** An answer is awaited. */
  busy: boolean;
};
