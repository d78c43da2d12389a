/** Units of measure and what is counted, by the words that name them. */

const spread = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([unit, words]) => words.split(', ').map(word => [word, unit] as const)));

/** Units in full or as a symbol that stands for nothing else; lower case. Words of two are joined by a space. */
export const UNITS: ReadonlyMap<string, string> = spread({
  percent: '%, percent, pc, per cent, percentage',
  'percentage points': 'percentage point, percentage points',
  'basis points': 'basis point, basis points, bps',
  km: 'km, kms, kilometre, kilometres, kilometer, kilometers',
  m: 'metre, metres, meter, meters',
  cm: 'cm, centimetre, centimetres, centimeter, centimeters',
  mm: 'mm, millimetre, millimetres, millimeter, millimeters',
  miles: 'mile, miles',
  'nautical miles': 'nautical mile, nautical miles',
  feet: 'foot, feet, ft',
  yards: 'yard, yards',
  inches: 'inch, inches',
  'km²': 'sq km, square km, square kilometre, square kilometres, square kilometer, square kilometers, km²',
  'm²': 'sq m, square metre, square metres, square meter, square meters, m²',
  'square miles': 'square mile, square miles, sq miles',
  'square feet': 'square foot, square feet, sq ft',
  hectares: 'hectare, hectares, ha',
  acres: 'acre, acres',
  kg: 'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
  g: 'gram, grams, gramme, grammes',
  tonnes: 'tonne, tonnes, metric ton, metric tons',
  tons: 'ton, tons',
  kilotons: 'kiloton, kilotons, kilotonne, kilotonnes',
  megatons: 'megaton, megatons',
  lb: 'lb, lbs',
  ounces: 'ounce, ounces, oz',
  litres: 'litre, litres, liter, liters',
  gallons: 'gallon, gallons',
  'm³': 'cubic metre, cubic metres, cubic meter, cubic meters, m³',
  'cubic feet': 'cubic foot, cubic feet',
  barrels: 'barrel, barrels, bbl',
  'barrels/day': 'bpd, b/d',
  bushels: 'bushel, bushels',
  W: 'watt, watts',
  kW: 'kw, kilowatt, kilowatts',
  MW: 'mw, megawatt, megawatts',
  GW: 'gw, gigawatt, gigawatts',
  kWh: 'kwh, kilowatt-hour, kilowatt-hours',
  MWh: 'mwh, megawatt-hour, megawatt-hours',
  TWh: 'twh, terawatt-hour, terawatt-hours',
  'km/h': 'kph, kmh, km/h',
  mph: 'mph',
  knots: 'knot, knots',
  '°C': '°c, degrees celsius, degrees centigrade',
  '°F': '°f, degrees fahrenheit',
});

/** First words of units of two words. */
export const UNIT_STARTS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].flatMap(unit => (unit.includes(' ') ? [unit.split(' ')[0]!] : [])),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Plurals for people; each is a unit of its own, since troops are not the same as civilians. */
export const PEOPLE = set(
  'people persons civilians troops soldiers servicemen servicewomen personnel marines sailors airmen paratroopers ' +
    'reservists conscripts recruits mercenaries peacekeepers police policemen officers guards agents inspectors observers ' +
    'monitors fighters militants rebels insurgents gunmen terrorists extremists jihadists militiamen combatants ' +
    'protesters protestors demonstrators strikers marchers rioters activists dissidents supporters ' +
    'prisoners hostages captives detainees inmates convicts suspects ' +
    'refugees migrants evacuees asylum-seekers immigrants residents citizens villagers inhabitants homeless ' +
    'children women men girls boys babies adults infants teenagers students pupils teachers ' +
    'workers employees staff miners nurses doctors medics journalists reporters lawyers diplomats ' +
    'passengers crew patients victims survivors casualties deaths fatalities worshippers pilgrims tourists holidaymakers ' +
    'schoolchildren schoolgirls schoolboys delegates voters mourners firefighters rescuers farmers fishermen volunteers members militia nationals others foreigners',
);
/** People of a country are counted as people. */
export const NATIONALS = set(
  'americans britons russians ukrainians palestinians israelis syrians iraqis iranians afghans lebanese germans indians ' +
    'pakistanis turks kurds yemenis sudanese somalis nigerians congolese venezuelans haitians rohingya africans europeans',
);
export const PERSON = set(
  'person civilian soldier policeman policewoman officer protester child woman man prisoner hostage passenger worker',
);

/** What else is counted often enough in the news to be an amount. */
export const THINGS = set(
  'missiles rockets drones bombs warheads shells mortars mines tanks vehicles helicopters planes jets aircraft warships ships ' +
    'vessels boats tankers submarines weapons rifles guns launchers howitzers trucks lorries cars buses ' +
    'homes houses buildings households families villages schools hospitals apartments tents settlements ' +
    'jobs shares votes seats flights doses cases infections strikes sorties attacks injuries arrests bodies ' +
    'cattle sheep trees bags boxes parcels containers computers phones copies units vehicles subscribers users customers',
);
/** Words between a number and what it counts. */
export const BETWEEN = set(
  'more other additional extra new further fewer different russian ukrainian israeli palestinian american british us ' +
    'french german iranian syrian iraqi afghan turkish chinese north south korean foreign local armed unarmed innocent ' +
    'young elderly wounded injured dead displaced military government pro-government anti-government allied elite combat ground ' +
    'police security border riot army civilian political federal special reserve trained heavily-armed long-range ' +
    'short-range ballistic cruise nuclear main battle armoured armored combat attack fighter internally malnourished striking ' +
    'of them the these those its their his her chinese-made residential saudi yemeni somali sudanese indian pakistani nato un ' +
    'syrian-backed illegal undocumented sq undecided registered eligible full-time part-time female male',
);

export { set as wordSet };
