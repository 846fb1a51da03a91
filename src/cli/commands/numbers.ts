import { positionsIn } from '../position';
import type { ListCommand } from './listCommand';

/** `copydesk numbers FILES…` */
export const numbers: ListCommand = {
  name: 'numbers',
  description: 'List the numbers, which of them are claims, and their sources.',
  columns: ['file', 'line', 'number', 'type', 'claim', 'value', 'unit', 'source'],
  rows: ({ path, text, analysis }) => {
    const at = positionsIn(text);
    return analysis.quantities.map(({ start, text: number, type, isClaim, value, source }) => ({
      file: path,
      line: at(start).line,
      number,
      type,
      claim: isClaim,
      value:
        value === undefined
          ? null
          : value.low === value.high
            ? value.low
            : `${value.low}–${value.high}`,
      unit: value?.unit ?? null,
      source: source ? text.slice(source.start, source.end) : null,
    }));
  },
};
