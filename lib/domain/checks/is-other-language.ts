/** Rare in English; a text of one of these languages holds several. */
const LITTLE_WORDS =
  "el los las una para por con que qué como cómo más está nuestro nuestra tu su hola gracias " +
  "olá você não uma com seu sua mais está nosso nossa obrigado quer " +
  "le les des est vous nous pour avec bonjour votre notre merci " +
  "der die und das ist mit für wir ihr ihre sie nicht hallo danke " +
  "il gli che per con siamo ciao grazie nostro vostro " +
  "yang dan untuk dengan kami anda ini itu halo terima kasih apa bisa " +
  "ve bir bu için ile merhaba teşekkürler nasıl " +
  "het een van voor met wij zijn jouw onze en naar";
const ENGLISH_WORDS =
  "the and you your we our is are for with this that can how what please thanks hello of to in on us";

const others = new Set(LITTLE_WORDS.split(" "));
const english = new Set(ENGLISH_WORDS.split(" "));

export function isOtherLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters / 2) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const count = (set: Set<string>) => words.filter((word) => set.has(word)).length;
  const foreign = count(others);
  return foreign >= 2 && foreign > count(english);
}
