import tlds from "tlds" with { type: "json" };
import { isSpaceAt, isWordBefore } from "../characters";
import { endOfPath } from "./end-of-path";
import type { Atom } from "./format-tree";

const KNOWN = new Set(tlds);

const RUN = /[\p{L}\p{N}\p{M}._%+-]+/gu;
const HOST = /[\p{L}\p{N}\p{M}.-]+/uy;
const PORT = /:\d{1,5}(?!\d)/y;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const LABEL = /^[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const MAIL_NAME = /[a-z0-9][a-z0-9._%+-]{0,63}$/i;

const MAX_HOST_LENGTH = 253;

/** Accepts http, https and mailto only. Linear. */
export function findLinks(whole: string, start: number, end: number): Atom[] {
  // Cut at `end` to bound failed searches.
  const text = whole.slice(0, end);
  const atoms: Atom[] = [];
  let free = start;
  RUN.lastIndex = start;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    const from = run.index;
    const to = RUN.lastIndex;
    const link = linkAt(text, from, to, end);
    RUN.lastIndex = to;
    if (!link || link.start < free) continue;
    const address = text.slice(link.start, link.end);
    atoms.push({
      start: link.start,
      end: link.end,
      inline: { kind: "link", text: address, href: link.prefix + address },
      breaks: false,
      tailStart: startOfTail(text, link.start, link.end),
    });
    free = link.end;
    RUN.lastIndex = Math.max(link.end, from + 1);
  }
  return atoms;
}

type Found = { start: number; end: number; prefix: "" | "http://" | "mailto:" };

function linkAt(text: string, from: number, to: number, end: number): Found | null {
  const next = text[to];
  if (next === "@") return mailAt(text, from, to, end);
  if (next === ":") {
    const scheme = /(?:https?|mailto)$/i.exec(text.slice(Math.max(from, to - 6), to))?.[0];
    const start = to - (scheme?.length ?? 0);
    if (scheme && !isWordBefore(text, start)) {
      if (scheme.length === 6) return mailtoAt(text, start, to + 1, end);
      return text.startsWith("//", to + 1) ? webAt(text, start, to + 3, end) : null;
    }
  }
  return domainAt(text, from, to, end);
}

function webAt(text: string, start: number, hostStart: number, end: number): Found | null {
  const host = hostAt(text, hostStart, end);
  if (host === "" || !(hasKnownTld(host) || IPV4.test(host))) return null;
  return { start, end: endOfAddress(text, hostStart + host.length, end), prefix: "" };
}

function domainAt(text: string, from: number, to: number, end: number): Found | null {
  if (to - from > MAX_HOST_LENGTH + 2) return null;
  let start = from;
  while (start < to && (text[start] === "_" || text[start] === "+")) start++;
  const before = text[start - 1];
  if (before === "." || before === ":" || before === "/" || before === "@") return null;
  let stop = to;
  while (stop > start && (text[stop - 1] === "_" || text[stop - 1] === "." || text[stop - 1] === "-")) stop--;
  const host = text.slice(start, stop);
  if (!host.includes(".") || !hasKnownTld(host)) return null;
  return { start, end: stop === to ? endOfAddress(text, stop, end) : stop, prefix: "http://" };
}

function mailAt(text: string, from: number, to: number, end: number): Found | null {
  const name = MAIL_NAME.exec(text.slice(Math.max(from, to - 64), to))?.[0];
  if (!name || name.endsWith(".") || isWordBefore(text, to - name.length)) return null;
  const host = hostAt(text, to + 1, end);
  return hasKnownTld(host) ? { start: to - name.length, end: to + 1 + host.length, prefix: "mailto:" } : null;
}

function mailtoAt(text: string, start: number, nameStart: number, end: number): Found | null {
  RUN.lastIndex = nameStart;
  const run = RUN.exec(text);
  if (!run || run.index !== nameStart || text[RUN.lastIndex] !== "@") return null;
  const mail = mailAt(text, nameStart, RUN.lastIndex, end);
  return mail?.start === nameStart ? { start, end: mail.end, prefix: "" } : null;
}

function hostAt(text: string, start: number, end: number): string {
  HOST.lastIndex = start;
  const host = HOST.exec(text.slice(0, Math.min(end, start + MAX_HOST_LENGTH + 1)))?.[0] ?? "";
  let length = host.length;
  while (length > 0 && (host[length - 1] === "." || host[length - 1] === "-")) length--;
  return host.slice(0, length);
}

function hasKnownTld(host: string): boolean {
  const labels = host.split(".");
  const tld = labels.at(-1)?.toLowerCase() ?? "";
  return labels.length > 1 && host.length <= MAX_HOST_LENGTH && KNOWN.has(tld) && labels.every((it) => LABEL.test(it));
}

function endOfAddress(text: string, hostEnd: number, end: number): number {
  PORT.lastIndex = hostEnd;
  const port = PORT.exec(text);
  const afterPort = hostEnd + (port?.[0].length ?? 0);
  const opening = text[afterPort];
  if (opening !== "/" && opening !== "?" && opening !== "#") return Math.min(afterPort, end);
  return endOfPath(text, afterPort, end);
}

function startOfTail(text: string, start: number, end: number): number {
  let tail = end;
  while (tail > start && "*_~".includes(text.charAt(tail - 1)) && !isSpaceAt(text, tail - 1)) tail--;
  return tail;
}
