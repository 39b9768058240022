import { z } from "zod";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import { wireId } from "./wire";

/** Words of a greeting inside the ad, in the shape of a sequence's. */
export type OwnGreeting = { text: string; autofill: string; iceBreakers: { title: string }[] };

/** `own`: an inline `page_welcome_message`; `words` is null if unreadable, `raw` is the whole text. */
export type GraphGreeting =
  | { kind: "sequence"; sequenceId: string }
  | { kind: "own"; words: OwnGreeting | null; raw: string }
  | { kind: "nothing" };

const inline = z.unknown().optional();
const media = z.looseObject({ page_welcome_message: inline }).nullish().catch(null);
const creativeSchema = z.looseObject({
  page_welcome_message: inline,
  object_story_spec: z.looseObject({ link_data: media, video_data: media, template_data: media }).nullish().catch(null),
  asset_feed_spec: z
    .looseObject({
      optimization_type: z.string().nullish().catch(null),
      additional_data: z
        .looseObject({
          partner_app_welcome_message_flow_id: wireId.nullish().catch(null),
          page_welcome_message: inline,
        })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
});

const titles = z.array(z.looseObject({ title: z.string() }).transform(({ title }) => ({ title })));
const wordsSchema = z
  .looseObject({
    text: z.string(),
    autofill_message: z
      .union([z.string(), z.looseObject({ content: z.string() }).transform(({ content }) => content)])
      .nullish()
      .catch(null),
    ice_breakers: titles.nullish().catch(null),
  })
  .transform(
    (wire): OwnGreeting => ({
      text: wire.text,
      autofill: wire.autofill_message ?? "",
      iceBreakers: wire.ice_breakers ?? [],
    }),
  );
/** Ads Manager's editor wraps the words twice; older ads hold them bare. */
const wrapped = z
  .looseObject({ text_format: z.looseObject({ message: wordsSchema }) })
  .transform(({ text_format }) => text_format.message);
const ownSchema = z.union([wrapped, wordsSchema]);

/**
 * Meta ignores a sequence beside an `optimization_type`. Source: the guide's "Marketing API experience"; Messaging Ads,
 * "Click to WhatsApp".
 */
export function parseGreeting(creative: unknown): GraphGreeting {
  const wire = creativeSchema.safeParse(creative).data;
  const feed = wire?.asset_feed_spec;
  const sequenceId = feed?.additional_data?.partner_app_welcome_message_flow_id;
  if (sequenceId && !feed?.optimization_type) return { kind: "sequence", sequenceId };
  const story = wire?.object_story_spec;
  const greetings = [
    story?.link_data?.page_welcome_message,
    story?.video_data?.page_welcome_message,
    story?.template_data?.page_welcome_message,
    feed?.additional_data?.page_welcome_message,
    wire?.page_welcome_message,
  ];
  const own = greetings.find((greeting) => greeting !== undefined && greeting !== null && greeting !== "");
  return own === undefined ? { kind: "nothing" } : readOwn(own);
}

function readOwn(wire: unknown): GraphGreeting {
  const raw = typeof wire === "string" ? wire : JSON.stringify(wire);
  const value = typeof wire === "string" ? tryJson(wire) : wire;
  const plain = typeof wire === "string" && (value === undefined || typeof value !== "object");
  const words = plain ? { text: wire, autofill: "", iceBreakers: [] } : (ownSchema.safeParse(value).data ?? null);
  return { kind: "own", words, raw };
}

function tryJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
