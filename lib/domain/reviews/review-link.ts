import { z } from "zod";
import { storable } from "../text/storable";
import { DECISION_NOTE_MAX_LENGTH, LINK_DAYS, PASSCODE_LENGTH, VISITOR_NAME_MAX_LENGTH } from "./visitor-bounds";

export const LINK_REVIEWS_MAX = 50;

export const linkKinds = ["named", "shared"] as const;

export type LinkKind = (typeof linkKinds)[number];

const personName = z
  .string()
  .max(2 * VISITOR_NAME_MAX_LENGTH)
  .transform(storable)
  .pipe(z.string().trim().min(1).max(VISITOR_NAME_MAX_LENGTH));
const email = z.email().max(254);

export const reviewLinkInputSchema = z.object({
  reviewIds: z.array(z.string().min(1).max(64)).min(1).max(LINK_REVIEWS_MAX),
  kind: z.enum(linkKinds),
  label: personName,
  email: email.nullable().default(null),
  days: z.int().min(LINK_DAYS.min).max(LINK_DAYS.max).default(LINK_DAYS.usual),
  /** Mails the link to `email` instead of showing it. */
  mail: z.boolean().default(false),
  passcode: z.string().min(PASSCODE_LENGTH.min).max(PASSCODE_LENGTH.max).nullable().default(null),
});

export type ReviewLinkInput = z.infer<typeof reviewLinkInputSchema>;

export const linkIdSchema = z.object({ linkId: z.string().min(1).max(64) });

export const visitorSchema = z.object({ name: personName, email: email.nullable().default(null) });

export type MailState = "sending" | "sent" | "failed";

export type LinkState = "active" | "expired" | "revoked";

export type ReviewLink = {
  id: string;
  kind: LinkKind;
  label: string;
  email: string | null;
  state: LinkState;
  hasPasscode: boolean;
  mail: MailState | null;
  counts: boolean;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  views: number;
  viewedAt: string | null;
  reviewCount: number;
};

export type ReviewLinks = { links: ReviewLink[]; canMail: boolean };

/** Counts only if its token can't be the author's. */
export function linkCounts(link: { kind: LinkKind; mailed: boolean; createdBy: string }, authorId: string): boolean {
  return link.kind === "named" && (link.mailed || link.createdBy !== authorId);
}

export const decisionNoteSchema = z.string().trim().max(DECISION_NOTE_MAX_LENGTH).transform(storable).default("");
