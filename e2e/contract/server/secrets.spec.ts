import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { createLogger } from "@/lib/server/log/log";
import { keyRing } from "@/lib/server/secrets/key-ring";
import { seal } from "@/lib/server/secrets/seal";
import { unseal } from "@/lib/server/secrets/unseal";

const newKey = () => randomBytes(32);
const ring = keyRing([newKey()]);

test("what is sealed opens again, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => unseal(seal(text, ring), ring) === text));
});

test("the same text is sealed differently each time and does not show through", () => {
  const sealed = [seal("EAAsecret", ring), seal("EAAsecret", ring)];
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(sealed.join()).not.toContain("EAAsecret");
});

test("any altered character is noticed", () => {
  const sealed = seal("EAAsecretsecretsecret", ring);
  const last = sealed.length - 1;
  for (let index = 0; index < sealed.length; index++) {
    // The last base64url character may have unused bits, so changing it may have no effect.
    if (index === last || sealed[index + 1] === ".") continue;
    const altered = `${sealed.slice(0, index)}${sealed[index] === "A" ? "B" : "A"}${sealed.slice(index + 1)}`;
    expect(() => unseal(altered, ring), `character ${index}`).toThrow();
  }
});

test("another key does not open it, and says which is missing without the text", () => {
  const sealed = seal("EAAsecret", ring);
  expect(() => unseal(sealed, keyRing([newKey()]))).toThrow(/Key [0-9a-f]{8} is not in ENCRYPTION_KEYS/);
});

test("after a rotation old texts still open and new ones are sealed with the newest key", () => {
  const [older, newer] = [newKey(), newKey()];
  const before = seal("kept", keyRing([older]));
  const rotated = keyRing([newer, older]);
  expect(unseal(before, rotated)).toBe("kept");
  expect(unseal(seal("new", rotated), keyRing([newer]))).toBe("new");
});

for (const nonsense of ["", "plain token", "v1.00000000.a.b.c", "v2.00000000..."]) {
  test(`“${nonsense}” is no sealed text`, () => {
    expect(() => unseal(nonsense, ring)).toThrow("not a sealed text");
  });
}

test("the log shows no token, secret or e-mail, wherever it stands", () => {
  const lines: string[] = [];
  const logger = createLogger("info", { write: (line) => lines.push(line) });
  const token = `EAA${"x1Y".repeat(12)}`;
  const cause = new Error(`fetch https://graph.example/me?access_token=short-one&appsecret_proof=abc123`);
  const error = new Error(`Bearer sandbox.token-123456 of ana@shop.example`, { cause });
  logger.info({ accessToken: token, deep: { sealed_token: "v1.x", note: `token ${token}` }, error }, `got ${token}`);
  logger.info("postgres://app:hunter2@db.example/overture");
  const text = lines.join("");
  expect(text).not.toMatch(/EAAx|short-one|abc123|sandbox\.token|ana@|v1\.x|hunter2/);
  expect(lines.map((line) => JSON.parse(line))).toHaveLength(2);
});
