/** What a line or list item reads as: its first strong character decides, null when it has none (digits are neutral). */
export type Direction = "ltr" | "rtl" | null;

export type SpanKind = "bold" | "italic" | "strike";

export type Inline =
  | { kind: "text"; text: string }
  | { kind: SpanKind; children: Inline[] }
  /** One backtick on either side. */
  | { kind: "code"; text: string }
  /** Three backticks on either side; the only inline that may hold line breaks. */
  | { kind: "fence"; text: string }
  | { kind: "link"; text: string; href: string };

export type FormattedLine = { direction: Direction; children: Inline[] };

/** Blocks follow each other line by line; `newline` is the break that follows a plain line, "" after the last one. */
export type Block =
  | ({ kind: "line"; newline: "" | "\n" | "\r\n" } & FormattedLine)
  | { kind: "bullets"; items: FormattedLine[] }
  | { kind: "numbers"; items: (FormattedLine & { number: number })[] }
  | ({ kind: "quote" } & FormattedLine);

export type FormattedMessage = {
  blocks: Block[];
  /** 1 to 3 when the whole text is that many emoji, which WhatsApp draws large; otherwise null. */
  largeEmoji: 1 | 2 | 3 | null;
};

/** A stretch of the text, `end` exclusive in UTF-16 units, whose inside is not parsed any further. */
export type Atom = {
  start: number;
  end: number;
  inline: Extract<Inline, { text: string }>;
  /** Line breaks inside, which emphasis may not cross. */
  breaks: boolean;
  /** Links only: from here to `end` stand markers that belong to the address unless they close a span. */
  tailStart?: number;
};
