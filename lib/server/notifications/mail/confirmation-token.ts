import { z } from "zod";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { openToken, sealToken } from "../../secrets/sealed-token";

/** `nonce` must equal the row's, so that only the newest link counts. */
const confirmationSchema = z.object({ userId: z.string(), nonce: z.string() });

export type Confirmation = z.infer<typeof confirmationSchema>;

export const CONFIRMATION_MS = 48 * HOUR_MS;

const PURPOSE = "confirm-email";

export const confirmationToken = (confirmation: Confirmation) => sealToken(PURPOSE, confirmation);

export const openConfirmation = (token: string) => openToken(PURPOSE, token, confirmationSchema);
