import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { ClickRequest } from "../../clicks/click-input";
import type { DemoBusiness } from "../demo-business";

/** People who came to one sequence, and how they wrote. */
export type Stream = Pick<
  ClickRequest,
  "distribution" | "ownWords" | "languages" | "sources" | "identity" | "ref" | "greeting"
> & {
  /** Sequence by name, or an ad without one; neither: all sequences in ads. */
  sequence?: string;
  ad?: string;
  /** Daily average. */
  perDay: number;
  /** Days before now; defaults 90 and 0. */
  from?: number;
  to?: number;
  /** The sequence's words at that time, if different. */
  words?: SequenceMessage;
};

/** One account's last 90 days. */
export type DemoHistory = { business: DemoBusiness; streams: Stream[] };

export const historyDays = 90;
