import type { GraphCall, GraphParams } from "./graph-client";

/** @throws TypeError if a path segment could lead elsewhere */
export function buildRequest(
  root: string,
  { method, path, query, form }: GraphCall,
  proof: string | undefined,
): { url: string; body: string | undefined } {
  const segments = path.map((segment) => {
    if (/^\.{0,2}$/.test(segment)) throw new TypeError("A Graph path has an empty or a dotted segment.");
    return encodeURIComponent(segment);
  });
  const isPost = method === "POST";
  const search = encode(isPost ? query : { ...query, appsecret_proof: proof });
  return {
    url: `${root}/${segments.join("/")}${search && `?${search}`}`,
    // In the body of a POST, because access logs keep URLs.
    body: isPost ? encode({ ...form, appsecret_proof: proof }) : undefined,
  };
}

function encode(params: GraphParams | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.toString();
}
