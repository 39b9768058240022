import type { Account, Task } from "../accounts/entity";
import type { OpenAccount } from "../http/open-account";
import type { Params } from "../http/params";
import { collectionOf } from "../state/collection-of";
import { createId } from "../state/create-id";
import { type State, touch } from "../state/state";
import type { SequenceEntity } from "./entity";
import { guideError } from "./guide-error";
import { readMessage } from "./read-message";

const writingTasks: readonly Task[] = ["MANAGE", "DEVELOP", "MANAGE_TEMPLATES"];

/** View-only tasks don't allow writes. */
function mayWrite({ account, caller }: OpenAccount): boolean {
  return (account.tasks[caller.person.id] ?? []).some((task) => writingTasks.includes(task));
}

/** POST without `sequence_id`. Both parameters are required; names needn't be unique. */
export function createSequence(state: State, open: OpenAccount, params: Params): { sequence_id: string } {
  const { account, caller } = open;
  const name = readName(account, params);
  const message = readMessageParam(account, params);
  const missing = [name === undefined && "name", message === undefined && "welcome_message_sequence"].filter(Boolean);
  if (name === undefined || message === undefined)
    throw guideError(account, 4027010, `Missing: ${missing.join(", ")}.`);
  if (!mayWrite(open)) throw guideError(account, 4027005, "The token's user may only view this account.");
  const sequence = { id: createId(), name, message, hidesAdStatus: false, updatedAt: Date.now() };
  collectionOf(state, account.id, caller.app.id).put(sequence);
  touch(state);
  return { sequence_id: sequence.id };
}

/** POST with `sequence_id`. */
export function updateSequence(state: State, open: OpenAccount, params: Params): { success: true } {
  const { account, caller } = open;
  const name = readName(account, params);
  const message = readMessageParam(account, params);
  if (name === undefined && message === undefined) {
    throw guideError(account, 4027010, "Missing: name or welcome_message_sequence.");
  }
  const sequence = loadSequence(state, open, params.text("sequence_id") ?? "");
  if (!mayWrite(open)) throw guideError(account, 4027006, "The token's user may only view this account.");
  refuseWhenInAd(state, account, sequence);
  collectionOf(state, account.id, caller.app.id).put({
    ...sequence,
    name: name ?? sequence.name,
    message: message ?? sequence.message,
    updatedAt: Date.now(),
  });
  touch(state);
  return { success: true };
}

/** DELETE. Without permission to write, answers the guide's 4027017: no such sequence, or no permission. */
export function deleteSequence(state: State, open: OpenAccount, params: Params): { success: true } {
  const { account, caller } = open;
  const id = params.text("sequence_id");
  if (id === undefined || id === "") throw guideError(account, 4027010, "Missing: sequence_id.");
  const sequence = loadSequence(state, open, id);
  if (!mayWrite(open)) throw guideError(account, 4027017, "The token's user may only view this account.");
  refuseWhenInAd(state, account, sequence);
  collectionOf(state, account.id, caller.app.id).remove(id);
  touch(state);
  return { success: true };
}

/** @throws GraphRefusal 4027017 if absent */
export function loadSequence(state: State, { account, caller }: OpenAccount, id: string): SequenceEntity {
  const sequence = collectionOf(state, account.id, caller.app.id).get(id);
  if (!sequence) throw guideError(account, 4027017);
  return sequence;
}

function refuseWhenInAd({ ads }: State, account: Account, sequence: SequenceEntity): void {
  if (ads.adsOf(sequence.id).length > 0) throw guideError(account, 4027012);
}

function readName(account: Account, params: Params): string | undefined {
  const name = params.raw("name");
  if (name === undefined || name === null) return undefined;
  if (typeof name !== "string" || name.trim() === "") throw guideError(account, 4027001, "name: must be a text.");
  return name;
}

function readMessageParam(account: Account, params: Params): string | undefined {
  const value = params.raw("welcome_message_sequence");
  if (value === undefined || value === null) return undefined;
  const message = readMessage(value);
  if ("problem" in message) throw guideError(account, 4027001, message.problem);
  return message.json;
}
