/** The part of mailparser that the outbox uses; the package has no types. */
declare module "mailparser" {
  type Addresses = { value: { address?: string; name: string }[]; text: string };
  type Parsed = {
    subject?: string;
    from?: Addresses;
    text?: string;
    html?: string | false;
    messageId?: string;
    headerLines: readonly { key: string; line: string }[];
  };
  export function simpleParser(source: Buffer): Promise<Parsed>;
}
