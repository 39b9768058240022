import { can } from "@/lib/domain/permissions/permissions";
import { type LinkKind, linkCounts } from "@/lib/domain/reviews/review-link";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { Database } from "@/lib/server/store/open-database";
import type { StoreContext } from "../../drafts/store-context";
import type { CommentActor } from "../comments/comment-actor";
import { isSecret, secretHash } from "../links/link-token";
import { isProof, passcodeProof } from "../links/passcode";

export type VisitContext = StoreContext & {
  /** Null unless this browser has a member's session. */
  member(wabaId: string): Promise<AuthorizedWaba | null>;
  /** Signs what the browser keeps after the passcode. */
  secret: string;
};

/** What the browser keeps for one link. */
export type VisitCookies = { visitor?: string | undefined; passcode?: string | undefined };

export type VisitItem = { position: number; reviewId: string; revision: number };

declare const visited: unique symbol;

/** Proof that the link is valid now and the passcode was given. Only `openVisit` creates one. */
export type Visit = {
  readonly linkId: string;
  readonly wabaId: string;
  readonly kind: LinkKind;
  readonly label: string;
  readonly email: string | null;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly items: readonly VisitItem[];
  /** Null until a visitor of a shared link gives a name. */
  readonly actor: CommentActor | null;
  readonly member: AuthorizedWaba | null;
  /** Whether this visitor's decision can count towards a policy, by the review's author. */
  readonly countsFor: (authorId: string) => boolean;
  readonly [visited]: true;
};

/** The same for an unknown, revoked or expired link. */
export type VisitAnswer =
  | { state: "unavailable" }
  | { state: "locked"; linkId: string }
  | { state: "open"; visit: Visit };

const unavailable: VisitAnswer = { state: "unavailable" };

export async function openVisit(token: string, cookies: VisitCookies, ctx: VisitContext): Promise<VisitAnswer> {
  const link = await findLink(token, ctx);
  if (!link) return unavailable;
  const db = await ctx.db();
  const member = await ctx.member(link.waba_id);
  const isLocked = link.passcode_hash !== null && !isProof(cookies.passcode, proofOf(link, ctx));
  if (isLocked && !member) return { state: "locked", linkId: link.id };
  const items = await db
    .selectFrom("review_link_items")
    .select(["position", "review_id", "revision"])
    .where("link_id", "=", link.id)
    .orderBy("position")
    .execute();
  const visit = {
    linkId: link.id,
    wabaId: link.waba_id,
    kind: link.kind,
    label: link.label,
    email: link.email,
    createdBy: link.created_by,
    expiresAt: link.expires_at,
    items: items.map(({ position, review_id, revision }) => ({ position, reviewId: review_id, revision })),
    actor: member ? memberAs(member) : await visitorOf(db, link, cookies.visitor),
    member,
    countsFor: (authorId: string) =>
      linkCounts({ kind: link.kind, mailed: link.mailed === 1, createdBy: link.created_by }, authorId),
  } as unknown as Visit;
  return { state: "open", visit };
}

/** Null for an unknown, revoked or expired link. */
export async function findLink(token: string, ctx: StoreContext) {
  if (!isSecret(token)) return null;
  const db = await ctx.db();
  const link = await db
    .selectFrom("review_links")
    .selectAll()
    .where("token_hash", "=", secretHash(token))
    .where("revoked_at", "is", null)
    .where("expires_at", ">", ctx.now().toISOString())
    .executeTakeFirst();
  return link ?? null;
}

export function proofOf(link: { id: string; passcode_hash: string | null }, { secret }: VisitContext): string {
  return passcodeProof({ id: link.id, passcode_hash: link.passcode_hash ?? "" }, secret);
}

/** A named link identifies its reviewer in every browser; a visitor of a shared one is known by a secret cookie. */
async function visitorOf(
  db: Database,
  link: { id: string; kind: LinkKind; label: string },
  secret: string | undefined,
): Promise<CommentActor | null> {
  if (link.kind === "named") return { userId: null, visitorId: link.id, name: link.label };
  if (!isSecret(secret)) return null;
  const row = await db
    .selectFrom("review_visitors")
    .select(["id", "name"])
    .where("link_id", "=", link.id)
    .where("secret_hash", "=", secretHash(secret))
    .executeTakeFirst();
  return row ? { userId: null, visitorId: row.id, name: row.name } : null;
}

function memberAs(member: AuthorizedWaba): CommentActor | null {
  return can(member, "review:comment") ? { userId: member.userId, visitorId: null, name: member.userName } : null;
}
