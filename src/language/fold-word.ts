/** Letters that Unicode does not take apart, as people type them without their mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A text in lower case, with plain letters for those that Unicode does not take apart. */
export function withPlainLetters(text: string): string {
  return text.replace(/[ßøæœłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Cyrillic and Greek letters as Latin ones, the way most newspapers of Europe spell the names. */
const latinLetters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f " +
    "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz " +
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
  )
    .split(" ")
    .map((pair) => pair.split("=")),
);

/**
 * Reduces a word to plain Latin letters, so that languages and scripts can be compared:
 * lower case, no accents, ligatures opened, Cyrillic and Greek transliterated. Other scripts stay.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  if (/^[a-z0-9]*$/.test(plain)) return plain;
  return withPlainLetters(plain)
    .replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => latinLetters[letter] ?? letter)
    .replace(/['’ʼ.-]/g, "");
}
