/** How names are compared: keys for looking them up, short forms of people's names, ids. */

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  Ə: 'A',
};

/** A name in plain letters, without accents, dots and apostrophes; hyphens as spaces. */
function plain(name: string): string {
  if (/^[A-Za-z ]*$/.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðþßæœıəƏ]/g, letter => LETTERS[letter]!)
    .replace(/[.,'’‘ʼʻ`´"“”]/g, '')
    .replace(/[-‐‑–—/]/g, ' ');
}

/** Longest name that is looked up, in UTF-16 code units; no name in the facts comes near it. */
const LONGEST = 120;

/**
 * What a name is found by: two spellings with the same key are the same name. Abbreviations of up to three capitals
 * keep them ("US", "WHO" are not "us" and "who"); everything else is lower case. Empty where nothing is left.
 */
export function nameKey(name: string): string {
  if (name.length > LONGEST) return '';
  const bare = plain(
    name
      .trim()
      .replace(/^the\s+(?=\S)/i, '')
      .replace(/['’]s?$/i, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
  return isAbbreviation(bare) ? bare : bare.toLowerCase();
}

/** A phrase of an office or a demonym: the same, but never an abbreviation. */
export function phraseKey(phrase: string): string {
  return nameKey(phrase).toLowerCase();
}

export function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,3}$/.test(name);
}

/** "donald j trump" without what may stand in the middle: "donald trump". The same key where nothing does. */
export function withoutInitials(key: string): string {
  return key.replace(/(?<=\S) [a-z](?= \S)/g, '');
}

const PARTICLES = new Set(
  'von van de del della di da dos do das den der zu bin ibn ben al el le la du ter ten st'.split(' '),
);

const isParticle = (word: string) => PARTICLES.has(word.toLowerCase().replace(/\.$/, ''));

/** Whether a written variant is a short form: one word, or a surname that begins with a particle ("von der Leyen"). */
export function isShortName(name: string): boolean {
  const words = name.split(' ');
  return words.length === 1 || isParticle(words[0]!) || /^\p{Ll}/u.test(name);
}

/** What follows a surname or a ruler's name. */
const SUFFIX = /^(?:[IVX]+|Jr\.?|Sr\.?)$/;

/**
 * The short form of a full name in the order given name, surname: the last word and the particles before it. Of a ruler
 * it is the name without the number and the country ("Elizabeth II": "Elizabeth").
 */
export function surname(name: string): string {
  const words = name.replace(/ of .*$/, '').split(' ');
  while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
  let first = words.length - 1;
  while (first > 1 && isParticle(words[first - 1]!)) first--;
  return words.slice(first).join(' ');
}

/** Short forms with their Arabic article and without: "el-Sisi", "Sisi". */
export function withoutArticle(short: string): string | undefined {
  return /^(?:al|el|as|ash|ad|ar|an|at|az)[- ](?=\S)/i.test(short) ? short.replace(/^[a-z]+[- ]/i, '') : undefined;
}

/** A name as a part of an id: "Côte d'Ivoire" is `cote-d-ivoire`. */
export function slug(name: string): string {
  return plain(name.replace(/['’]/g, '-').replaceAll('+', ' plus'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
