/** The first strong character decides; null if there is none. */
export type Direction = "ltr" | "rtl" | null;

export type SpanKind = "bold" | "italic" | "strike";

export type Inline =
  | { kind: "text"; text: string }
  | { kind: SpanKind; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "fence"; text: string }
  | { kind: "link"; text: string; href: string };

export type FormattedLine = { direction: Direction; children: Inline[] };

/** `newline` follows a plain line; "" after the last. */
export type Block =
  | ({ kind: "line"; newline: "" | "\n" | "\r\n" } & FormattedLine)
  | { kind: "bullets"; items: FormattedLine[] }
  | { kind: "numbers"; items: (FormattedLine & { number: number })[] }
  | ({ kind: "quote" } & FormattedLine);

export type FormattedMessage = {
  blocks: Block[];
  /** WhatsApp draws 1 to 3 emoji alone large; else null. */
  largeEmoji: 1 | 2 | 3 | null;
};

export type Atom = {
  start: number;
  end: number;
  inline: Extract<Inline, { text: string }>;
  breaks: boolean;
  /** Links only: trailing markers belong to the address unless they close a span. */
  tailStart?: number;
};
