import type { AdRow, Greeting } from "@/lib/domain/ads/ad-row";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangeMove } from "@/lib/domain/changes/change-moves";

/** What every step of the path is given. */
export type StepProps = {
  wabaId: string;
  change: Change;
  /** The account's ads by id, as far as they are mirrored. */
  ads: ReadonlyMap<string, AdRow>;
  /** "“Spring”", "its own greeting", "nothing". */
  greetingOf: (greeting: Greeting) => string;
  /** What this person can do as things stand. */
  moves: ReadonlySet<ChangeMove>;
  /** An answer is awaited. */
  busy: boolean;
};
