import type { QuantityType, QuantityValue } from '../quantity';
import { scanLexemes, type Lexeme } from './lexeme';

const END: Lexeme = {
  kind: 'mark',
  start: 0,
  end: 0,
  lower: '',
  glued: false,
  capital: false,
  decimals: 0,
  grouped: false,
};

/** A text cut into lexemes, with the questions that the grammar asks about them. Any index may be asked for. */
export class Line {
  readonly lexemes: readonly Lexeme[];

  constructor(readonly text: string) {
    this.lexemes = scanLexemes(text);
  }

  at(index: number): Lexeme {
    return this.lexemes[index] ?? END;
  }

  /** The lower-case word, mark or digits at `index`; empty past either end. */
  lower(index: number): string {
    return this.at(index).lower;
  }

  isWord(index: number): boolean {
    return this.at(index).kind === 'word';
  }

  isNumber(index: number): boolean {
    return this.lexemes[index]?.kind === 'number';
  }

  /** True where nothing stands between the lexeme and the one before it. */
  glued(index: number): boolean {
    return this.at(index).glued;
  }

  /** True for a hyphen or dash of any length. */
  isDash(index: number): boolean {
    const mark = this.lower(index);
    return mark === '-' || mark === '–' || mark === '—' || mark === '‑' || mark === '−';
  }

  /** True for a hyphen with no space on either side: "45-year", "5-7". */
  isHyphen(index: number): boolean {
    return this.isDash(index) && this.glued(index) && this.glued(index + 1);
  }

  /** True where a sentence or a clause in brackets begins at `index`. */
  startsSentence(index: number): boolean {
    if (index <= 0) return true;
    const before = this.lower(index - 1);
    return before === '.' || before === '!' || before === '?' || before === ':' || before === '\n';
  }

  /** The lower-case words before `index`, nearest first, at most `count`, within the clause. */
  before(index: number, count: number): readonly string[] {
    const words: string[] = [];
    for (let at = index - 1; at >= 0 && words.length < count; at -= 1) {
      const lexeme = this.at(at);
      if (lexeme.kind === 'mark' && (lexeme.lower === '.' || lexeme.lower === ';')) break;
      if (lexeme.kind !== 'mark') words.push(lexeme.lower);
    }
    return words;
  }

  /** The lower-case words from `index` on, at most `count`, within the clause. */
  after(index: number, count: number): readonly string[] {
    const words: string[] = [];
    for (let at = index; at < this.lexemes.length && words.length < count; at += 1) {
      const lexeme = this.at(at);
      if (lexeme.kind === 'mark' && (lexeme.lower === '.' || lexeme.lower === ';')) break;
      if (lexeme.kind !== 'mark') words.push(lexeme.lower);
    }
    return words;
  }
}

/** What the grammar made of the lexemes `first` … `next - 1`. */
export interface Match {
  readonly first: number;
  readonly next: number;
  readonly type: QuantityType;
  readonly value?: QuantityValue;
}
