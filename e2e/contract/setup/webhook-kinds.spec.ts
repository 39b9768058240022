import { expect, test } from "@playwright/test";
import { webhookKind } from "@/lib/domain/setup/webhook-kinds";
import { parseDelivery } from "@/lib/server/webhooks/parse-delivery";
import { english } from "../../support/text/english";

const delivery = (field: string, value: object) => ({
  object: "whatsapp_business_account",
  entry: [{ id: "1", changes: [{ field, value: { messaging_product: "whatsapp", ...value } }] }],
});
const kindsOf = (json: unknown) => parseDelivery(json).flatMap(({ kinds }) => Object.keys(kinds));
const inWords = (kind: string) => {
  const { words, technicalName } = webhookKind(kind);
  return [english(words), technicalName];
};

for (const [what, json, said] of [
  [
    "a text",
    delivery("messages", { messages: [{ id: "a", from: "1", type: "text" }] }),
    ["Text message", "messages · text"],
  ],
  [
    "a text that Meta's agent answers",
    delivery("standby", { messages: [{ id: "a", from: "1", type: "text" }] }),
    ["Text message, while Meta's Business Agent answers", "standby · text"],
  ],
  [
    "a receipt",
    delivery("messages", { statuses: [{ status: "delivered" }] }),
    ["Message delivered", "statuses · delivered"],
  ],
  [
    "a template's status",
    delivery("message_template_status_update", {}),
    ["Template status changed", "message_template_status_update"],
  ],
  ["a field of next year", delivery("moon_phase", {}), ["Update that Overture doesn't use", "moon_phase"]],
  [
    "a message of next year",
    delivery("messages", { messages: [{ type: "hologram" }] }),
    ["Other message", "messages · hologram"],
  ],
  ["an error", delivery("messages", { errors: [{ code: 1 }] }), ["Error reported by Meta", "errors"]],
  ["something else", { object: "page", entry: [] }, ["Not about WhatsApp", "page"]],
] as const) {
  test(`${what} is said in words, with Meta's name beside them`, () => {
    expect(kindsOf(json).map(inWords)).toEqual([said]);
  });
}

test("what a delivery counts always has words, whatever Meta calls it", () => {
  for (const kind of ["others", "entry without changes", "field unknown", "message constructor", "status toString"])
    for (const said of inWords(kind)) expect(said.length, kind).toBeGreaterThan(3);
});
