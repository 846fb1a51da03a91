/** A table of fixed width: the first column to the left, the others to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const cells = [head, ...rows].map(row =>
    row.map(cell =>
      typeof cell === 'string' || Number.isInteger(cell)
        ? String(cell)
        : cell.toFixed(cell < 10 ? 2 : 0),
    ),
  );
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]!.length)));
  return cells.map(row =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  '),
  );
}
