import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import type { Chain, SealedEntry } from "../chain/verify-entries";

const headSchema = z.object({
  chain: z.string(),
  seq: z.number(),
  mac: z.string(),
  keyId: z.string(),
  seal: z.string(),
});

const aboutSchema = z.object({
  overture: z.literal("activity"),
  account: z.string(),
  isPartial: z.boolean(),
  head: headSchema.nullable(),
  checkpoint: headSchema.extend({ at: z.string() }).nullable(),
});

const optional = z.string().nullable();

const entrySchema: z.ZodType<SealedEntry> = z.object({
  ...{ chain: z.string(), seq: z.number(), id: z.string(), at: z.string(), userId: optional, action: z.string() },
  ...{ kind: z.string(), subjectId: optional, sequenceId: optional, outcome: z.string(), detail: z.string() },
  ...{ digest: z.string(), mac: z.string(), keyId: z.string() },
});

/** Reads a JSONL export. @throws Error if it is none, or a line can't be read */
export async function readExport(path: string): Promise<Chain> {
  const lines = createInterface({ input: createReadStream(path, "utf8") })[Symbol.asyncIterator]();
  const about = aboutSchema.safeParse(read((await lines.next()).value ?? "", 1));
  if (!about.success) throw new Error(`${path} is not an export of Overture's activity`);
  const { account, isPartial, head, checkpoint } = about.data;
  return { name: account, head, checkpoint, isPartial, entries: readEntries(lines) };
}

async function* readEntries(lines: AsyncIterator<string>): AsyncGenerator<SealedEntry> {
  for (let line = 2; ; line++) {
    const { value, done } = await lines.next();
    if (done) return;
    if (value.trim()) yield entrySchema.parse(read(value, line));
  }
}

function read(text: string, line: number): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new Error(`Line ${line} is not JSON`);
  }
}
