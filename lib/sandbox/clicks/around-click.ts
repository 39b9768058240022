import { createHash } from "node:crypto";
import type { PhoneNumber } from "../accounts/entity";
import type { Click } from "./click";
import type { ClickInput } from "./click-input";
import { type Change, formatClick } from "./format-click";

type Around = Pick<ClickInput, "field" | "welcome" | "identityChange">;

/** The opened chat, the first message and a later change of identity. */
export function changesOf(click: Click, number: PhoneNumber, { field, welcome, identityChange }: Around): Change[] {
  const changes = [formatClick(click, number, field)];
  if (welcome && click.referral) {
    const opened: Click = {
      ...click,
      messageId: derivedId(click, "welcome"),
      timestamp: click.timestamp - 5,
      message: { opening: "not-text", type: "request_welcome", content: {}, text: "" },
    };
    changes.unshift(formatClick(opened, number, field));
  }
  if (identityChange) changes.push(formatClick(changedIdentity(click, identityChange), number, field));
  return changes;
}

/** Format of August 2026. Derives new ids from the old ones, so it is deterministic. */
function changedIdentity(click: Click, what: "number" | "user-id"): Click {
  const { waId, userId, from } = click.customer;
  const newNumber = `${waId ?? from ?? "1555"}7`.slice(-12);
  const newUserId = `${userId ?? "US.1"}7`;
  const system =
    what === "number"
      ? { type: "user_changed_number", wa_id: newNumber, customer: waId ?? from, user_id: userId }
      : { type: "user_changed_user_id", user_id: newUserId, previous_user_id: userId };
  return {
    ...click,
    messageId: derivedId(click, what),
    timestamp: click.timestamp + 60,
    referral: null,
    message: { opening: "not-text", type: "system", content: { system: { body: "", ...system } }, text: "" },
  };
}

const derivedId = ({ messageId }: Click, suffix: string) =>
  `wamid.HBgL${createHash("sha256").update(`${messageId}:${suffix}`).digest("base64")}`;
