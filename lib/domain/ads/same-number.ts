/** Compares digits only, because Meta writes numbers with and without signs. */
export function sameNumber(one: string, other: string): boolean {
  const digits = (number: string) => number.replace(/\D/g, "");
  return digits(one) !== "" && digits(one) === digits(other);
}
