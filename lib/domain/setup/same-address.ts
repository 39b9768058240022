const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function sameAddress(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (LOOPBACK.test(url.hostname)) url.hostname = "localhost";
  return url.href.replace(/\/+$/, "");
}
