import { directionOf, isLanguageCode, languageOfLocale, localeOf } from "../languages/interface-languages";

const AGO_UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** In UTC unless named `moment` or `clock`, so that server and browser agree. */
const DATE_STYLES = {
  moment: { dateStyle: "medium", timeStyle: "short" },
  clock: { hour: "2-digit", minute: "2-digit" },
  date: { dateStyle: "medium", timeZone: "UTC" },
  day: { dateStyle: "long", timeZone: "UTC" },
  time: { hour: "2-digit", minute: "2-digit", timeZone: "UTC", hourCycle: "h23" },
  short: { day: "numeric", month: "short", timeZone: "UTC" },
  weekday: { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof DATE_STYLES;

export type Formats = ReturnType<typeof makeFormats>;

const known = new Map<string, Formats>();

/** Takes a code or a locale. Cached, because making the platform's formatters is slow: milliseconds each. */
export function formatsFor(language: string): Formats {
  const formats = known.get(language) ?? makeFormats(isLanguageCode(language) ? localeOf(language) : language);
  known.set(language, formats);
  return formats;
}

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function makeFormats(locale: string) {
  const numbers = onFirstUse(() => new Intl.NumberFormat(locale));
  const signed = onFirstUse(() => new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }));
  const isRightToLeft = directionOf(languageOfLocale(locale)) === "rtl";
  const percents = onFirstUse(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const dates = new Map<DateStyle, Intl.DateTimeFormat>();
  const dateFormat = (style: DateStyle) => {
    const format = dates.get(style) ?? new Intl.DateTimeFormat(locale, DATE_STYLES[style]);
    dates.set(style, format);
    return format;
  };
  const lists = onFirstUse(() => new Intl.ListFormat(locale));
  const relative = onFirstUse(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const collator = onFirstUse(() => new Intl.Collator(locale, { numeric: true, sensitivity: "base" }));
  return {
    number: (value: number): string => numbers().format(value),
    signed: (value: number): string => signed().format(value),
    /** Keeps a name, number or code in its own direction inside a sentence from right to left. */
    isolate: (text: string): string => (isRightToLeft ? `\u2068${text}\u2069` : text),
    /** "31%", or "<1%" and ">99%" where rounding would claim none or all; "–" of nothing. */
    share(hits: number, of: number): string {
      if (of === 0) return "–";
      const rounded = Math.round((100 * hits) / of);
      if (rounded === 0 && hits > 0) return `<${percents().format(0.01)}`;
      if (rounded === 100 && hits < of) return `>${percents().format(0.99)}`;
      return percents().format(rounded / 100);
    },
    shareRange: (low: number, high: number): string => percents().formatRange(low, high),
    date: (iso: string, style: DateStyle): string => dateFormat(style).format(new Date(iso)),
    /** "Fri 14:30". @throws RangeError for a zone that the platform doesn't know */
    clockIn: (timeMs: number, timeZone: string): string =>
      new Intl.DateTimeFormat(locale, { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit" }).format(
        timeMs,
      ),
    dateRange: (from: string, to: string): string => dateFormat("date").formatRange(new Date(from), new Date(to)),
    /** "2 hours ago", "yesterday"; null within a minute. Times in milliseconds. */
    ago(iso: string, nowMs: number): string | null {
      const seconds = Math.round((Date.parse(iso) - nowMs) / 1000);
      const unit = AGO_UNITS.find(([, size]) => Math.abs(seconds) >= size);
      return unit ? relative().format(Math.trunc(seconds / unit[1]), unit[0]) : null;
    },
    list: (items: readonly string[]): string => lists().format(items),
    compare: (one: string, other: string): number => collator().compare(one, other),
  };
}
