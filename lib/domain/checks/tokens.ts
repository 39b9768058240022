import { msg } from "@/lib/domain/messages/message";
import { excerpt } from "./excerpt";
import type { Rule } from "./rule";
import { writtenFields } from "./written-fields";

const TOKEN = /\{\{[^{}\n]{0,80}\}\}/;

export const tokens: Rule = (words) =>
  writtenFields(words).flatMap(({ field, text }) => {
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return [];
    const message = msg("checks.tokens.isntReplacedCustomersSee", { excerpt: excerpt(token) });
    return [
      {
        id: `token:${field}`,
        severity: "warning",
        field,
        message,
        source: msg("checks.tokens.metasGreetingDocumentation"),
      },
    ];
  });
