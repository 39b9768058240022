import { languageCodes } from "../../lib/domain/languages/interface-languages";
import { readCatalogue, type Tree } from "./read-catalogue";

/** The few words of `app/global-error.tsx` in every language: the server can't choose one when the root layout fails. */
export function failureMessages(root: string): Record<string, Tree> {
  return Object.fromEntries(
    languageCodes.map((code) => {
      const { globalError } = readCatalogue(root, code).pages as Tree;
      return [code, { pages: { globalError } as Tree }];
    }),
  );
}
