import { GraphRefusal, invalidParameter } from "../http/graph-refusal";
import { listParam, objectParam } from "../http/object-param";
import type { OpenAdAccount } from "../http/open-ad-account";
import type { Params } from "../http/params";
import { findSequence } from "../state/collection-of";
import { createId } from "../state/create-id";
import { type State, touch } from "../state/state";
import { CREATION_EXTRAS, OF_THE_CALL } from "./creative-params";
import { creativeRefusal } from "./creative-refusal";
import type { Creative, FacebookPage } from "./entity";
import { refuseCreative } from "./refuse-creative";
import { sequenceOf } from "./sequence-of";

/** Meta allows no other changes of a creative. */
const changeable: readonly string[] = ["name", "status", "adlabels", "account_id"];

/** POST on `adcreatives`. `execution_options=["validate_only"]` validates without creating. */
export function createCreative(state: State, open: OpenAdAccount, params: Params): object {
  const { account } = open;
  if (account.status !== 1) throw creativeRefusal("Ad account disabled", "This ad account cannot be used.", 1_487_471);
  const objectStorySpec = objectParam(params, "object_story_spec") ?? null;
  const assetFeedSpec = objectParam(params, "asset_feed_spec") ?? null;
  const objectStoryId = params.text("object_story_id") ?? null;
  const given = CREATION_EXTRAS.filter((name) => params.has(name));
  const extra = Object.fromEntries(given.map((name) => [name, readValue(params, name)]));
  refuseCreative(params, { story: objectStorySpec, feed: assetFeedSpec, freedom: extra.degrees_of_freedom_spec });
  if (!objectStorySpec && !objectStoryId) {
    throw creativeRefusal("Adcreative Create Failed", "Specify an object_story_spec or an object_story_id.");
  }
  const page = pageOf(state, open, String(objectStorySpec?.page_id ?? objectStoryId?.split("_")[0] ?? ""));
  const sequenceId = sequenceOf({ assetFeedSpec });
  if (sequenceId !== null) requireSequence(state, page, sequenceId, { story: objectStorySpec, feed: assetFeedSpec });
  if (isDryRun(params)) return { success: true };
  const creative: Creative = {
    id: createId(),
    adAccountId: account.id,
    name: params.text("name") ?? `Creative ${new Date().toISOString().slice(0, 10)}`,
    status: "ACTIVE",
    objectStorySpec,
    objectStoryId,
    assetFeedSpec,
    post: objectStoryId ? { text: "", headline: page.name, picture: "basket-sand" } : null,
    extra,
    createdAt: Date.now(),
  };
  state.ads.collection(account.id).creatives.put(creative);
  touch(state);
  return { id: creative.id };
}

/** POST on a creative. */
export function updateCreative(state: State, creative: Creative, params: Params): { success: true } {
  const forbidden = params.entries().find(([name]) => !changeable.includes(name) && !OF_THE_CALL.includes(name));
  if (forbidden) {
    throw creativeRefusal(
      "Creative cannot be changed",
      `Ad creatives are immutable: ${forbidden[0]} stays as it was made.`,
    );
  }
  const name = params.text("name");
  if (isDryRun(params)) return { success: true };
  state.ads.collection(creative.adAccountId).creatives.put({ ...creative, ...(name === undefined ? {} : { name }) });
  touch(state);
  return { success: true };
}

/** DELETE on a creative; refused while an ad uses it. */
export function deleteCreative(state: State, creative: Creative): { success: true } {
  const collection = state.ads.collection(creative.adAccountId);
  const users = collection.ads.all().filter(({ creativeId }) => creativeId === creative.id);
  if (users.some(({ status }) => status !== "DELETED")) {
    throw creativeRefusal("Creative in use", "This creative is used by an ad and cannot be deleted.", 1_487_571);
  }
  if (users.length > 0) collection.creatives.put({ ...creative, status: "DELETED" });
  else collection.creatives.remove(creative.id);
  touch(state);
  return { success: true };
}

export function isDryRun(params: Params): boolean {
  return listParam(params, "execution_options").includes("validate_only");
}

/** The person needs a task on the Page. */
function pageOf(state: State, { caller }: OpenAdAccount, pageId: string): FacebookPage {
  const page = state.ads.pages.get(pageId);
  if (!page) throw invalidParameter(`Page ${pageId || "(none)"} does not exist.`);
  if (page.tasks[caller.person.id]) return page;
  throw new GraphRefusal(403, {
    message: "(#200) Requires permission to advertise for the Page",
    type: "OAuthException",
    code: 200,
    error_user_title: "No permission for this Page",
    error_user_msg: `You need permission to advertise for the Page ${page.name}.`,
  });
}

/** Undocumented by Meta: assumes the sequence must exist and belong to the Page's number. */
function requireSequence(
  state: State,
  page: FacebookPage,
  sequenceId: string,
  specs: { story: Record<string, unknown> | null; feed: Record<string, unknown> | null },
): void {
  const found = findSequence(state, sequenceId);
  if (!found) {
    throw creativeRefusal("Message sequence not found", `The message sequence ${sequenceId} could not be loaded.`);
  }
  const numbers = state.accounts
    .get(found.collection.wabaId)
    ?.phoneNumbers.map(({ displayNumber }) => digits(displayNumber));
  if (page.whatsappNumber === null || !numbers?.includes(digits(page.whatsappNumber))) {
    throw creativeRefusal(
      "Page not linked to this WhatsApp account",
      `The Page ${page.name} is not linked to a WhatsApp number of the account that the message sequence belongs to.`,
    );
  }
  if (specs.story && !JSON.stringify(specs).includes('"WHATSAPP_MESSAGE"')) {
    throw creativeRefusal("Wrong call to action", "A message sequence needs the call to action WHATSAPP_MESSAGE.");
  }
}

function digits(number: string): string {
  return number.replaceAll(/\D/g, "");
}

function readValue(params: Params, name: string): unknown {
  const value = params.raw(name);
  if (value === "true" || value === "false") return value === "true";
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
