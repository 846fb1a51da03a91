import { Range } from 'vscode';
import type { PanelRange } from '../server/protocol';

/** A range of the server as the editor's. */
export function toRange({ start, end }: PanelRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The editor's range as the server takes it. */
export function toPanelRange({ start, end }: Range): PanelRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
