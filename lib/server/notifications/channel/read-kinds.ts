import { z } from "zod";
import { type NotificationKind, notificationKinds } from "@/lib/domain/notifications/notification";
import { readJson } from "../../store/read-json";

const kindsSchema = z.array(z.enum(notificationKinds));

export function readKinds(json: string, wabaId: string): NotificationKind[] {
  return readJson(json, kindsSchema, `notification_channels.kinds ${wabaId}`) ?? [];
}
