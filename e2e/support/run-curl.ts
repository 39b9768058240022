import { execFile, spawnSync } from "node:child_process";
import { request } from "node:http";
import { promisify } from "node:util";

/** Whether this machine has a `bash` and a `curl` to run samples with. */
export const hasCurl = spawnSync("bash", ["-c", "curl --version"]).status === 0;

/** Runs a shell sample with the real curl and reads its JSON. Not synchronous: the sandbox answers in this process. */
export async function runCurl(sample: string): Promise<unknown> {
  const command = sample.replace(/^curl/, "curl -sS --max-time 20");
  const { stdout } = await promisify(execFile)("bash", ["-c", command]);
  return JSON.parse(stdout);
}

/**
 * Sends what an older curl sends for the same sample: `-F` values byte for byte, enclosing quotes included, as a
 * multipart body on any method. Also runs where no curl is installed.
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

/** Words of a command: blanks part them, quotes of both kinds hold them together. */
function shellWords(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  );
}
