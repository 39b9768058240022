import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { Outbox } from "./outbox";

const MAX_MAIL_BYTES = 2_000_000;

export type MailServer = { listen(port: number, host: string): Promise<string>; close(): Promise<void> };

/** Takes every mail without login and encryption, delivers nothing, and keeps it in the outbox. */
export function createMailServer(outbox: Outbox): MailServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    logger: false,
    onRcptTo({ address }, _session, done) {
      const fault = outbox.takeFault(address.toLowerCase(), "code");
      done(fault && "code" in fault ? refusal(fault.code) : null);
    },
    onData(stream, session, done) {
      keep(stream, session.envelope.rcptTo).then(
        (isCut) => (isCut ? session.remoteAddress && cut(session.id) : done()),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  /** The mail is kept, and its "250" never arrives. */
  const cut = (sessionId: string) => {
    for (const connection of server.connections) {
      const { id, _socket } = connection as { id?: string; _socket?: { destroy(): void } };
      if (id === sessionId) _socket?.destroy();
    }
  };
  const keep = async (stream: NodeJS.ReadableStream, recipients: readonly { address: string }[]) => {
    const parsed = await simpleParser(await buffer(stream));
    const headers = Object.fromEntries(
      parsed.headerLines.map(({ key, line }) => [key, unfold(line.slice(line.indexOf(":") + 1))]),
    );
    const mail = {
      ...{ from: parsed.from?.text ?? "", subject: parsed.subject ?? "", text: parsed.text ?? "" },
      ...{ html: parsed.html || "", messageId: parsed.messageId ?? "", headers },
    };
    const addresses = recipients.map(({ address }) => address.toLowerCase());
    for (const to of addresses) outbox.add({ ...mail, to });
    return addresses.some((to) => outbox.takeFault(to, "cutAfterData") !== null);
  };
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          server.on("error", (error) => console.error(error));
          resolve(`smtp://${host}:${(server.server.address() as AddressInfo).port}`);
        });
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const unfold = (value: string) => value.replace(/\r?\n\s+/g, " ").trim();

function refusal(responseCode: number): Error {
  const text = responseCode >= 500 ? "No such mailbox" : "Try again later";
  return Object.assign(new Error(text), { responseCode });
}
