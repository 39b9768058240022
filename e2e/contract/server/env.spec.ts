import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { parseEnv, severalServersWarning } from "@/lib/server/env";

const key = () => randomBytes(32).toString("base64");
const production = {
  NODE_ENV: "production",
  NEXTAUTH_URL: "https://overture.example/",
  NEXTAUTH_SECRET: "a secret",
  META_APP_ID: "1",
  META_APP_SECRET: "s",
  ENCRYPTION_KEYS: key(),
};

test("production with nothing set names all that is missing in one message", () => {
  expect(() => parseEnv({ NODE_ENV: "production", META_APP_ID: "  " })).toThrow(
    /missing: NEXTAUTH_URL, NEXTAUTH_SECRET, META_APP_ID, META_APP_SECRET, ENCRYPTION_KEYS/,
  );
});

test("what is wrong is named without repeating its value", () => {
  const broken = {
    ...production,
    ENCRYPTION_KEYS: "hunter2",
    DATABASE_URL: "mysql://u:pw@h/d",
    GRAPH_API_VERSION: "26",
  };
  const message = (() => {
    try {
      parseEnv(broken);
      return "";
    } catch (error) {
      return String(error);
    }
  })();
  expect(message).toMatch(/ENCRYPTION_KEYS.*DATABASE_URL|DATABASE_URL.*ENCRYPTION_KEYS/);
  expect(message).toContain("GRAPH_API_VERSION");
  expect(message).not.toMatch(/hunter2|:pw@/);
});

test("without a sandbox everything points at Meta", () => {
  const { meta, META_SANDBOX_URL, NEXTAUTH_URL, DATA_DIR, PORT } = parseEnv(production);
  expect(meta).toEqual({
    graphUrl: "https://graph.facebook.com",
    dialogUrl: "https://www.facebook.com/v27.0/dialog/oauth",
    tokenUrl: "https://graph.facebook.com/v27.0/oauth/access_token",
  });
  expect({ META_SANDBOX_URL, NEXTAUTH_URL, DATA_DIR, PORT }).toEqual({
    META_SANDBOX_URL: undefined,
    NEXTAUTH_URL: "https://overture.example",
    DATA_DIR: ".data",
    PORT: 3000,
  });
});

test("with a sandbox everything of Meta points there, and its app needs no setting", () => {
  const { META_APP_ID: _id, META_APP_SECRET: _secret, ...rest } = production;
  const { meta, META_APP_ID, META_APP_SECRET } = parseEnv({ ...rest, META_SANDBOX_URL: "http://127.0.0.1:4010/" });
  expect(META_APP_ID).toBe("1029384756");
  expect(META_APP_SECRET).toBe("sandbox-app-secret");
  expect(meta).toEqual({
    graphUrl: "http://127.0.0.1:4010",
    dialogUrl: "http://127.0.0.1:4010/v27.0/dialog/oauth",
    tokenUrl: "http://127.0.0.1:4010/v27.0/oauth/access_token",
  });
});

test("encryption keys are read newest first", () => {
  const [newest, older] = [key(), key()];
  const { ENCRYPTION_KEYS } = parseEnv({ ...production, ENCRYPTION_KEYS: `${newest}, ${older}` });
  expect(ENCRYPTION_KEYS.map((bytes) => bytes.toString("base64"))).toEqual([newest, older]);
});

test("development needs nothing", () => {
  expect(parseEnv({ PORT: "3100" })).toMatchObject({ production: false, NEXTAUTH_URL: "http://localhost:3100" });
});

test("several servers without a common key for actions are warned about, one server is not", () => {
  const shared = { ...production, DATABASE_URL: "postgres://db.example/overture" };
  const commonKey = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key() };
  expect(severalServersWarning(parseEnv(shared))).toContain("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY");
  expect(severalServersWarning(parseEnv({ ...shared, ...commonKey }))).toBeNull();
  expect(severalServersWarning(parseEnv(production))).toBeNull();
  expect(() => parseEnv({ ...shared, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "short" })).toThrow(/ENCRYPTION_KEY/);
});
