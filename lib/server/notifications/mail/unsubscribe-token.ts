import { z } from "zod";
import { notificationKinds } from "@/lib/domain/notifications/notification";
import { openToken, sealToken } from "../../secrets/sealed-token";

/** `digest`: everything that comes once a day. */
const subscriptionSchema = z.object({ userId: z.string(), what: z.enum([...notificationKinds, "digest"]) });

export type Subscription = z.infer<typeof subscriptionSchema>;

const PURPOSE = "unsubscribe";

/** Never expires: mail is read late, and the link must work then too. */
export const unsubscribeToken = (subscription: Subscription) => sealToken(PURPOSE, subscription);

export const openSubscription = (token: string) => openToken(PURPOSE, token, subscriptionSchema);
