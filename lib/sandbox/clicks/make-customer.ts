import type { Random } from "../random";
import type { Customer } from "./click";
import type { ClickInput } from "./click-input";
import type { ClickPhrases } from "./phrases/phrases";

/** Country → calling code and number of digits after it. */
const numbering: Record<string, [string, number]> = {
  AE: ["9715", 8],
  BR: ["55119", 8],
  CL: ["569", 8],
  ID: ["628", 9],
  IN: ["919", 9],
  MX: ["5215", 9],
  US: ["1", 10],
};

/** A business-scoped id can accompany or replace the number, as at Meta since 2026. */
export function makeCustomer(
  random: Random,
  identity: ClickInput["identity"],
  country: string,
  { names }: ClickPhrases,
): Customer {
  const name = random.pick(names);
  const [prefix, digits] = numbering[country] ?? ["1", 10];
  const phone = prefix + digitsOf(random, digits);
  const userId = `${country}.${digitsOf(random, 17)}`;
  const forms: Record<ClickInput["identity"], Customer[]> = {
    phone: [{ name, waId: phone, from: phone }],
    "business-scoped": [
      { name, userId },
      { name, waId: userId, from: userId, userId },
    ],
    mix: [
      { name, waId: phone, from: phone },
      { name, waId: phone, from: phone, userId },
      { name, userId },
      { name, waId: userId, from: userId, userId },
    ],
  };
  return random.pick(forms[identity]);
}

function digitsOf(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.between(0, 9)).join("");
}
