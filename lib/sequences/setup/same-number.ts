/** Whether two spellings are one phone number: Meta writes them with and without `+`, blanks and brackets. */
export function sameNumber(one: string | null, other: string | null): boolean {
  const [a, b] = [digits(one), digits(other)];
  return a !== "" && a === b;
}

function digits(number: string | null): string {
  return (number ?? "").replace(/\D/g, "").replace(/^00/, "");
}
