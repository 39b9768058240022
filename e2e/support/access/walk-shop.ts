import { randomUUID } from "node:crypto";
import type { APIRequest } from "@playwright/test";
import Libsql from "libsql";
import type { Role } from "@/lib/domain/permissions/permissions";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { Business, SandboxControl } from "../sandbox-control";
import { signInByToken } from "../sign-in-by-token";
import { storyUserId } from "../stories/story-user-id";
import { storyServers } from "../story-servers";
import type { ActionName } from "./access-table";
import { accountSnapshot } from "./account-snapshot";
import type { WalkIds } from "./walk-ids";
import type { Person, Walker } from "./walker";

/** Words that only members may read. */
export const SECRET = "Only members may read this";

/** An account with something of everything. `linkToken` opens its review link. */
export type WalkShop = { business: Business; admin: Person; ids: WalkIds; linkToken: string };

type Visitor = Pick<Business, "wabaId" | "accessToken" | "userId">;

export async function signedIn(api: APIRequest, visitor: Visitor): Promise<Person> {
  const { appUrl, databaseUrl } = storyServers();
  const address = `fd00::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
  const request = await api.newContext({ extraHTTPHeaders: { "x-forwarded-for": address } });
  await signInByToken({ request }, appUrl, visitor);
  return { request, userId: storyUserId(databaseUrl, visitor.userId) };
}

/** What an admin's change of the person's role does. */
export function giveRole(wabaId: string, { userId }: Person, role: Role): void {
  const file = new Libsql(storyServers().databaseUrl.slice("file:".length), { timeout: 5_000 });
  const change = "update memberships set role = ?, set_role = ? where waba_id = ? and user_id = ?";
  file.prepare(change).run(role, role, wabaId, userId);
  file.close();
}

export async function openWalkShop(api: APIRequest, sandbox: SandboxControl, walker: Walker): Promise<WalkShop> {
  const business = await sandbox.seed({
    sequences: [{ name: SECRET, message: { text: SECRET } }],
    ads: [{ name: SECRET, sequence: 0, picture: "cup-amber" }],
    members: [{ tasks: ["MANAGE"] }],
  });
  const admin = await signedIn(api, business);
  const [changeId, reviewId, commentId, draftId, attemptId] = Array.from({ length: 5 }, () => randomUUID()) as [
    ...[string, string, string, string, string],
  ];
  const { wabaId, adAccountId } = business;
  const ids: WalkIds = {
    ...{ wabaId, adAccountId, changeId, reviewId, commentId, draftId },
    ...{ sequenceId: business.sequenceIds[0] ?? "", adId: business.adIds[0] ?? "" },
    ...{ createId: attemptId, linkId: "", deliveryId: "", seq: "", token: randomUUID() },
    hookUrl: `${storyServers().sandboxUrl}/_sandbox/hooks/walk-${wabaId}`,
  };
  const act = async (name: ActionName, input: unknown) => {
    const { outcome, body } = await walker.call(admin, name, ids, { input });
    if (outcome !== "let in" || body.includes('"ok":false')) throw new Error(`${name}: ${outcome} ${body}`);
    return body;
  };
  const words = toWords(SECRET, { text: SECRET });
  for (const what of ["sequences", "ads"]) {
    await admin.request.get(`${storyServers().appUrl}/api/accounts/${wabaId}/${what}?refresh=1`);
  }
  await act("startLiveChangeAction", { kind: "change", changeId, oldSequenceId: ids.sequenceId });
  await act("sendForReviewAction", { reviewId, draftId: randomUUID(), sequenceId: null, base: null, words });
  const about = { reviewId, commentId, threadId: null, part: "general", anchor: null, revision: 1 };
  await act("addCommentAction", { ...about, body: SECRET });
  const link = await act("createReviewLinkAction", { reviewIds: [reviewId], kind: "shared", label: "Client" });
  await act("createSequenceAction", { words: { ...words, name: `${SECRET} too` }, attemptId });
  await walker.open(admin, "PUT /api/accounts/[wabaId]/drafts/[draftId]", ids);
  await sandbox.clickAds(wabaId, { count: 1 });
  const { rows } = accountSnapshot(storyServers().databaseUrl, wabaId);
  const first = (table: string) => String(rows[table]?.[0]?.id);
  const found = { linkId: first("review_links"), createId: first("pending_creates"), deliveryId: first("deliveries") };
  return {
    ...{ business, admin, linkToken: /"token":"([\w-]+)"/.exec(link)?.[1] ?? "" },
    ids: { ...ids, ...found, seq: String(rows.done?.find(({ subject_id }) => subject_id)?.seq) },
  };
}
