const ADDRESS = /(?<!\]\(\s*<?)(?<!<)(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"*_~`)\].,;:!?'…]/giu;
/** Private-use characters around an index mask an address. */
const PLACE = /\uE000(\d+)\uE001/g;

export type KeptAddresses = { text: string; restore(text: string): string };

export function keepAddresses(line: string): KeptAddresses {
  const addresses: string[] = [];
  const text = line.replace(ADDRESS, (address, offset: number) => {
    const end = offset + address.length;
    // A trailing underscore closes nothing unless one was opened.
    const tail = line.slice(0, offset).includes("_") ? "" : (/^_+(?=\s|$)/.exec(line.slice(end))?.[0] ?? "");
    addresses.push(address + tail);
    return `\uE000${addresses.length - 1}\uE001${"\uE002".repeat(tail.length)}`;
  });
  const taken = text.replace(/(\uE002+)(_+)/g, (_, marks: string, tail: string) => tail.slice(marks.length));
  return {
    text: taken,
    restore: (part) => part.replace(PLACE, (_, index: string) => addresses[Number(index)] ?? ""),
  };
}
