import type { DateTimeFormatOptions } from "use-intl";
import type { MomentParam } from "./message";

export const momentStyles: Record<MomentParam["as"], DateTimeFormatOptions> = {
  day: { dateStyle: "long", timeZone: "UTC" },
  time: { hour: "2-digit", minute: "2-digit", timeZone: "UTC", hourCycle: "h23" },
};
