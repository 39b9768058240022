import type { IncomingMessage } from "node:http";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { invalidParameter } from "./graph-refusal";

/** Far above any message of the API; protects memory from stray uploads. */
const maxBodyBytes = 1_000_000;

/** Accepts all of Meta's types: multipart, urlencoded, JSON; also on GET and DELETE. */
export async function readBody(request: IncomingMessage): Promise<Map<string, unknown>> {
  const contentType = request.headers["content-type"] ?? "";
  if (contentType.startsWith("multipart/form-data")) return readMultipart(request);
  const text = await readText(request);
  if (text.trim() === "") return new Map();
  if (contentType.startsWith("application/json")) return readJson(text);
  return new Map(new URLSearchParams(text));
}

function readJson(text: string): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  } catch {
    // Reported below.
  }
  throw invalidParameter("The request body must be a JSON object.");
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) throw invalidParameter("The request body is too large.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readMultipart(request: IncomingMessage): Promise<Map<string, unknown>> {
  return new Promise((resolve, reject) => {
    const values = new Map<string, unknown>();
    const unreadable = () => reject(invalidParameter("The multipart body cannot be read."));
    try {
      const busboy = new Busboy({
        headers: request.headers as BusboyHeaders,
        limits: { fieldSize: maxBodyBytes, fields: 100, files: 0 },
      });
      busboy.on("field", (name, value) => values.set(name, withoutQuotes(value)));
      busboy.on("finish", () => resolve(values));
      busboy.on("error", unreadable);
      request.on("aborted", unreadable);
      request.pipe(busboy);
    } catch {
      unreadable();
    }
  });
}

/** The guide's samples send `-F 'name="Driver sign-up"'`, quotes included. */
function withoutQuotes(value: string): string {
  return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
