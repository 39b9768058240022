import { lookup as systemLookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

export type Address = { address: string; family: 4 | 6 };
export type Lookup = (host: string) => Promise<Address[]>;

/** Special-purpose IPv4 ranges of IANA's registry: this computer, private, link-local (cloud metadata), multicast, reserved. */
const PRIVATE_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

/** Inside 2000::/3, outside of which nothing is public: Teredo and other protocols, documentation, 6to4. */
const PRIVATE_V6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const refusedV4 = new BlockList();
for (const [net, prefix] of PRIVATE_V4) refusedV4.addSubnet(net, prefix, "ipv4");
const refusedV6 = new BlockList();
for (const [net, prefix] of PRIVATE_V6) refusedV6.addSubnet(net, prefix, "ipv6");
const globalV6 = new BlockList();
globalV6.addSubnet("2000::", 3, "ipv6");

/** IPv4 addresses mapped into IPv6 are not public: none is needed, and they hide private ones. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refusedV4.check(address, "ipv4");
  return family === 6 && globalV6.check(address, "ipv6") && !refusedV6.check(address, "ipv6");
}

const systemAddresses: Lookup = async (host) => {
  const found = await systemLookup(host, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/** Null if any of the host's addresses is private: a name with both could be used for either. @throws on DNS errors */
export async function publicAddresses(hostname: string, lookup: Lookup = systemAddresses): Promise<Address[] | null> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses: Address[] = family ? [{ address: host, family: family === 6 ? 6 : 4 }] : await lookup(host);
  return addresses.length > 0 && addresses.every(({ address }) => isPublicAddress(address)) ? addresses : null;
}
