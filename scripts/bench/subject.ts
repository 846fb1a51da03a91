/** Reads or checks a text; what it answers is thrown away. */
export type Run = (text: string) => unknown;

/** A program that reads prose, to be timed. */
export interface Subject {
  readonly name: string;
  /** Loads the program until it can take a text. */
  load(): Promise<Run>;
}
