import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT, sourceFiles } from "../../support/source-files";
import { findPhysical, findPhysicalCss } from "../../support/text/find-physical";

/** The phone is a picture of WhatsApp: its bubbles keep their sides, and its text the direction of what it says. */
const isPhone = (path: string) => path.startsWith("components/preview/");
const components = sourceFiles().filter(({ path }) => /^(app|components|lib\/client)\/.*\.tsx?$/.test(path));
const stylesheets = ["app/globals.css", "app/motion.css", "app/scripts.css"];

test("outside the phone nothing is placed at the left or the right", () => {
  const found = components
    .filter(({ path }) => !isPhone(path))
    .flatMap(({ path, text }) => findPhysical(text).map((what) => `${path}: ${what}`));
  expect(found).toEqual([]);
});

test("stylesheets place nothing at the left or the right either", () => {
  expect(stylesheets.flatMap((path) => findPhysicalCss(readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
});

for (const source of [
  '<p className="ml-2" />',
  '<p className="md:-mr-1.5" />',
  '<p className="absolute left-0" />',
  '<p className="text-right" />',
  '<p className="border-l" />',
  '<p className="rounded-tl-lg" />',
  '<p className="open:translate-x-4" />',
  "<p style={{ top: 0, left: 4 }} />",
]) {
  test(`${source} is found`, () => {
    expect(findPhysical(source)).toHaveLength(1);
  });
}

test("sides of the line, and moves that are mirrored, are not", () => {
  const source = '<p className="ms-2 pe-1 start-0 inset-x-0 text-end border-s translate-x-1 rtl:-translate-x-1" />';
  expect(findPhysical(source.replace("rtl:-translate", "rtl:translate"))).toEqual([]);
});

/** Lucide's names of icons that point along the line. */
const POINTING =
  /^(Arrow|Chevrons?|Move|Panel)\w*(Left|Right)|^(Undo|Redo|Reply|LogOut|LogIn|ExternalLink|List$|ListOrdered)/;

test("every icon that points along the line is mirrored with the page", () => {
  const css = readFileSync(join(ROOT, "app/globals.css"), "utf8");
  const names = components.flatMap(({ text }) =>
    [...text.matchAll(/import \{([^}]*)\} from "lucide-react"/g)].flatMap(([, list = ""]) => list.match(/\w+/g) ?? []),
  );
  const classOf = (name: string) => `.lucide-${name.replace(/(?<!^)([A-Z]|\d+)/g, "-$1").toLowerCase()}`;
  const missing = [...new Set(names)].filter((name) => POINTING.test(name) && !css.includes(classOf(name)));
  expect(missing).toEqual([]);
});
