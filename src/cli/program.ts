import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check';
import { addListCommand } from './commands/listCommand';
import { names } from './commands/names';
import { numbers } from './commands/numbers';
import { addPredict } from './commands/predict';
import { quotes } from './commands/quotes';
import { addTranscripts } from './commands/transcripts';
import { addWorksheet } from './commands/worksheet';
import type { Environment } from './environment';

/** Adds one command to the program. */
type AddCommand = (program: Command, environment: Environment) => void;

/** Every command: adding one is a file and a line here. */
const COMMANDS: readonly AddCommand[] = [
  addCheck,
  ...[quotes, names, numbers].map(
    (list): AddCommand =>
      (program, environment) =>
        addListCommand(program, environment, list),
  ),
  addWorksheet,
  addTranscripts,
  addPredict,
];

/** Runs the command line; `args` without the program's own name. */
export async function runProgram(args: readonly string[], environment: Environment): Promise<void> {
  const program = new Command('copydesk')
    .description('Who said this, where does this number come from, who is in this story?')
    .configureOutput({
      writeOut: text => environment.out(text),
      writeErr: text => environment.tell(text.trimEnd()),
    })
    .exitOverride();
  for (const add of COMMANDS) add(program, environment);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) environment.exit(error.exitCode === 0 ? 0 : 2);
    else {
      environment.tell(error instanceof Error ? error.message : String(error));
      environment.exit(2);
    }
  }
}
