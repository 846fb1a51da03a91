import { formatFigure } from '../format';
import type { Figure } from './items';

/** Digits as a writer groups them. */
const DIGITS = /\d+(?:[.,]\d+)*/;

/** The stated figure's own words with another number in them: "1,511 percent" → "1,971 percent"; undefined where it is written in words or scaled. */
export function replaceFigure(figure: Figure, value: number, decimals: number): string | undefined {
  if (!Number.isFinite(value) || figure.value.low !== figure.value.high) return undefined;
  const { magnitude = 1 } = figure.value;
  const number = formatFigure(Math.abs(value) / magnitude, decimals);
  if (!DIGITS.test(figure.text)) return undefined;
  const replaced = figure.text.replace(/^[+−-]?/, '').replace(DIGITS, number);
  return replaced === figure.text ? undefined : replaced;
}
