import { processEnvironment } from './environment';
import { runProgram } from './program';

// Whoever reads our output may stop early (`| head`): that is no trouble of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void runProgram(process.argv.slice(2), processEnvironment());
