import type { ServiceContext } from "../gate/service-context";
import { database } from "../store/database";
import { type DeliverySettings, deliverySettings } from "./delivery-settings";

export type NotificationContext = Pick<ServiceContext, "db" | "now"> & { delivery(): DeliverySettings };

export const notificationContext: NotificationContext = {
  db: database,
  now: () => new Date(),
  delivery: deliverySettings,
};
