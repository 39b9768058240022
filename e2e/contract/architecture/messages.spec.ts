import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { failureMessages } from "../../../scripts/messages/failure-messages";
import { pageGroups } from "../../../scripts/messages/page-groups";
import { ROOT, sourceFiles } from "../../support/source-files";
import { messages } from "../../support/text/english";
import { findLiterals } from "../../support/text/find-literals";

const files = sourceFiles().filter(
  ({ path }) => /^(app|components|lib)\//.test(path) && !path.startsWith("lib/sandbox/"),
);
/** A proper name, the same in every language. */
const NAMES = /^\d+: Overture$/;

test("what people read in a component comes from the catalogue", () => {
  const found = files
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      findLiterals(text)
        .filter((one) => !NAMES.test(one))
        .map((one) => `${path}:${one}`),
    );
  expect(found).toEqual([]);
});

for (const [literal, source] of [
  ["text", "const A = () => <p>Saved now</p>;"],
  ["a branch", 'const A = ({ on }) => <p>{on ? "Saved now" : null}</p>;'],
  ["a template", `const A = ({ name }) => <p title={\`Draft of \${name}\`} />;`],
  ["what is heard", 'const A = () => <button aria-label="Close it" />;'],
  ["a toast", 'toast.tell({ title: "Saved now" });'],
  ["an option", 'const options = [{ value: "a", label: "First one" }];'],
]) {
  test(`a literal in ${literal} is found`, () => {
    expect(findLiterals(source ?? "")).toHaveLength(1);
  });
}

test("markup, keys and values are no literals", () => {
  const source =
    'const A = ({ t }) => <p className="flex gap" data-part="text" role="status">{t("saved")} · {"→"}</p>;';
  expect(findLiterals(source)).toEqual([]);
});

test("each page is given the messages that its components name", () => {
  const listed = JSON.parse(readFileSync(join(ROOT, "lib/server/i18n/page-groups.json"), "utf8"));
  expect(listed, "run `npm run messages`").toEqual(pageGroups(ROOT));
});

test("the page that appears when nothing else can has its words in every language", () => {
  const listed = JSON.parse(readFileSync(join(ROOT, "lib/client/i18n/failure-messages.json"), "utf8"));
  expect(listed, "run `npm run messages`").toEqual(failureMessages(ROOT));
});

/** Full keys of all messages, `refusals` apart: their keys are kept complete by their types. */
function keysOf(value: object, path: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? [[...path, key]] : keysOf(inner, [...path, key]),
  );
}

test("every message is used", () => {
  const { refusals: _, titles, ...nouns } = messages;
  const unused = keysOf(nouns).filter(([noun = "", group = "", ...rest]) => {
    const [prefix, key] = [`${noun}.${group}`, rest.join(".")];
    const users = files.filter(({ text }) => text.includes(prefix)).map(({ text }) => text);
    const starts = rest.map((_, index) => rest.slice(0, index).join("."));
    const isNamed = (text: string) =>
      text.includes(`"${key}"`) ||
      text.includes(`"${prefix}.${key}"`) ||
      starts.some(
        (start) =>
          text.includes(`\`${start ? `${start}.` : ""}\${`) ||
          text.includes(`\`${prefix}.${start ? `${start}.` : ""}\${`),
      );
    return !users.some(isNamed);
  });
  const untitled = Object.keys(titles).filter(
    (title) => !files.some(({ text }) => text.includes(`pageTitle("${title}")`)),
  );
  expect([...unused.map((path) => path.join(".")), ...untitled]).toEqual([]);
});
