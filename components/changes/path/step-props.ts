import type { AdRow, Greeting } from "@/lib/domain/ads/ad-row";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangeMove } from "@/lib/domain/changes/change-moves";

export type StepProps = {
  wabaId: string;
  change: Change;
  /** The account's mirrored ads by id. */
  ads: ReadonlyMap<string, AdRow>;
  /** For example "“Spring”", "its own greeting" or "nothing". */
  greetingOf: (greeting: Greeting) => string;
  /** What this person can do now. */
  moves: ReadonlySet<ChangeMove>;
  /** A request is pending. */
  busy: boolean;
};
