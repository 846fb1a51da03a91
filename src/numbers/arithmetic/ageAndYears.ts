import type { Figure, ItemLine } from './items';
import type { Relation } from './relation';
import { replaceFigure } from './replaceFigure';

const REACH = 8;

function yearAfter(line: ItemLine, from: number): Figure | undefined {
  for (let at = from; at <= from + REACH; at += 1) {
    const figure = line.figure(at);
    if (figure?.value.unit === 'calendar year') return figure;
    if (/^[;:.]$/.test(line.lower(at))) return undefined;
  }
  return undefined;
}

/** The age at which something happened: "at age 95", "aged 95", "at the age of 95". */
function statedAge(line: ItemLine, at: number): Figure | undefined {
  const figure = line.figure(at);
  if (
    figure?.type !== 'age' ||
    figure.value.low !== figure.value.high ||
    figure.value.approximation !== undefined
  )
    return undefined;
  const before = line.words(at - 4, at).join(' ');
  return /(?:\bat age|\bat the age of|\baged|\bage|\bturned)$/.test(before) ? figure : undefined;
}

/**
 * "Born in 1918, he died in 2013 at age 98": an age against a birth year and the year in question.
 * Read only where the paragraph gives one birth and the sentence of the age one other year.
 */
export function checkAges(lines: readonly ItemLine[]): readonly Relation[] {
  let birth: Figure | undefined;
  let births = 0;
  let home = -1;
  lines.forEach((line, index) => {
    line.items.forEach((item, at) => {
      if (item.lower !== 'born') return;
      births += 1;
      birth = yearAfter(line, at + 1);
      home = index;
    });
  });
  if (births !== 1 || birth === undefined) return [];
  const born = birth;
  return lines.flatMap((line, index) => {
    const same = index === home;
    if (!same && (index !== home + 1 || !/^(?:he|she|they)$/.test(line.lower(0)))) return [];
    const relation = checkSentence(line, born, same);
    return relation === undefined ? [] : [relation];
  });
}

function checkSentence(line: ItemLine, born: Figure, same: boolean): Relation | undefined {
  const ages: Figure[] = [];
  const years: Figure[] = [];
  line.items.forEach((_, at) => {
    const age = statedAge(line, at);
    if (age !== undefined) ages.push(age);
    const year = line.figure(at);
    if (year?.value.unit === 'calendar year' && !(same && year.start === born.start))
      years.push(year);
  });
  const [age] = ages;
  const [year] = years;
  if (ages.length !== 1 || years.length !== 1 || age === undefined || year === undefined)
    return undefined;
  const most = year.value.low - born.value.low;
  if (most < 0 || most > 120) return undefined;
  const holds = age.value.low === most || age.value.low === most - 1;
  const correction = holds ? undefined : replaceFigure(age, most, 0);
  return {
    start: age.start,
    end: age.end,
    kind: 'age',
    basis: [born, year].map(({ start, end }) => ({ start, end })),
    computation: `Born in ${born.value.low}, ${most === 0 ? '0' : `${most - 1} or ${most}`} in ${year.value.low}`,
    stated: age.text,
    holds,
    ...(correction !== undefined && { correction }),
  };
}
