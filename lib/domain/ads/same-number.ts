/** Whether two spellings are one telephone number: digits alone count, for Meta writes them with and without signs. */
export function sameNumber(one: string, other: string): boolean {
  const digits = (number: string) => number.replace(/\D/g, "");
  return digits(one) !== "" && digits(one) === digits(other);
}
