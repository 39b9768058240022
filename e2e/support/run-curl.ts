import { execFile, spawnSync } from "node:child_process";
import { request } from "node:http";
import { promisify } from "node:util";

/** Whether `bash` and `curl` are available. */
export const hasCurl = spawnSync("bash", ["-c", "curl --version"]).status === 0;

/** Runs a shell sample with curl and parses its JSON. Asynchronous, because the sandbox runs in this process. */
export async function runCurl(sample: string): Promise<unknown> {
  const command = sample.replace(/^curl/, "curl -sS --max-time 20");
  const { stdout } = await promisify(execFile)("bash", ["-c", command]);
  return JSON.parse(stdout);
}

/**
 * Sends what an older curl sends: `-F` values unchanged with their quotes, as multipart on any method. Needs no curl.
 */
export async function sendLikeCurl(sample: string): Promise<unknown> {
  const words = shellWords(sample.replaceAll("\\\n", " ")).slice(1);
  const valuesOf = (flag: string) => words.filter((_, index) => words[index - 1] === flag);
  const url = words.find((word) => word.startsWith("http")) ?? "";
  const form = new FormData();
  for (const field of valuesOf("-F")) {
    const [name = "", ...value] = field.split("=");
    form.append(name, value.join("="));
  }
  const headers = Object.fromEntries(valuesOf("-H").map((line) => line.split(/:\s*/, 2)));
  const body = new Response(form);
  const bytes = valuesOf("-F").length > 0 ? Buffer.from(await body.arrayBuffer()) : null;
  if (bytes) {
    headers["content-type"] = body.headers.get("content-type") ?? "";
    headers["content-length"] = String(bytes.length);
  }
  return new Promise((resolve, reject) => {
    const call = request(url, { method: valuesOf("-X")[0] ?? "GET", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve(JSON.parse(text)));
    });
    call.on("error", reject);
    call.end(bytes ?? undefined);
  });
}

/** Splits a command at blanks, except inside quotes. */
function shellWords(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  );
}
