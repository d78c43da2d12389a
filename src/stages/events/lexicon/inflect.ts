export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  (
    'meet/met/met hold/held/held fight/fought/fought shoot/shot/shot strike/struck/struck hit/hit/hit ' +
    'withdraw/withdrew/withdrawn send/sent/sent give/gave/given seek/sought/sought break/broke/broken cut/cut/cut ' +
    'beat/beat/beaten take/took/taken overthrow/overthrew/overthrown go/went/gone speak/spoke/spoken make/made/made ' +
    'pay/paid/paid blow/blew/blown let/let/let lend/lent/lent bring/brought/brought lay/laid/laid set/set/set ' +
    'sell/sold/sold leave/left/left shut/shut/shut fly/flew/flown forgive/forgave/forgiven overrun/overran/overrun ' +
    'find/found/found tell/told/told hang/hanged/hanged burn/burned/burned sit/sat/sat stand/stood/stood ' +
    'throw/threw/thrown put/put/put begin/began/begun keep/kept/kept say/said/said bomb/bombed/bombed ' +
    'undertake/undertook/undertaken see/saw/seen come/came/come get/got/got face/faced/faced mean/meant/meant ' +
    'freeze/froze/frozen withhold/withheld/withheld forbid/forbade/forbidden uphold/upheld/upheld swear/swore/sworn ' +
    'slay/slew/slain ' +
    'write/wrote/written build/built/built have/had/had'
  )
    .split(' ')
    .map(entry => entry.split('/'))
    .map(([base, past, participle]) => [base!, [past!, participle!]]),
);
/** Last consonants that double before -ed and -ing. */
const DOUBLED =
  /^(?:kidnap|swap|ban|bar|stop|slam|drop|step|stab|rob|plan|admit|permit|commit|expel|repel|patrol|scrap|cut|hit|shut|ship|gun|rap|spur|ram|let|set|sit|snub|rebut|unplug|refer|rebel|put|quit|wrap|grab|set)$/;

/** Besides "canceled", "cancelled". */
const BRITISH = [
  ['led', 'past'],
  ['led', 'participle'],
  ['ling', 'ing'],
] as const;

/** All forms of a verb, by what they are. A form can be several things: "hit" is all but two. */
export function inflect(lemma: string): [string, VerbForm][] {
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const stem = lemma.endsWith('e') && !/(?:ee|oe)$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const doubled = DOUBLED.test(lemma) ? lemma + lemma.at(-1)! : stem;
  const regular = y ? `${y}ied` : lemma.endsWith('ee') ? `${lemma}d` : `${doubled}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const both = /(?:cancel|signal|counsel|travel|model|channel)$/.test(lemma);
  const s = lemma === 'have' ? 'has' : y ? `${y}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [
    [past, 'past'],
    [participle, 'participle'],
    [s, 's'],
    [lemma, 'base'],
    [`${doubled}ing`, 'ing'],
    ...(both ? BRITISH.map(([end, form]): [string, VerbForm] => [`${lemma}${end}`, form]) : []),
  ];
}
