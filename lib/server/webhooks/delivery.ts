import type { DeliveryPart } from "./parse-delivery";

/** A verified delivery on its way into the store. */
export type Delivery = {
  /** From the signature: the same bytes have the same. */
  id: string;
  receivedAt: Date;
  body: Buffer;
  parts: DeliveryPart[];
};
