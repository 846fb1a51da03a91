/** The start of a line that says when: `[00:12:04]`, `(12:04)`, `00:12:04.500 -`. */
export const TIME_CODE =
  /^\s*[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?[\])]?(?:\s*[-–—]+\s|\s+|$)/;

/** Milliseconds of a match of `TIME_CODE`. */
export function timeOf(match: RegExpMatchArray): number {
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  return (
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0') || 0)
  );
}

/** `12:04`, or `1:02:04` from an hour on: how a reporter finds a place in a recording. */
export function timeText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}
