import type { Account } from "../accounts/entity";
import type { Call } from "../http/call";
import { invalidParameter } from "../http/graph-refusal";
import type { OpenAccount } from "../http/open-account";
import { pageLinks } from "../http/page-links";
import { type Fields, readFields } from "../http/read-fields";
import { readWindow } from "../http/read-window";
import { collectionOf } from "../state/collection-of";
import type { State } from "../state/state";
import type { SequenceEntity } from "./entity";
import { formatSequence } from "./format";
import type { SequenceStore } from "./sequence-store";
import { loadSequence } from "./write-sequence";

/** GET on the edge: newest first, or a list of the one named by `sequence_id`. */
export function listSequences(state: State, open: OpenAccount, call: Call): unknown {
  const { account, caller } = open;
  const fields = call.params.text("fields");
  if (fields !== undefined && account.switches.fields === "refuse") {
    throw invalidParameter("Tried accessing nonexisting field on node type (CTXPartnerAppWelcomeMessageFlow)");
  }
  const collection = collectionOf(state, account.id, caller.app.id);
  const id = call.params.text("sequence_id");
  if (id !== undefined) return one(state, open, call, id);
  if (account.switches.shape === "documented") return documentedList(state, collection, open, call);
  return account.switches.pages === "short"
    ? shortPage(state, collection, open, call)
    : fullPage(state, collection, open, call);
}

function one(state: State, open: OpenAccount, call: Call, id: string): unknown {
  const { switches } = open.account;
  const isMissing = collectionOf(state, open.account.id, open.caller.app.id).get(id) === undefined;
  const rows =
    isMissing && switches.missing === "empty"
      ? []
      : [rowOf(state, open.account, loadSequence(state, open, id), readFields(call.params.text("fields")))];
  return switches.shape === "documented" ? rows : { data: rows };
}

/** A bare array has no cursors, so without `limit` it contains everything. */
function documentedList(state: State, collection: SequenceStore, { account }: OpenAccount, call: Call): unknown {
  const limit = call.params.has("limit") ? readWindow(call.params).limit : collection.size;
  return collection.page({ limit }).slots.map(({ item }) => rowOf(state, account, item));
}

function fullPage(state: State, collection: SequenceStore, { account }: OpenAccount, call: Call): unknown {
  const window = readWindow(call.params);
  const { slots, hasNext, hasPrevious } = collection.page(window);
  const fields = readFields(call.params.text("fields"));
  const data = slots.map(({ item }) => rowOf(state, account, item, fields));
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return { data };
  const edges = { first: first.ordinal, last: last.ordinal, hasNext, hasPrevious, limit: window.limit };
  return { data, paging: pageLinks(call, edges) };
}

/**
 * Graph filters after cutting pages, so a page can be empty and still have a next one. Here an empty page, whose cursor
 * ends in a half, follows each half-full one.
 */
function shortPage(state: State, collection: SequenceStore, open: OpenAccount, call: Call): unknown {
  const { limit, after } = readWindow(call.params);
  const isEmptyTurn = after !== undefined && Number.isInteger(after);
  if (isEmptyTurn) {
    const edges = { first: after, last: after - 0.5, hasNext: true, hasPrevious: false, limit };
    return { data: [], paging: pageLinks(call, edges) };
  }
  const position = after === undefined ? {} : { after: Math.ceil(after) };
  const { slots, hasNext } = collection.page({ limit: Math.ceil(limit / 2), ...position });
  const fields = readFields(call.params.text("fields"));
  const data = slots.map(({ item }) => rowOf(state, open.account, item, fields));
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return { data };
  const edges = { first: first.ordinal, last: last.ordinal, hasNext, hasPrevious: false, limit };
  return { data, paging: pageLinks(call, edges) };
}

function rowOf({ ads }: State, { switches }: Account, sequence: SequenceEntity, fields?: Fields): object {
  return formatSequence(sequence, { switches, isInAd: ads.adsOf(sequence.id).length > 0 }, fields);
}
