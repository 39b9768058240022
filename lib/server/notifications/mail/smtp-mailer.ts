import { createTransport } from "nodemailer";

export type OutgoingMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stays the same when the mail is sent again, so that mailboxes recognise the copy. */
  messageId: string;
  headers?: Record<string, string>;
};

/** Resolves once the server has taken the mail. @throws nodemailer's error with `code` and `responseCode` */
export type Mailer = (mail: OutgoingMail) => Promise<void>;

const TIMEOUT_MS = 15_000;

/** `smtp://` or `smtps://`. Insists on TLS unless the server is on this computer. */
export function smtpMailer(url: string, from: string): Mailer {
  const { hostname } = new URL(url);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  const transport = createTransport(
    {
      url,
      requireTLS: !isLocal,
      ignoreTLS: isLocal,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      // Mail holds only our own text: nothing may be read from files or the network.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return async ({ headers = {}, ...mail }) => {
    await transport.sendMail({
      ...mail,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", ...headers },
    });
  };
}
