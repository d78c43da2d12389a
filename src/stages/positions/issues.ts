/**
 * What positions are about, as words that stay the same across articles. The list is open: a line more is an issue more.
 * Of several that fit, the one whose word stands first in the content is taken; order decides at one place.
 */
const ISSUES: readonly (readonly [issue: string, words: RegExp])[] = [
  [
    'ceasefire',
    /\b(?:cease-?fire|truce|armistice|cessation of hostilities|end (?:to|of) (?:the )?(?:war|fighting|hostilities)|(?:stop|end|halt|ending|stopping|halting) (?:the |its |their )?(?:war|fighting|attacks?|bombing|shelling|strikes|offensive|killing))/,
  ],
  [
    'prisoners',
    /\b(?:prisoners?|hostages?|captives?|detainees?|political prisoners|inmates|jailed|release of|releas(?:e|ing) (?:the|\d+|two|three|all))\b/,
  ],
  ['sanctions', /\b(?:sanctions?|embargo(?:es)?|asset freeze|blacklist)/],
  ['tariffs', /\b(?:tariffs?|import dut(?:y|ies)|customs duties|trade barriers|quotas?)\b/],
  [
    'membership',
    /\b(?:membership|accession|join(?:ing)? (?:nato|the eu|the european union|the alliance|the bloc)|(?:nato|eu) (?:aspirations|bid|ambitions|candidacy)|aspirations)\b/,
  ],
  ['neutrality', /\b(?:neutral(?:ity)?|non-?aligned|non-alignment)\b/],
  ['guarantees', /\b(?:security guarantees?|guarantees?|assurances)\b/],
  ['recognition', /\b(?:recogni[sz](?:e|ed|es|ing|tion)|independence|sovereignty|statehood|legitimacy)\b/],
  [
    'territory',
    /\b(?:territor(?:y|ies|ial)|land|borders?|annex(?:ed|ation)?|occupied|regions?|provinces?|peninsula|enclave|settlements?|cede|ceding)\b/,
  ],
  ['nuclear', /\b(?:nuclear|uranium|enrichment|warheads?|denuclearisation|denuclearization|plutonium|inspectors?)\b/],
  ['arms', /\b(?:weapons?|arms|missiles?|ammunition|tanks|disarm(?:s|ed|ament|ing)?|munitions|jets)\b/],
  [
    'troops',
    /\b(?:troops?|forces|soldiers|military|army|withdraw(?:al|s|ing|n)?|deployment|armed forces|peacekeepers?|bases?)\b/,
  ],
  ['aid', /\b(?:aid|humanitarian|relief|assistance|food|medicine|funding|funds|loans?|donations?)\b/],
  ['access', /\b(?:access|crossings?|corridors?|checkpoints?|blockade|passage)\b/],
  [
    'talks format',
    /\b(?:direct talks|bilateral|trilateral|three-way|three-party|multilateral|mediat(?:e|or|ors|ion)|seat at the table|at the table|included in|take part|taking part|participat(?:e|ion)|invite|invited)\b/,
  ],
  ['venue', /\b(?:venue|host(?:s|ed|ing)?|location|meet in|talks in|summit in)\b/],
  ['talks', /\b(?:talks|negotiat(?:e|es|ed|ing|ions?)|meeting|meet|summit|dialogue|discussions)\b/],
  ['elections', /\b(?:elections?|vote|referendum|ballot)\b/],
  ['reform', /\b(?:reforms?|constitution|legislation|law|bill|corruption)\b/],
  ['resignation', /\b(?:resign(?:s|ed|ation)?|step down|stepping down|quit|leave office)\b/],
  ['pay', /\b(?:wages?|pay|salar(?:y|ies)|pensions?|working conditions|compensation|reparations)\b/],
  ['energy', /\b(?:gas|oil|energy|electricity|pipelines?|power plants?)\b/],
  ['trade', /\b(?:trade|exports?|imports?|market|investment)\b/],
  [
    'justice',
    /\b(?:investigat(?:e|ion)|inquiry|trial|court|justice|accountab(?:le|ility)|extradit(?:e|ion)|charges)\b/,
  ],
  ['apology', /\b(?:apolog(?:y|ise|ize|ies))\b/],
  ['migration', /\b(?:migrants?|refugees?|asylum|immigration|deport(?:ed|ation)?|visas?)\b/],
];

/** The issue that a content is about; `null` where no word of the list stands in it. */
export function issueOf(content: string): string | null {
  const lower = content.toLowerCase();
  let best: { readonly issue: string; readonly at: number } | null = null;
  for (const [issue, words] of ISSUES) {
    const at = words.exec(lower)?.index;
    if (at !== undefined && (best === null || at < best.at)) best = { issue, at };
  }
  return best?.issue ?? null;
}
