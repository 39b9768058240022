import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Tree = { [key: string]: string | Tree };

export const readCatalogue = (root: string, language: string): Tree =>
  JSON.parse(readFileSync(join(root, `messages/${language}.json`), "utf8"));

/** Full keys with their sentences. */
export const sentencesOf = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : sentencesOf(value, `${path}${key}.`),
  );
