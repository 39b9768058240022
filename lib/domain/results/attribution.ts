import type { AttributionMethod, Certainty } from "./attribution-method";
import type { Opening } from "./opening";

export type Attribution = {
  method: AttributionMethod;
  certainty: Certainty;
  /** Null if none was found, or the ad is known to have none. */
  sequenceId: string | null;
  /** A `sequence_versions` id; null if unknown. */
  versionId: string | null;
  opening: Opening;
  /** From 1; 0 if none. */
  iceBreaker: number;
};
