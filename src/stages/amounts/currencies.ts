/** The currencies that news names: signs, codes, names, and the adjectives that tell which dollar is meant. */

/** Signs that can stand before a number, the longer first where one begins with another. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
]);

/** Letters that stand before a sign: "A$5m", "US$3bn". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['j', 'JMD'],
  ['e', 'EGP'],
  ['cn', 'CNY'],
]);

/** Letters that stand for a currency right before a number, besides codes: "Rs 500", "RM5m", "Sh200". */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['rs', 'rupee'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['zł', 'PLN'],
  ['fr', 'franc'],
  ['gh', 'GHS'],
  ['tk', 'BDT'],
]);

export const CODES: ReadonlySet<string> = new Set(
  (
    'usd eur gbp jpy chf cad aud nzd cny rmb hkd sgd twd krw inr pkr bdt lkr npr idr myr thb vnd php rub uah byn kzt uzs ' +
    'gel amd azn try ils aed sar qar kwd bhd omr iqd irr jod lbp syp egp mad dzd tnd lyd sdg ngn ghs kes ugx tzs rwf etb ' +
    'zar zmw bwp mzn xaf xof brl ars mxn clp cop pen uyu bob pyg dop cup ves sek nok dkk isk pln czk huf ron bgn rsd afn mmk'
  ).split(' '),
);

/** Names that one country's money alone has, or that stand for one where nothing else is said. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  buck: 'USD',
  pound: 'GBP',
  quid: 'GBP',
  sterling: 'GBP',
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  ruble: 'RUB',
  rouble: 'RUB',
  hryvnia: 'UAH',
  zloty: 'PLN',
  zł: 'PLN',
  forint: 'HUF',
  shekel: 'ILS',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  naira: 'NGN',
  cedi: 'GHS',
  rand: 'ZAR',
  birr: 'ETB',
  taka: 'BDT',
  dong: 'VND',
  tenge: 'KZT',
  lari: 'GEL',
  afghani: 'AFN',
  kyat: 'MMK',
  real: 'BRL',
  kwacha: 'ZMW',
  bolivar: 'VES',
  koruna: 'CZK',
  dirham: 'AED',
  // Several countries have these: the unit is the word itself unless an adjective tells whose.
  rupee: 'rupee',
  peso: 'peso',
  franc: 'franc',
  krone: 'krone',
  krona: 'krona',
  crown: 'crown',
  won: 'KRW',
  lira: 'lira',
  dinar: 'dinar',
  riyal: 'riyal',
  rial: 'rial',
  shilling: 'shilling',
  leu: 'leu',
};
const PLURALS: Readonly<Record<string, string>> = {
  hryvni: 'hryvnia',
  reais: 'real',
  kroner: 'krone',
  kronor: 'krona',
  kronur: 'krona',
  zlotys: 'zloty',
  korunas: 'koruna',
  lei: 'leu',
  lire: 'lira',
};
/** Words that are more often something else, so that they count as money only with an adjective or a scale. */
const DOUBTFUL = new Set([
  'won',
  'real',
  'reals',
  'pound',
  'pounds',
  'crown',
  'crowns',
  'dong',
  'rand',
  'sterling',
  'leu',
  'lei',
  'buck',
]);

/** The unit of a currency's name, singular or plural ("dollars": USD, "pesos": peso). */
export function currencyNamed(word: string): string | undefined {
  const name = PLURALS[word] ?? (Object.hasOwn(NAMES, word) ? word : word.replace(/s$/, ''));
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

export const isDoubtfulName = (word: string): boolean => DOUBTFUL.has(word);

/** By adjective, the code of what its name says: "Canadian dollars". */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us: { dollar: 'USD' },
  'u.s': { dollar: 'USD' },
  american: { dollar: 'USD' },
  canadian: { dollar: 'CAD' },
  australian: { dollar: 'AUD' },
  'new zealand': { dollar: 'NZD' },
  'hong kong': { dollar: 'HKD' },
  singapore: { dollar: 'SGD' },
  singaporean: { dollar: 'SGD' },
  taiwan: { dollar: 'TWD' },
  taiwanese: { dollar: 'TWD' },
  jamaican: { dollar: 'JMD' },
  namibian: { dollar: 'NAD' },
  zimbabwean: { dollar: 'ZWL' },
  fijian: { dollar: 'FJD' },
  british: { pound: 'GBP' },
  egyptian: { pound: 'EGP' },
  lebanese: { pound: 'LBP', lira: 'LBP' },
  syrian: { pound: 'SYP', lira: 'SYP' },
  sudanese: { pound: 'SDG' },
  'south sudanese': { pound: 'SSP' },
  indian: { rupee: 'INR' },
  pakistani: { rupee: 'PKR' },
  'sri lankan': { rupee: 'LKR' },
  nepalese: { rupee: 'NPR' },
  nepali: { rupee: 'NPR' },
  mauritian: { rupee: 'MUR' },
  mexican: { peso: 'MXN' },
  argentine: { peso: 'ARS' },
  argentinian: { peso: 'ARS' },
  chilean: { peso: 'CLP' },
  colombian: { peso: 'COP' },
  cuban: { peso: 'CUP' },
  dominican: { peso: 'DOP' },
  philippine: { peso: 'PHP' },
  filipino: { peso: 'PHP' },
  uruguayan: { peso: 'UYU' },
  swiss: { franc: 'CHF' },
  congolese: { franc: 'CDF' },
  rwandan: { franc: 'RWF' },
  burundian: { franc: 'BIF' },
  guinean: { franc: 'GNF' },
  turkish: { lira: 'TRY' },
  swedish: { krona: 'SEK', crown: 'SEK', krone: 'SEK' },
  norwegian: { krone: 'NOK', crown: 'NOK' },
  danish: { krone: 'DKK', crown: 'DKK' },
  icelandic: { krona: 'ISK', krone: 'ISK', crown: 'ISK' },
  czech: { crown: 'CZK', koruna: 'CZK' },
  saudi: { riyal: 'SAR', rial: 'SAR' },
  qatari: { riyal: 'QAR', rial: 'QAR' },
  iranian: { rial: 'IRR', riyal: 'IRR' },
  omani: { rial: 'OMR', riyal: 'OMR' },
  yemeni: { rial: 'YER', riyal: 'YER' },
  kuwaiti: { dinar: 'KWD' },
  jordanian: { dinar: 'JOD' },
  iraqi: { dinar: 'IQD' },
  bahraini: { dinar: 'BHD' },
  tunisian: { dinar: 'TND' },
  libyan: { dinar: 'LYD' },
  algerian: { dinar: 'DZD' },
  serbian: { dinar: 'RSD' },
  emirati: { dirham: 'AED' },
  uae: { dirham: 'AED' },
  moroccan: { dirham: 'MAD' },
  kenyan: { shilling: 'KES' },
  ugandan: { shilling: 'UGX' },
  tanzanian: { shilling: 'TZS' },
  somali: { shilling: 'SOS' },
  'south korean': { won: 'KRW' },
  'north korean': { won: 'KPW' },
  korean: { won: 'KRW' },
  chinese: { yuan: 'CNY' },
  japanese: { yen: 'JPY' },
  russian: { ruble: 'RUB', rouble: 'RUB' },
  belarusian: { ruble: 'BYN', rouble: 'BYN' },
  ukrainian: { hryvnia: 'UAH' },
  brazilian: { real: 'BRL' },
  romanian: { leu: 'RON' },
  moldovan: { leu: 'MDL' },
  polish: { zloty: 'PLN' },
  israeli: { shekel: 'ILS' },
  'south african': { rand: 'ZAR' },
};

/** The code of a currency named with its country; undefined where that country has no money of that name. */
export function currencyOf(country: string, word: string): string | undefined {
  const names = Object.hasOwn(BY_COUNTRY, country) ? BY_COUNTRY[country]! : undefined;
  return names?.[PLURALS[word] ?? word] ?? names?.[word.replace(/s$/, '')];
}

/** "New Zealand", "Sri Lankan": first words of adjectives of two. */
export const COUNTRY_STARTS: ReadonlySet<string> = new Set(
  Object.keys(BY_COUNTRY).flatMap(country => (country.includes(' ') ? [country.split(' ')[0]!] : [])),
);

/** Hundredths: their value is divided, so that "50 pence" is 0.5 GBP. */
export const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['kopecks', 'RUB'],
  ['kopeks', 'RUB'],
  ['paise', 'INR'],
]);
