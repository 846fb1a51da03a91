import { createCompromiseLexicon } from '../draft/compromiseLexicon';
import { createDraftService, type DraftService } from '../service/draftService';
import { modelProblem } from '../service/modelProblems';
import { modelsFolder, readModels } from '../node/readModels';

/** What a command is given: the world as far as it may touch it. */
export interface Environment {
  /** Writes to standard output. */
  out(text: string): void;
  /** Tells the user something on standard error. */
  tell(message: string): void;
  /** The bytes of standard input. */
  readStandardInput(): Promise<Uint8Array>;
  /** The language service with the shipped weights, made when first asked for. */
  service(): DraftService;
  /** Sets the exit code: 0 clean, 1 findings, 2 trouble. The worst that was set counts. */
  exit(code: 0 | 1 | 2): void;
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The environment of a real run. */
export function processEnvironment(): Environment {
  let service: DraftService | undefined;
  const tell = (message: string): void => void process.stderr.write(`copydesk: ${message}\n`);
  return {
    out: text => void process.stdout.write(text),
    tell,
    readStandardInput: () => readAll(process.stdin),
    service() {
      if (service !== undefined) return service;
      const models = readModels(process.env.COPYDESK_MODELS ?? modelsFolder(__dirname));
      const problem = modelProblem(models);
      if (problem !== undefined) tell(problem);
      service = createDraftService({ models, lexicon: createCompromiseLexicon() });
      return service;
    },
    exit(code) {
      process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
    },
  };
}
