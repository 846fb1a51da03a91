import type { Range } from './range';
import type { Zone } from './draft';

/** A paragraph before its zone is known. */
export interface Block extends Range {
  readonly text: string;
  /** What the markup says that it is; plain prose has none. */
  readonly zone?: Zone;
  /** A blank line or another kind of block stands before it. */
  readonly apart: boolean;
  /** Columns of white space before its first line. */
  readonly indent: number;
}
