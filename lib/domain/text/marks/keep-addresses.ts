/** A web address in a line, up to white space, without the signs that end the sentence or close a mark around it. */
const ADDRESS = /(?<!\]\(\s*<?)(?<!<)(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"*_~`)\].,;:!?'…]/giu;
/** Two private-use characters around a number stand for an address while marks are read. */
const PLACE = /\uE000(\d+)\uE001/g;

export type KeptAddresses = { text: string; restore(text: string): string };

/** Takes the addresses out of a line, so that no sign in them is read as a mark; `restore` puts them back. */
export function keepAddresses(line: string): KeptAddresses {
  const addresses: string[] = [];
  const text = line.replace(ADDRESS, (address, offset: number) => {
    const end = offset + address.length;
    // An underscore at its end closes nothing unless one was opened before.
    const tail = line.slice(0, offset).includes("_") ? "" : (/^_+(?=\s|$)/.exec(line.slice(end))?.[0] ?? "");
    addresses.push(address + tail);
    return `\uE000${addresses.length - 1}\uE001${"\uE002".repeat(tail.length)}`;
  });
  // The tail was written with the address already.
  const taken = text.replace(/(\uE002+)(_+)/g, (_, marks: string, tail: string) => tail.slice(marks.length));
  return {
    text: taken,
    restore: (part) => part.replace(PLACE, (_, index: string) => addresses[Number(index)] ?? ""),
  };
}
