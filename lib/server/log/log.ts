import pino from "pino";
import { env } from "../env";
import { scrub } from "./scrub";

const SECRET_KEYS = [
  "accessToken",
  "access_token",
  "appSecret",
  "appsecret_proof",
  "authorization",
  "cookie",
  "password",
  "sealedToken",
  "sealed_token",
  "secret",
  "token",
];

/** Redacts by key and scrubs each line, because an error's message or URL can contain a token. */
export function createLogger(level: string, destination?: pino.DestinationStream): pino.Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
        censor: "[redacted]",
      },
      serializers: { error: pino.stdSerializers.err, err: pino.stdSerializers.err },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

let logger: pino.Logger | undefined;

export function log(): pino.Logger {
  logger ??= createLogger(env().LOG_LEVEL);
  return logger;
}
