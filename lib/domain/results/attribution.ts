import type { AttributionMethod, Certainty } from "./attribution-method";
import type { Opening } from "./opening";

/** What is known of one conversation's beginning. */
export type Attribution = {
  method: AttributionMethod;
  certainty: Certainty;
  /** Null where none was found, or (by `ad`) where the ad is known to greet with none. */
  sequenceId: string | null;
  /** The row of `sequence_versions` whose words greeted. Null without a sequence, or when its words were never seen. */
  versionId: string | null;
  /** Where the sequence is unknown, a text is `other`. */
  opening: Opening;
  /** Place of the tapped ice breaker in that version, from 1; 0 where none was. */
  iceBreaker: number;
};
