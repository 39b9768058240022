import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { ROOT, type SourceFile, sourceFiles } from "../source-files";

const INPUT = /^export const (\w+) = define(?:Own|Public)?Action\(\{\n[\s\S]*?^ {2}input: (.+),$/gm;
const INLINE: Record<string, z.ZodType> = {
  "z.object({})": z.object({}),
  "z.undefined()": z.undefined(),
  "z.uuid()": z.uuid(),
};

/** The schema that every action parses its input with, by the action's name. @throws if one is neither imported nor trivial */
export async function actionSchemas(): Promise<Map<string, z.ZodType>> {
  const schemas = new Map<string, z.ZodType>();
  for (const file of sourceFiles().filter(({ path }) => path.startsWith("lib/"))) {
    for (const [, name = "", input = ""] of file.text.matchAll(INPUT)) {
      schemas.set(name, INLINE[input] ?? (await importedSchema(file, input)));
    }
  }
  return schemas;
}

async function importedSchema({ path, text }: SourceFile, name: string): Promise<z.ZodType> {
  const statement = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "@/([^"]+)"`).exec(text);
  if (!statement) throw new Error(`${path}: "${name}" is not an imported schema.`);
  const module = (await import(pathToFileURL(join(ROOT, `${statement[1]}.ts`)).href)) as Record<string, z.ZodType>;
  return module[name] ?? z.never();
}
