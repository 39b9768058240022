/** Values that say nothing about a customer; all others are replaced, including new fields. */
const OPEN = new Set([
  ...["object", "field", "type", "status", "timestamp", "messaging_product", "phone_number_id", "display_phone_number"],
  ...["source_url", "source_id", "source_type", "headline", "media_type", "image_url", "video_url", "thumbnail_url"],
  ...["ref", "category", "pricing_model", "code", "billable", "expiration_timestamp", "event"],
]);
/** Below these, `text`, `body` and `id` belong to the ad or the account. */
const OPEN_BELOW: Record<string, readonly string[]> = {
  referral: ["body"],
  welcome_message: ["text"],
  entry: ["id"],
  metadata: ["phone_number", "id"],
};
const MOST_ITEMS = 20;
const MOST_DEPTH = 12;
const MOST_CHARACTERS = 16_000;
const LONGEST_VALUE = 300;

/** Replaces names, numbers, ids and customers' words by their kind; bounded in size. */
export function redactDelivery(entries: readonly unknown[]): string {
  const view = JSON.stringify(redact(entries, "entry", "entry", 0), null, 1);
  return view.length <= MOST_CHARACTERS
    ? view
    : JSON.stringify({ left_out: `${view.length} characters`, beginning: view.slice(0, MOST_CHARACTERS / 2) });
}

function redact(value: unknown, name: string, parent: string, depth: number): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (depth > MOST_DEPTH) return "‹deeper›";
  if (Array.isArray(value)) {
    const shown: unknown[] = value.slice(0, MOST_ITEMS).map((item) => redact(item, name, parent, depth + 1));
    if (value.length > MOST_ITEMS) shown.push(`‹${value.length - MOST_ITEMS} more›`);
    return shown;
  }
  if (typeof value === "object") {
    const fields = Object.entries(value).slice(0, 60);
    // `fromEntries`, because a field may be called `__proto__`.
    return Object.fromEntries(fields.map(([key, inner]) => [fieldName(key), redact(inner, key, name, depth + 1)]));
  }
  const isOpen = OPEN.has(name) || (Object.hasOwn(OPEN_BELOW, parent) && OPEN_BELOW[parent]?.includes(name) === true);
  if (typeof value === "number") return isOpen ? value : "‹number›";
  const text = String(value);
  if (isOpen) return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
  return /(^|_)id$|^from$|^to$|clid$/.test(name) ? "‹id›" : `‹text of ${text.length}›`;
}

/** Hides a field name that looks like data. */
function fieldName(key: string): string {
  return /^[a-z_]\w{0,60}$/i.test(key) ? key : "‹name›";
}
