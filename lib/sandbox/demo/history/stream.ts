import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { ClickRequest } from "../../clicks/click-input";
import type { DemoBusiness } from "../demo-business";

/** People who came to one sequence of the demo over some time, and how they wrote. */
export type Stream = Pick<
  ClickRequest,
  "distribution" | "ownWords" | "languages" | "sources" | "identity" | "ref" | "greeting"
> & {
  /** Name of the sequence, or of an ad without one; without either, all sequences that are in ads. */
  sequence?: string;
  ad?: string;
  /** On an average day. */
  perDay: number;
  /** When it began and ended, in days before now; 90 and 0 when absent. */
  from?: number;
  to?: number;
  /** What the sequence said in that time, where it was something else. */
  words?: SequenceMessage;
};

/** What happened at one account of the demo in the last 90 days. */
export type DemoHistory = { business: DemoBusiness; streams: Stream[] };

export const historyDays = 90;
