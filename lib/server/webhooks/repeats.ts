import { DAY_MS } from "@/lib/domain/time/durations";

/** Meta retries a delivery for seven days; one more for clocks that differ. */
export const MAY_COME_AGAIN_MS = 8 * DAY_MS;
