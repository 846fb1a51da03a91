function table(lines: string): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', ...words] = line.trim().split(/[:,]\s*/);
    for (const word of words) units.set(word, name);
  }
  return units;
}

/** Unit words and symbols, singular and plural, to the unit's name. */
export const UNITS = table(`
  km: km, kms, kilometre, kilometres, kilometer, kilometers
  m: metre, metres, meter, meters
  cm: cm, centimetre, centimetres, centimeter, centimeters
  mm: mm, millimetre, millimetres, millimeter, millimeters
  mile: mile, miles
  yard: yard, yards
  foot: ft, foot, feet
  inch: inch, inches
  acre: acre, acres
  hectare: ha, hectare, hectares
  kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
  g: gram, grams, gramme, grammes
  mg: mg, milligram, milligrams
  µg: microgram, micrograms
  tonne: tonne, tonnes
  ton: ton, tons
  lb: lb, lbs, pound, pounds
  oz: oz, ounce, ounces
  stone: stone
  litre: litre, litres, liter, liters
  ml: ml, millilitre, millilitres, milliliter, milliliters
  gallon: gallon, gallons
  pint: pint, pints
  barrel: barrel, barrels
  bushel: bushel, bushels
  mph: mph
  kph: kph, kmh
  knot: knot, knots
  watt: watt, watts
  kw: kw, kilowatt, kilowatts
  mw: mw, megawatt, megawatts
  gw: gw, gigawatt, gigawatts
  kwh: kwh
  mwh: mwh
  volt: volt, volts
  calorie: calorie, calories, kcal
  MB: mb, megabyte, megabytes
  GB: gb, gigabyte, gigabytes
  TB: tb, terabyte, terabytes
  Hz: hz
  kHz: khz
  MHz: mhz
  GHz: ghz
  degree: degree, degrees, °
  magnitude: magnitude
  year: year, years, yr, yrs
  month: month, months
  week: week, weeks
  fortnight: fortnight, fortnights
  day: day, days
  night: night, nights
  hour: hour, hours, hr, hrs
  minute: minute, minutes, min, mins
  second: seconds, sec, secs
  decade: decade, decades
  century: century, centuries
  light-year: lightyears
  ppm: ppm
`);

/** Symbols that are units only where they touch the figure: "5ft 10in", "25C", "10m". */
export const GLUED_UNITS = table(`
  inch: in, ″, "
  foot: ′
  m: m
  g: g
  litre: l
  degree: c, f
  hour: h
  second: s
  watt: w
  volt: v
`);

/** Words that may stand between a figure and its unit. */
export const UNIT_PREFIXES: ReadonlySet<string> = new Set([
  'square',
  'cubic',
  'sq',
  'nautical',
  'metric',
  'full',
  'consecutive',
  'light',
  'calendar',
  'short',
  'long',
  'more',
  'additional',
  'extra',
]);

/** Units of time: "two weeks ago" is a date, "two weeks" a length. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'fortnight',
  'day',
  'night',
  'hour',
  'minute',
  'second',
  'decade',
  'century',
]);

/** Currency signs that stand before a figure. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['৳', 'BDT'],
]);

/** Letters that tell one dollar (or cedi, peso) from another: "A$", "HK$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['n', 'NAD'],
  ['tt', 'TTD'],
  ['j', 'JMD'],
  ['mx', 'MXN'],
  ['fj', 'FJD'],
  ['bds', 'BBD'],
  ['gy', 'GYD'],
  ['z', 'ZWL'],
  ['gh', 'GHS'],
]);

/** Letters that stand before a figure: "Rs 500 crore", "Dh3,200". Kept with their capitals. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Re', 'INR'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['DH', 'AED'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Sh', 'KES'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['Tk', 'BDT'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['R', 'ZAR'],
  ['P', 'PHP'],
  ['N', 'NGN'],
  ['K', 'ZMW'],
  ['QR', 'QAR'],
  ['SR', 'SAR'],
  ['BD', 'BHD'],
  ['KD', 'KWD'],
  ['RO', 'OMR'],
  ['Le', 'SLE'],
  ['Fr', 'CHF'],
  ['Kc', 'CZK'],
  ['Ft', 'HUF'],
  ['zl', 'PLN'],
  ['RMB', 'CNY'],
  ...'USD GBP EUR JPY INR AUD CAD NZD HKD SGD CHF CNY AED SAR QAR KWD BHD OMR KES UGX TZS NGN GHS ZAR MYR IDR PHP THB BRL MXN ARS CLP COP PEN SEK NOK DKK PLN CZK HUF RON TRY RUB UAH PKR BDT LKR NPR EGP ETB XAF XOF'
    .split(' ')
    .map(code => [code, code] as const),
]);

/** Currency words that stand after a figure, to their code; cents and pence are hundredths. */
export const CURRENCY_WORDS: ReadonlyMap<
  string,
  { readonly code: string; readonly scale: number }
> = new Map(
  (
    [
      ['USD', 1, 'dollar dollars usd bucks'],
      ['USD', 0.01, 'cent cents'],
      ['GBP', 0.01, 'pence'],
      ['GBP', 1, 'gbp sterling quid'],
      ['EUR', 1, 'euro euros eur'],
      ['JPY', 1, 'yen jpy'],
      ['CNY', 1, 'yuan renminbi rmb cny'],
      ['INR', 1, 'rupee rupees inr'],
      ['THB', 1, 'baht'],
      ['PHP', 1, 'peso pesos'],
      ['AED', 1, 'dirham dirhams aed'],
      ['SAR', 1, 'riyal riyals rial rials'],
      ['KWD', 1, 'dinar dinars'],
      ['KES', 1, 'shilling shillings'],
      ['NGN', 1, 'naira'],
      ['ZAR', 1, 'rand'],
      ['CHF', 1, 'franc francs'],
      ['SEK', 1, 'krona kronor'],
      ['NOK', 1, 'krone kroner'],
      ['RUB', 1, 'rouble roubles ruble rubles'],
      ['TRY', 1, 'lira liras'],
      ['BDT', 1, 'taka'],
      ['MYR', 1, 'ringgit'],
      ['IDR', 1, 'rupiah'],
      ['UAH', 1, 'hryvnia'],
      ['PLN', 1, 'zloty zlotys'],
      ['HUF', 1, 'forint forints'],
      ['BRL', 1, 'reais'],
      ['ILS', 1, 'shekel shekels'],
      ['GHS', 1, 'cedi cedis'],
      ['ZMW', 1, 'kwacha'],
      ['VND', 1, 'dong'],
    ] as const
  ).flatMap(([code, scale, words]) =>
    words.split(' ').map(word => [word, { code, scale }] as const),
  ),
);
