import type { GraphCreative } from "../parse/parse-creative";

const BUTTON = "WHATSAPP_MESSAGE";

/** By the ad set's destination or a button in the story, a carousel card, the asset feed or beside a post. */
export function leadsToWhatsApp(destination: string | null | undefined, creative: GraphCreative | null): boolean {
  if (destination?.includes("WHATSAPP")) return true;
  if (!creative) return false;
  const { buttonType, objectStorySpec, assetFeedSpec } = creative;
  const types = assetFeedSpec?.call_to_action_types;
  return (
    buttonType === BUTTON ||
    (Array.isArray(types) && types.includes(BUTTON)) ||
    hasButton(assetFeedSpec?.call_to_actions) ||
    Object.values(objectStorySpec ?? {}).some(
      (part) => isObject(part) && (hasButton([part.call_to_action]) || cardsHaveButton(part.child_attachments)),
    )
  );
}

function cardsHaveButton(cards: unknown): boolean {
  return Array.isArray(cards) && hasButton(cards.map((card) => (isObject(card) ? card.call_to_action : null)));
}

function hasButton(buttons: unknown): boolean {
  return Array.isArray(buttons) && buttons.some((button) => isObject(button) && button.type === BUTTON);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
