import { z } from "zod";

/** Public constants of a made-up Meta. */
const SANDBOX_APP = { id: "1029384756", secret: "sandbox-app-secret" };

/** Never used in production; lets specs and scripts run without any env. */
const DEVELOPMENT_SECRETS = {
  NEXTAUTH_SECRET: "development-only-session-secret",
  ENCRYPTION_KEYS: Buffer.from("development-only-encryption-key!").toString("base64"),
};

const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

const shape = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  /** Also names the address if NEXTAUTH_URL is unset in development. */
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  NEXTAUTH_URL: url,
  NEXTAUTH_SECRET: text,
  META_APP_ID: text,
  META_APP_SECRET: text,
  /** Facebook Login for Business; unset means login by scopes. */
  META_LOGIN_CONFIG_ID: text.optional(),
  META_ADS_CONFIG_ID: text.optional(),
  GRAPH_API_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, "expected a version such as v27.0")
    .default("v27.0"),
  WEBHOOK_VERIFY_TOKEN: text.optional(),
  /** Comma-separated base64 keys of 32 bytes, newest first: the first seals, all unseal. */
  ENCRYPTION_KEYS: text.transform((value, context) => {
    const keys = value.split(",").map((key) => Buffer.from(key.trim(), "base64"));
    if (keys.every((key) => key.length === 32)) return keys;
    context.addIssue({ code: "custom", message: "expected base64 keys of 32 bytes (openssl rand -base64 32)" });
    return z.NEVER;
  }),
  /** `postgres://…` or `file:…`; unset means a file in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/, "expected postgres://… or file:…")
    .optional(),
  DATA_DIR: text.default(".data"),
  /** Next.js reads it at build time; here only to warn if several servers lack it. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine((value) => [16, 24, 32].includes(Buffer.from(value, "base64").length), "expected a base64 key of 32 bytes")
    .optional(),
  DEPLOYMENT_ID: z
    .string()
    .regex(/^[\w-]{1,64}$/, "expected up to 64 letters, digits, - and _")
    .optional(),
  META_SANDBOX_URL: url.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "expected smtp://… or smtps://…" }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/, "expected name@host or Name <name@host>")
    .optional(),
  /** The number of proxies before the app that append to `X-Forwarded-For`. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Lets tests choose the pseudo-language. */
  PSEUDO_LANGUAGE: z.stringbool().default(false),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

export type Env = z.output<typeof shape> & {
  production: boolean;
  meta: { graphUrl: string; dialogUrl: string; tokenUrl: string };
};

/** Empty strings count as unset. @throws Error listing everything missing or wrong, never a value */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const production = given.NODE_ENV === "production";
  const parsed = shape.safeParse({
    ...(production
      ? {}
      : { ...DEVELOPMENT_SECRETS, NEXTAUTH_URL: `http://localhost:${given.PORT ?? 3000}`, ...sandboxApp() }),
    ...(given.META_SANDBOX_URL ? sandboxApp() : {}),
    ...given,
  });
  if (!parsed.success) throw new Error(explain(parsed.error));
  if (parsed.data.SMTP_URL && !parsed.data.MAIL_FROM) throw new Error(explainMissing(["MAIL_FROM"]));
  const { META_SANDBOX_URL: sandboxUrl, GRAPH_API_VERSION: version } = parsed.data;
  const graphUrl = sandboxUrl ?? "https://graph.facebook.com";
  return {
    ...parsed.data,
    production,
    meta: {
      graphUrl,
      dialogUrl: `${sandboxUrl ?? "https://www.facebook.com"}/${version}/dialog/oauth`,
      tokenUrl: `${graphUrl}/${version}/oauth/access_token`,
    },
  };
}

export function severalServersWarning(settings: Env): string | null {
  const shared = settings.DATABASE_URL?.startsWith("postgres");
  if (!settings.production || !shared || settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) return null;
  return (
    "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY is not set. Servers that are built separately then refuse each other's pages. " +
    "Set the same key for every build and every server; see .env.example."
  );
}

let known: Env | undefined;

export function env(): Env {
  known ??= parseEnv(process.env);
  return known;
}

function sandboxApp() {
  return { META_APP_ID: SANDBOX_APP.id, META_APP_SECRET: SANDBOX_APP.secret };
}

function explain(error: z.ZodError): string {
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const issue of error.issues) {
    const name = String(issue.path[0]);
    if (issue.code === "invalid_type" && issue.message.includes("received undefined")) missing.push(name);
    else wrong.push(`${name} (${issue.message})`);
  }
  const parts = [
    missing.length > 0 ? `missing: ${missing.join(", ")}` : "",
    wrong.length > 0 ? `not understood: ${wrong.join(", ")}` : "",
  ].filter(Boolean);
  return cannotStart(parts.join("; "));
}

const explainMissing = (names: readonly string[]) => cannotStart(`missing: ${names.join(", ")}`);

function cannotStart(why: string): string {
  return `Overture cannot start with this environment — ${why}. See .env.example for what each is.`;
}
