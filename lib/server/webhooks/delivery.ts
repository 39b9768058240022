import type { DeliveryPart } from "./parse-delivery";

export type Delivery = {
  id: string;
  receivedAt: Date;
  body: Buffer;
  parts: DeliveryPart[];
};
