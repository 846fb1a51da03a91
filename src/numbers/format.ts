const FORMATS = [0, 1, 2, 3].map(
  decimals => new Intl.NumberFormat('en', { maximumFractionDigits: decimals, useGrouping: true }),
);

/** A figure as a reader writes it: grouped by thousands, at most `decimals` decimals (three is the limit). */
export function formatFigure(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return '–';
  const format = FORMATS[Math.min(Math.max(decimals, 0), FORMATS.length - 1)];
  const figure = format?.format(Math.abs(value)) ?? '';
  return value < 0 && figure !== '0' ? `−${figure}` : figure;
}

/** The same with its sign always shown: "+1,971". */
export function formatSigned(value: number, decimals = 0): string {
  const figure = formatFigure(value, decimals);
  return value > 0 && figure !== '0' ? `+${figure}` : figure;
}

/** As many decimals as a computed figure needs beside one stated with `stated` decimals. */
export function neededDecimals(value: number, stated: number): number {
  if (stated > 0) return stated;
  return Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
}
